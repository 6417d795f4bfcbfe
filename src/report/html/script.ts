/** The page's only script, which sorts and filters the table, and zooms maps. Without it, the page shows the same. */

import { mapScript } from './map-script.ts'

const tableScript = `
const root = document.documentElement, table = document.querySelector('table.modules'), filter = document.querySelector('.filter input')
root.classList.add('scripts')
const valueOf = (row, index) => {
  const cell = row.cells[index]
  return cell.dataset.value === undefined ? cell.textContent : Number(cell.dataset.value)
}
const sort = button => {
  const heading = button.parentElement, index = heading.cellIndex
  const current = heading.getAttribute('aria-sort')
  const down = current ? current === 'ascending' : index > 0
  for (const other of table.tHead.rows[1].cells) other.removeAttribute('aria-sort')
  heading.setAttribute('aria-sort', down ? 'descending' : 'ascending')
  const body = table.tBodies[0], keyed = [...body.rows].map(row => [valueOf(row, index), row])
  keyed.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0) * (down ? -1 : 1))
  body.append(...keyed.map(([, row]) => row))
}
table?.tHead.addEventListener('click', ({ target }) => target.closest('button') && sort(target.closest('button')))
filter?.addEventListener('input', () => {
  const wanted = filter.value.toLowerCase()
  const isWanted = name => (name.querySelector('.path').title || name.textContent).toLowerCase().includes(wanted)
  for (const row of table.tBodies[0].rows) row.hidden = !isWanted(row.cells[0])
  for (const module of document.querySelectorAll('details.module')) module.hidden = !isWanted(module.querySelector('h3'))
})
`

export const script = tableScript + mapScript

/** SHA-256 of `script`, in Base64. The page's policy lets no other script run, whatever text gets into the page. */
export const scriptHash = 'adcAL6LuxC+EHnxMzV7PYhZl7LBf7eaNVbI1v3y3L7g='
