import { type DefaultTreeAdapterMap, defaultTreeAdapter, parseFragment } from 'parse5'
import { describe, expect, it } from 'vitest'
import { renderDifference } from '../../../src/report/html/difference.ts'
import { renderHtml } from '../../../src/report/html.ts'
import { toBase } from '../../../src/report/model/comparison/base.ts'
import type { Report } from '../../../src/report/report.ts'
import { hostileBase } from '../hostile-base.ts'
import { acting, base, manyModules, reportOf, sample } from '../sample.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

function elementsOf(node: Node): readonly Element[] {
  const children = 'childNodes' in node ? node.childNodes : []
  return children.flatMap(child => [...(defaultTreeAdapter.isElementNode(child) ? [child] : []), ...elementsOf(child)])
}

function textOf(node: Node): string {
  if (defaultTreeAdapter.isTextNode(node)) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}

/** The elements of the section, which must have no syntax errors. */
function read(report: Report): readonly Element[] {
  const errors: string[] = []
  const html = renderDifference(report)?.html ?? ''
  const page = parseFragment(html, { onParseError: ({ code }) => errors.push(code), sourceCodeLocationInfo: true })
  expect(errors).toEqual([])
  return elementsOf(page)
}

const textsOf = (elements: readonly Element[], name: string) =>
  elements.filter(({ tagName }) => tagName === name).map(textOf)
const rowsOf = (elements: readonly Element[]) =>
  elements
    .filter(({ tagName }) => tagName === 'tr')
    .map(row => row.childNodes.filter(defaultTreeAdapter.isElementNode).map(textOf))

it('a page without a base has no comparison', () => {
  expect(renderDifference(sample)).toBeNull()
  expect(renderHtml(sample)).not.toContain('id="difference"')
})

it('the page shows what differs from the base, between the failures and the modules', () => {
  const html = renderHtml({ ...sample, base })
  const places = ['id="failed"', 'id="difference"', 'id="modules"'].map(id => html.indexOf(id))
  expect(places).not.toContain(-1)
  expect(places).toEqual(places.toSorted((one, other) => one - other))
  const section = read({ ...sample, base })
  expect(textsOf(section, 'h2')).toEqual(['Compared with main (bbbbbbb)'])
  expect(textsOf(section, 'p')).toEqual([
    '1 changed, 1 new, 1 gone',
    '1 module on both sides: size 488 KiB → 532 KiB (+43.9 KiB, +9.0%), gzip 156 KiB → 172 KiB (+15.6 KiB, +10%)',
    'All modules: size 491 KiB → 2.00 MiB (+1.52 MiB, +317%)',
  ])
  expect(rowsOf(section)).toEqual([
    ['module', 'size', 'Δ', 'Δ gzip', 'Δ input', 'start-up', 'Δ segments', 'Δ pages'],
    ['examples/sqlite/sqlite.wasm new', '1.48 MiB', '+1.48 MiB', '', '', '', '', ''],
    [
      ...['examples/endgame/endgame.wasm', '488 KiB → 532 KiB', '+43.9 KiB (+9.0%)', '+15.6 KiB (+10%)'],
      ...['+87 B (+0.4%)', '0.30 ms → 0.32 ms', '+2', '+6'],
    ],
    ['examples/gone/gone.wasm gone', '2.93 KiB', '−2.93 KiB', '', '', '', '', ''],
  ])
})

it('has no table where nothing has changed', () => {
  const report = reportOf(manyModules(3))
  const section = read({ ...report, base: toBase(report, 'main') })
  expect(textsOf(section, 'p')[0]).toBe('3 unchanged')
  expect(textsOf(section, 'table')).toEqual([])
})

it('shows at most 2,000 rows', () => {
  const section = read({ ...reportOf(manyModules(2500)), base })
  expect(rowsOf(section)).toHaveLength(2001)
  expect(textsOf(section, 'p').at(-1)).toBe('+502 more modules that differ, see report.json')
})

describe('a hostile base on the page', () => {
  const section = read(hostileBase)

  it('makes no other elements', () =>
    expect([...new Set(section.map(({ tagName }) => tagName))].sort()).toEqual([
      'code',
      'div',
      'h2',
      'p',
      'section',
      'span',
      'table',
      'tbody',
      'td',
      'th',
      'thead',
      'tr',
      'wbr',
    ]))

  it('makes no other attributes', () => {
    const names = new Set(section.flatMap(({ attrs }) => attrs.map(({ name }) => name)))
    expect([...names].sort()).toEqual(['aria-labelledby', 'class', 'id', 'role', 'scope', 'tabindex'])
  })

  it('is shown as text, with invisible characters written out', () => {
    expect(textsOf(section, 'code')).toContain('<script>alert(1)</script>')
    expect(renderDifference(hostileBase)?.html).not.toMatch(acting)
  })

  it('has rows with the same number of cells', () =>
    expect(new Set(rowsOf(section).map(row => row.length)).size).toBe(1))
})
