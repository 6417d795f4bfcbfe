import { describe, expect, it } from 'vitest'
import { renderDifference } from '../../../src/report/markdown/difference.ts'
import { renderMarkdown, summaryLimit } from '../../../src/report/markdown.ts'
import { toBase } from '../../../src/report/model/comparison/base.ts'
import type { BaseModule, Report } from '../../../src/report/report.ts'
import { hostileBase } from '../hostile-base.ts'
import { acting, base, manyFailures, manyModules, records, reportOf, sample } from '../sample.ts'

const [known] = base.modules as [BaseModule, ...BaseModule[]]

it('a report without a base has no comparison', () => {
  expect(renderDifference(sample, 1e6)).toEqual({ text: '', count: 0 })
  expect(renderMarkdown(sample)).not.toContain('Compared')
})

it('the summary shows what differs from the base, behind the failures', () => {
  const text = renderMarkdown({ ...sample, base })
  const headings = text.split('\n').filter(line => line.startsWith('### '))
  expect(headings).toEqual([
    '### Failed',
    '### Compared with <code>main</code> (<code>bbbbbbb</code>)',
    '### Modules',
    '### Details',
  ])
  const section = text.slice(text.indexOf('### Compared'), text.indexOf('### Modules')).replaceAll('\u00a0', ' ')
  expect(section.split('\n')).toEqual([
    '### Compared with <code>main</code> (<code>bbbbbbb</code>)',
    '',
    '1 changed, 1 new, 1 gone.<br>1 module on both sides: size 488 KiB → 532 KiB (+43.9 KiB, +9.0%), gzip 156 KiB → 172 KiB (+15.6 KiB, +10%).<br>All modules: size 491 KiB → 2.00 MiB (+1.52 MiB, +317%).',
    '',
    '| module | size | Δ | Δ gzip | Δ input | start-up | Δ segments | Δ pages |',
    '|:--|--:|--:|--:|--:|--:|--:|--:|',
    '| <code>examples/sqlite/sqlite.wasm</code> **new** | 1.48 MiB | +1.48 MiB |  |  |  |  |  |',
    '| <code>examples/endgame/endgame.wasm</code> | 488 KiB → 532 KiB | +43.9 KiB (+9.0%) | +15.6 KiB (+10%) | +87 B (+0.4%) | 0.30 ms → 0.32 ms | +2 | +6 |',
    '| <code>examples/gone/gone.wasm</code> **gone** | 2.93 KiB | −2.93 KiB |  |  |  |  |  |',
    '',
    '',
  ])
})

it('modules that have not changed are a number', () => {
  const report = reportOf(manyModules(1200))
  const { text, count } = renderDifference({ ...report, base: toBase(report, 'main') }, 1e6)
  expect(count).toBe(0)
  expect(text).toBe(
    '### Compared with <code>main</code>\n\n1,200 unchanged.<br>1,200 modules on both sides: size 624 MiB (±0), gzip 201 MiB (±0), brotli 158 MiB (±0).\n\n',
  )
})

it('a module that fails now stands first', () => {
  const failed = { ...records.failed, path: known.path }
  const { text } = renderDifference({ ...reportOf([failed]), base: { ...base, modules: [known] } }, 1e6)
  expect(text).toContain('| <code>examples/endgame/endgame.wasm</code> **fails\u00a0now** |  |  |\n')
})

describe('a summary with 2,000 modules and a base', () => {
  const modules = [...manyModules(2000), ...manyFailures(100, 'boom '.repeat(200))]
  const before = manyModules(2000).map(({ path }) => ({ ...known, path: path.replace('p1', 'q1') }))
  const text = renderMarkdown({ ...reportOf(modules), base: { ...base, modules: before } })

  it('stays under its limit', () => expect(Buffer.byteLength(text)).toBeLessThanOrEqual(summaryLimit))

  it('shows all failures first, then as many differences and modules as there is room for', () => {
    const headings = text.split('\n').filter(line => line.startsWith('### '))
    expect(headings[0]).toBe('### Failed')
    expect(headings[1]).toMatch(/^### Compared with/)
    expect(headings[2]).toBe('### Modules')
    expect(text.match(/✗/g)).toHaveLength(100)
    expect(text).toMatch(/\n\+[\d,]+ more modules that differ, see `report\.json`\.\n/)
  })

  it.each([2048, 4096, 10_000, 100_000])('stays under a limit of %d bytes', limit => {
    const cut = renderMarkdown({ ...reportOf(manyModules(2000)), base: { ...base, modules: before } }, limit)
    expect(Buffer.byteLength(cut)).toBeLessThanOrEqual(limit)
  })
})

it('says how many rows are left out, and keeps the sums where no row has room', () => {
  const report: Report = { ...reportOf(manyModules(50)), base }
  const { text, count } = renderDifference(report, 1000)
  expect(count).toBe(0)
  expect(text).toMatch(
    /^### Compared with .*\n\n50 new, 2 gone\.<br>.*\n\n\+52 more modules that differ, see `report\.json`\.\n\n$/,
  )
  expect(renderDifference(report, 300)).toEqual({ text: '', count: 0 })
})

describe('a hostile base in the job summary', () => {
  const { text } = renderDifference(hostileBase, 1e9)
  const tags = new Set('code br wbr'.split(' ').flatMap(name => [`<${name}`, `</${name}`]))

  it('makes no tags but those of the summary itself', () =>
    expect([...new Set(text.match(/<[^\s>]*/g))].filter(tag => !tags.has(tag.replace('>', '')))).toEqual([]))
  it('makes no links and no commands', () => expect(text).not.toMatch(/https?:\/\/|\]\(|www\.|\w@\w|::|##\[/))
  it('makes no escape sequences and no changes of direction', () => expect(text).not.toMatch(acting))
  it('becomes well-formed UTF-16', () => expect(text.isWellFormed()).toBe(true))

  it('keeps the cells of each row apart', () => {
    const rows = text.split('\n').filter(line => line.startsWith('|'))
    expect(rows.length).toBeGreaterThan(20)
    expect(new Set(rows.map(row => row.split('|').length)).size).toBe(1)
  })

  it('begins no line', () => {
    const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('|'))
    expect(lines).toHaveLength(2)
    expect(lines[0]).toMatch(/^### Compared with <code>/)
    expect(lines[1]).toMatch(/^\d+ fails? now, /)
  })
})
