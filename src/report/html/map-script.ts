/** The part of the page's script that makes the maps of memories answer to pointer and keyboard. */

/**
 * A map becomes active once its module is unfolded, because a page can have a thousand of them. The rows of the tables
 * below it have the addresses and all texts, in the order of its bands and marks.
 */
export const mapScript = `
const hint = 'Point at the map, or move along it with Tab and the arrow keys. Click or Enter zooms, + and \\u2212 too; Escape shows all.'
const leastShown = 64
const create = (name, text, label) => {
  const element = document.createElement(name)
  element.textContent = text
  if (label) element.setAttribute('aria-label', label)
  if (name === 'button') element.type = 'button'
  return element
}
const describeRow = row => {
  const headings = row.closest('table').tHead.rows[0].cells
  return [...row.cells].map((cell, index) => (index > 0 ? headings[index].textContent + ' ' : '') + cell.textContent).join(' \\u00b7 ')
}
const activate = map => {
  const figure = map.parentElement, rows = [...figure.querySelectorAll('tr[data-span]')]
  if (map.classList.contains('active') || rows.length === 0) return
  map.classList.add('active')
  const size = Number(map.dataset.size), digits = size.toString(16).length
  const drawing = map.querySelector('svg'), cells = drawing?.viewBox.baseVal.width
  const bands = [...map.querySelectorAll('.band')], parts = [...bands, ...map.querySelectorAll('.marks > *')]
  const spans = rows.map(({ dataset }) => dataset.span.split(' ').map(Number))
  const told = create('p', hint), view = create('output', '')
  const [closer, wider, whole] = [['+', 'Zoom in'], ['\\u2212', 'Zoom out'], ['Whole memory']].map(texts => create('button', ...texts))
  const bar = create('div', '', 'Zoom')
  let from = 0, to = size
  const format = address => '0x' + Math.round(address).toString(16).padStart(digits, '0')
  const show = (start, end) => {
    const width = Math.min(size, Math.max(leastShown, end - start))
    from = Math.max(0, Math.min(start, size - width))
    to = from + width
    parts.forEach((part, index) => {
      const [left, right] = spans[index].map(address => Math.max(0, Math.min(1, (address - from) / width)) * 100)
      part.classList.toggle('out', left >= right)
      part.style.left = left + '%'
      part.style.width = right - left + '%'
    })
    drawing?.setAttribute('viewBox', [(from / size) * cells, 0, (width / size) * cells, drawing.viewBox.baseVal.height].join(' '))
    map.querySelectorAll('.axis span').forEach((span, index) => (span.textContent = format(from + (width * index) / 4)))
    view.value = width === size ? '' : format(from) + ' to ' + format(to)
    map.classList.toggle('zoomed', width < size)
  }
  const zoom = (factor, center = (from + to) / 2) => {
    const half = (to - from) / factor / 2
    show(center - half, center + half)
  }
  const toggle = ([start, end]) => (from === start && to === Math.max(end, start + leastShown) ? show(0, size) : show(start, end))
  const mark = index => {
    rows.forEach((row, other) => row.classList.toggle('told', other === index))
    parts.forEach((part, other) => part.classList.toggle('told', other === index))
  }
  const tell = (index, place = '') => {
    mark(index)
    told.textContent = index < 0 ? hint : place + describeRow(rows[index])
  }
  const addressOf = ({ clientX }) => {
    const { left, width } = map.getBoundingClientRect()
    return from + Math.max(0, Math.min(1, (clientX - left) / width)) * (to - from)
  }
  const step = band => {
    for (const other of bands) other.tabIndex = other === band ? 0 : -1
    band.focus()
  }
  bands.forEach((band, index) => {
    band.setAttribute('role', 'button')
    band.setAttribute('aria-label', describeRow(rows[index]))
    band.tabIndex = index === 0 ? 0 : -1
  })
  const group = map.querySelector('.bands')
  group?.setAttribute('role', 'group')
  group?.setAttribute('aria-label', 'Regions')
  bar.className = 'zoom'
  bar.setAttribute('role', 'group')
  bar.append(closer, wider, whole, view)
  told.className = 'told'
  map.before(bar)
  map.after(told)
  show(0, size)
  closer.addEventListener('click', () => zoom(2))
  wider.addEventListener('click', () => zoom(0.5))
  whole.addEventListener('click', () => show(0, size))
  map.addEventListener('pointermove', event => {
    const part = parts.indexOf(event.target.closest('.band, .marks > *')), address = addressOf(event)
    if (part >= 0) return tell(part)
    tell(spans.findIndex(([start, end], index) => index < bands.length && address >= start && address < end), format(address) + ' is in ')
  })
  map.addEventListener('pointerleave', () => tell(bands.indexOf(document.activeElement)))
  map.addEventListener('focusin', ({ target }) => {
    const index = bands.indexOf(target)
    if (index < 0) return
    if (target.classList.contains('out')) show(...spans[index])
    tell(index)
  })
  map.addEventListener('focusout', () => tell(-1))
  map.addEventListener('click', event => {
    const part = parts.indexOf(event.target.closest('.band, .marks > *'))
    if (part >= 0 && part < bands.length) step(bands[part])
    if (part >= 0) toggle(spans[part])
    else if (event.target.closest('svg')) zoom(4, addressOf(event))
  })
  figure.addEventListener('keydown', event => {
    const index = bands.indexOf(event.target)
    if ((index < 0 && !bar.contains(event.target)) || event.ctrlKey || event.metaKey || event.altKey) return
    const [start, end] = index < 0 ? [from, to] : spans[index]
    const center = (Math.max(start, from) + Math.min(end, to)) / 2
    const actions = {
      '+': () => zoom(2, center),
      '=': () => zoom(2, center),
      '-': () => zoom(0.5, center),
      Escape: () => show(0, size),
    }
    const steps = {
      Enter: () => toggle(spans[index]),
      ' ': () => toggle(spans[index]),
      ArrowLeft: () => step(bands[Math.max(0, index - 1)]),
      ArrowRight: () => step(bands[Math.min(bands.length - 1, index + 1)]),
      Home: () => step(bands[0]),
      End: () => step(bands[bands.length - 1]),
    }
    const action = actions[event.key] ?? (index < 0 ? undefined : steps[event.key])
    if (!action) return
    event.preventDefault()
    action()
  })
  rows.forEach((row, index) => {
    // Another text above the table could move the row away from under the pointer, and a click would miss it.
    row.addEventListener('pointerenter', () => mark(index))
    row.addEventListener('pointerleave', () => mark(-1))
    const button = create('button', row.cells[0].textContent)
    row.cells[0].replaceChildren(button)
    button.addEventListener('click', () => {
      toggle(spans[index])
      mark(index)
    })
  })
}
const activateAll = module => module.querySelectorAll('.map').forEach(activate)
document.querySelectorAll('details.module[open]').forEach(activateAll)
document.addEventListener('toggle', ({ target }) => target.matches('details.module[open]') && activateAll(target), true)
`
