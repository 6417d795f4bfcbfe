import { stripVTControlCharacters } from 'node:util'
import measureWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { toBase } from '../../../src/report/model/comparison/base.ts'
import { renderDifference } from '../../../src/report/terminal/difference.ts'
import { createStyle } from '../../../src/report/terminal/style.ts'
import { renderTerminal } from '../../../src/report/terminal.ts'
import { hostileBase } from '../hostile-base.ts'
import { acting, base, manyModules, records, reportOf, sample } from '../sample.ts'

const plain = createStyle(false)
const report = { ...sample, base }

it('a report without a base has no comparison', () => expect(renderDifference(sample, 100, plain)).toEqual([]))

it('the terminal shows what differs from the base, above the line that sums up', () => {
  const shown = renderTerminal(report, { color: false, width: 120 })
  expect(shown.split('\n\n').slice(-2)).toEqual([
    `Compared with main (bbbbbbb): 1 changed, 1 new, 1 gone
  1 module on both sides: size 488 KiB → 532 KiB (+43.9 KiB, +9.0%), gzip 156 KiB → 172 KiB (+15.6 KiB, +10%)
  All modules: size 491 KiB → 2.00 MiB (+1.52 MiB, +317%)
  examples/sqlite/sqlite.wasm    new           +1.48 MiB
  examples/endgame/endgame.wasm        +43.9 KiB (+9.0%)  gzip +15.6 KiB (+10%)  start-up 0.30 ms → 0.32 ms
  examples/gone/gone.wasm        gone          −2.93 KiB`,
    '2 pre-initialized (1 from the cache), 1 failed, 1 skipped in 326 ms: 804 KiB → 2.00 MiB (+155%)\n',
  ])
})

it('shows no comparison where the table is switched off', () =>
  expect(renderTerminal(report, { color: false, hasTable: false })).not.toContain('Compared'))

it('says that nothing has changed', () => {
  const same = { ...reportOf([records.cached]), base: toBase(reportOf([records.cached]), 'old.json') }
  expect(renderDifference(same, 100, plain)).toEqual([
    'Compared with old.json: 1 unchanged',
    '  1 module on both sides: size 1.48 MiB (±0)',
  ])
})

it('names twenty modules', () => {
  const lines = renderDifference({ ...reportOf(manyModules(50)), base }, 100, plain)
  expect(lines).toHaveLength(23)
  expect(lines[0]).toBe('Compared with main (bbbbbbb): 50 new, 2 gone')
  expect(lines.at(-1)).toBe('  +32 more modules that differ')
})

it.each([50, 60, 80, 100, 120, 200])('fits into %d columns', width => {
  const paths = ['a/very/long/path/'.repeat(20), '文字/'.repeat(40), 'short.wasm', 'examples/endgame/endgame.wasm']
  const modules = paths.map(path => ({ ...records.initialized, path }))
  const lines = renderDifference({ ...reportOf(modules), base }, width, plain)
  expect(lines.length).toBeGreaterThan(modules.length)
  expect(Math.max(...lines.map(line => measureWidth(line)))).toBeLessThanOrEqual(width)
})

it('says the same with and without colours', () => {
  const coloured = renderDifference(report, 90, createStyle(true))
  expect(coloured.map(stripVTControlCharacters)).toEqual(renderDifference(report, 90, plain))
})

describe('a hostile base in a terminal', () => {
  const lines = renderDifference(hostileBase, 100, plain)

  it('makes no escape sequences and no changes of direction', () => expect(lines.join('\n')).not.toMatch(acting))
  it('starts no line of the terminal', () =>
    expect(lines.filter(line => !/^( {2}|Compared with )/.test(line))).toEqual([]))
  it('makes no command of a runner', () => expect(lines.join('\n')).not.toMatch(/^::|##\[/m))
})
