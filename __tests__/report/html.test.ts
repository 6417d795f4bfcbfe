import { createHash } from 'node:crypto'
import { type DefaultTreeAdapterMap, defaultTreeAdapter, parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { script, scriptHash } from '../../src/report/html/script.ts'
import { renderHtml } from '../../src/report/html.ts'
import {
  acting,
  hostile,
  hostileTexts,
  manyFailures,
  manyModules,
  records,
  reportOf,
  sample,
  sharing,
} from './sample.ts'

type Element = DefaultTreeAdapterMap['element']

/** All elements of a page, which must have no syntax errors. */
function readPage(html: string): readonly Element[] {
  const errors: string[] = []
  const document = parse(html, {
    onParseError: ({ code, startLine, startCol }) => errors.push(`${code} at ${startLine}:${startCol}`),
    sourceCodeLocationInfo: true,
  })
  expect(errors).toEqual([])
  const elements: Element[] = []
  const collect = (node: DefaultTreeAdapterMap['parentNode']) => {
    for (const child of node.childNodes) {
      if (!defaultTreeAdapter.isElementNode(child)) continue
      elements.push(child)
      collect(child)
    }
  }
  collect(document)
  return elements
}

const named = (elements: readonly Element[], name: string) => elements.filter(element => element.tagName === name)
const attribute = (element: Element, name: string) => element.attrs.find(found => found.name === name)?.value
const textOf = (node: DefaultTreeAdapterMap['childNode']): string =>
  defaultTreeAdapter.isTextNode(node) ? node.value : 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''

const html = renderHtml(sample)
const page = readPage(html)

describe.each([
  ['every status', sample],
  ['one module', reportOf([records.initialized])],
  ['500 modules', reportOf([...manyModules(500), ...manyFailures(10, 'boom')])],
  ['failures alone', reportOf([records.failed])],
  ['nothing', reportOf([])],
  ['hostile text', hostile],
])('the page with %s', (_, report) => {
  const html = renderHtml(report)
  const page = readPage(html)

  it('closes every tag', () => {
    const open = page.filter(
      ({ sourceCodeLocation, tagName }) =>
        !/^(meta|wbr|br|input|rect|path)$/.test(tagName) && !sourceCodeLocation?.endTag,
    )
    expect(open.map(({ tagName }) => tagName)).toEqual([])
  })

  it('loads nothing and links to nothing outside of itself', () => {
    const attributes = page.flatMap(element => element.attrs)
    const loading = /^(src|srcset|data|action|formaction|poster|ping|on.*)$/
    expect(attributes.filter(({ name }) => loading.test(name))).toEqual([])
    const placing = /^left:[\d.]+%;width:[\d.]+%$/
    expect(attributes.filter(({ name, value }) => name === 'style' && !placing.test(value))).toEqual([])
    expect(attributes.filter(({ name, value }) => name === 'href' && !/^#module-\d+$/.test(value))).toEqual([])
    expect(
      named(page, 'style')
        .map(element => textOf(element))
        .join(''),
    ).not.toMatch(/url\(|@import|https?:/)
    expect(page.filter(({ tagName }) => /^(link|img|iframe|object|embed|base|form)$/.test(tagName))).toEqual([])
  })

  it('has one script, which its policy names by its hash', () => {
    expect(named(page, 'script').map(element => textOf(element))).toEqual([script])
    const policy = named(page, 'meta').find(element => attribute(element, 'http-equiv'))
    expect(attribute(policy as Element, 'content')).toContain(`default-src 'none'; `)
    expect(attribute(policy as Element, 'content')).toContain(`script-src 'sha256-${scriptHash}'`)
  })

  it('has links that lead to elements, and no id twice', () => {
    const ids = page.flatMap(element => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const links = named(page, 'a').flatMap(link => attribute(link, 'href')?.slice(1) ?? [])
    const labels = page.flatMap(element => attribute(element, 'aria-labelledby') ?? [])
    expect([...links, ...labels].filter(id => !ids.includes(id))).toEqual([])
  })

  it('skips no level of headings', () => {
    const levels = page.flatMap(({ tagName }) => (/^h[1-6]$/.test(tagName) ? Number(tagName[1]) : []))
    expect(levels[0]).toBe(1)
    const steps = levels.map((level, index) => level - (levels[index - 1] ?? 0))
    expect(Math.max(...steps)).toBe(1)
  })

  it('says in words what each drawing shows', () => {
    const silent = named(page, 'svg').filter(
      drawing => attribute(drawing, 'role') !== 'img' || !attribute(drawing, 'aria-label'),
    )
    expect(silent).toEqual([])
  })

  it('has tables whose rows have the same number of columns', () => {
    const widthOf = (row: Element) =>
      row.childNodes
        .filter(defaultTreeAdapter.isElementNode)
        .reduce((sum, cell) => sum + Number(attribute(cell, 'colspan') ?? 1), 0)
    const rowsOf = (node: DefaultTreeAdapterMap['parentNode']): readonly Element[] =>
      node.childNodes
        .filter(defaultTreeAdapter.isElementNode)
        .flatMap(child => (child.tagName === 'tr' ? [child] : rowsOf(child)))
    const uneven = named(page, 'table').filter(table => new Set(rowsOf(table).map(widthOf)).size !== 1)
    expect(uneven).toEqual([])
  })
})

it('names the hash of its script in its policy', () =>
  expect(createHash('sha256').update(script).digest('base64')).toBe(scriptHash))

describe('the page', () => {
  it('shows failures first', () => {
    const headings = named(page, 'h2').map(element => textOf(element))
    expect(headings).toEqual(['Failed', 'Modules', 'Details'])
  })

  it('shows file, cause, stack and what was printed of a failure', () => {
    const [failure] = named(page, 'li')
    expect(textOf(failure as Element)).toBe(
      [
        'crates/jit/compiler.wasm',
        'cannot call wizer.initialize: it trapped: unreachable',
        'Stack of wasm functions, innermost first',
        'at rust_panic (at offset 0x4a11c)\nat core::panicking::panic_fmt (at offset 0x51aa0)\n…',
        'Printed 70 B',
        "thread 'main' panicked at src/tables.rs:118:40:\n\nno entry for <key>",
        'Repeat on your machine, where the repository is checked out, with the variables after --env set',
        'npx wizer-action run --allow-wasi --env=MODE crates/jit/compiler.wasm',
      ].join(''),
    )
  })

  it('shows the options of the step', () => {
    const folded = named(page, 'details').find(element => textOf(element).startsWith('Options'))
    expect(textOf(folded as Element)).toBe('Optionsallow-wasi: true')
  })

  it('tells a cause once, with the modules that share it', () => {
    const failures = named(readPage(renderHtml(reportOf(sharing(1200)))), 'li')
    expect(failures.length).toBe(1)
    const text = textOf(failures[0] as Element)
    expect(text).toMatch(/^crates\/c0\/c\.wasm and 1,199 more modules/)
    expect(text).toContain('1,200 modules with this cause')
    expect(text).toContain('crates/c999/c.wasm\n+200 more')
  })

  it('marks what is of an earlier step', () => {
    const modules = [records.initialized, records.failed].map(module => ({ ...module, earlier: true }))
    const marked = readPage(renderHtml(reportOf(modules))).filter(
      element => attribute(element, 'class')?.trim() === 'chip' && textOf(element) === 'earlier step',
    )
    // The failure, the row of the table, and the details.
    expect(marked.length).toBe(3)
  })

  it('shows a table with totals', () => {
    const cells = named(page, 'tr').map(row =>
      row.childNodes.filter(defaultTreeAdapter.isElementNode).map(cell => textOf(cell)),
    )
    expect(cells[1]).toHaveLength(cells[2]?.length ?? 0)
    expect(cells[1]?.slice(0, 8)).toEqual('module memory before after growth before after faster'.split(' '))
    expect(cells[2]).toEqual(
      [
        ['examples/endgame/endgame.wasm 1 warning', '', '21.5 KiB', '532 KiB', '25×', '82 ms', '0.32 ms', '254×'],
        ['172 KiB', '135 KiB', '32', '3', '1', '82 ms'],
      ].flat(),
    )
    expect(cells[3]?.slice(0, 4)).toEqual(['examples/sqlite/sqlite.wasm cached', '', '782 KiB', '1.48 MiB'])
    expect(cells[4]?.slice(0, 5)).toEqual(['2 modules', '', '804 KiB', '2.00 MiB', '+155%'])
  })

  it('shows the details of each module', () => {
    const modules = named(page, 'details').filter(element => attribute(element, 'class') === 'module')
    const text = textOf(modules[0] as Element)
    expect(text).toContain('Memory 01.56 MiB in 25 pages · 370 KiB non-zero (23%) · 513 KiB in 31 segments')
    expect(text).toContain('254× as fast')
    expect(text).toContain('random numbers 2×')
    expect(text).toContain('32 segments, 3 globals, 1 table')
    expect(text).toContain(records.initialized.sha256)
    expect(text).toContain('Printed 12 B')
  })

  it('shows what is in a memory: bands, regions with their sums, the largest ranges', () => {
    const bands = page.filter(element => /^band /.test(attribute(element, 'class') ?? ''))
    expect(bands.slice(0, 3).map(band => [textOf(band), attribute(band, 'class'), attribute(band, 'style')])).toEqual([
      ['unused', 'band is-unused', 'left:0%;width:0.063%'],
      ['.rodata', 'band is-data', 'left:0.063%;width:0.438%'],
      ['.data', 'band is-data', 'left:0.5%;width:0.016%'],
    ])
    const rows = named(page, 'tr').filter(row => attribute(row, 'data-span') !== undefined)
    const cells = rows.map(row => [
      attribute(row, 'data-span'),
      ...row.childNodes.filter(defaultTreeAdapter.isElementNode).map(textOf),
    ])
    expect(cells[5]).toEqual([
      '466944 1638400',
      ...['heap', '0x072000', '1.12 MiB', '0', '0', '361 KiB', '361 KiB', '158 KiB'],
    ])
    expect(cells[6]).toEqual(['819264 1310784', '0x0c8040', '480 KiB', '94%', 'heap'])
    const totals = named(page, 'tfoot').map(textOf)
    expect(totals[1]).toBe('6 regions1.56 MiB5.95 KiB12 B364 KiB370 KiB163 KiB')
  })

  it('has a row for each band and each mark of a map, in their order', () => {
    const maps = page.filter(element => attribute(element, 'class') === 'map')
    for (const map of maps) {
      const figure = map.parentNode as Element
      const inside: Element[] = []
      const collect = (node: Element) => {
        for (const child of node.childNodes.filter(defaultTreeAdapter.isElementNode)) {
          inside.push(child)
          collect(child)
        }
      }
      collect(figure)
      const percents = inside.flatMap(element => /^left:([\d.]+)%/.exec(attribute(element, 'style') ?? '')?.[1] ?? [])
      const starts = inside.flatMap(element => attribute(element, 'data-span')?.split(' ')[0] ?? [])
      const size = Number(attribute(map, 'data-size'))
      expect(percents.map(Number)).toEqual(starts.map(start => Math.round((Number(start) / size) * 100_000) / 1000))
    }
    expect(maps.length).toBeGreaterThan(1)
  })

  it('shows globals and tables that changed, by name, and how many are not listed', () => {
    const text = textOf(named(page, 'main')[0] as Element)
    expect(text).toContain('__stack_pointeri32i32.const 66848i32.const 66832')
    expect(text).toContain('global 4funcrefnot knownref.func 12')
    expect(text).toContain('+1 more global, see report.json')
    expect(text.replaceAll('\n', '')).toContain('__indirect_function_table352')
  })

  it('says how compressed sizes were measured', () => {
    const facts = named(page, 'dl').filter(element => attribute(element, 'class') === 'facts')
    expect(textOf(facts[0] as Element)).toContain('compressedgzip at level 9, as the sum of 8 parts; brotli at level')
    expect(textOf(facts[1] as Element)).not.toContain('compressed')
  })

  it('says what was dropped and cleared', () => {
    const facts = named(page, 'dl').filter(element => attribute(element, 'class') === 'facts')
    expect(textOf(facts[0] as Element)).toContain(
      'dropped120 functions that nothing can reach, 8.22 KiB of code; the section .debug_info, which would address it wrongly',
    )
    expect(textOf(facts[0] as Element)).toContain('stack cleared320 B that were not zero')
    expect(textOf(facts[1] as Element)).not.toMatch(/dropped|stack/)
  })

  it('says the folders that all paths share once, and keeps whole paths in titles', () => {
    const modules = manyModules(3).map(module => ({ ...module, path: `build/engines/${module.path}` }))
    const page = readPage(renderHtml(reportOf(modules)))
    const [name] = named(page, 'h3')
    expect(textOf(name as Element)).toBe('p0/m.wasm')
    expect(attribute((name as Element).childNodes[0] as Element, 'title')).toBe('build/engines/packages/p0/m.wasm')
    const notes = page.filter(element => attribute(element, 'class') === 'note').map(textOf)
    expect(notes).toContain('All of these paths are below build/engines/packages/')
  })

  it('unfolds a single module, but not each of many', () => {
    const opened = (html: string) => html.match(/<details class="module" open>/g)?.length ?? 0
    expect(opened(renderHtml(reportOf(manyModules(1))))).toBe(1)
    expect(opened(renderHtml(reportOf(manyModules(500))))).toBe(0)
  })

  it('shows hostile text as text', () => {
    const shown = readPage(renderHtml(hostile))
    const names = named(shown, 'h3').map(element => textOf(element))
    expect(names).toContain(hostileTexts[0])
    expect(names).toContain('\\u{202e}evil\\u{2066}\\u{200b}\\u{feff}\\u{2028}\\u{2029}')
    expect(renderHtml(hostile)).not.toMatch(acting)
  })

  it('shows the details of at most a thousand modules, within 5 seconds for 5,000', () => {
    const start = performance.now()
    const html = renderHtml(reportOf(manyModules(5000)))
    expect(performance.now() - start).toBeLessThan(5000)
    expect(html).toContain('+4,000 more modules')
    expect(html.length).toBeLessThan(20_000_000)
  })
})
