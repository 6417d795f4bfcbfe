import { stripVTControlCharacters } from 'node:util'
import measureWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { listColumns } from '../../src/report/model/columns.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { acting, hostile, manyFailures, manyModules, records, reportOf, sample, sharing } from './sample.ts'

describe('the report for a terminal', () => {
  it('shows failures, a table, warnings, and a line that sums up', () =>
    expect(renderTerminal(sample, { color: false, width: 100 })).toMatchInlineSnapshot(`
      "✗ failed crates/jit/compiler.wasm
        │ cannot call \`wizer.initialize\`: it trapped: unreachable
        │   at rust_panic (at offset 0x4a11c)
        │   at core::panicking::panic_fmt (at offset 0x51aa0)
        │   …
        │ Printed 70 B, at the end:
        │   thread 'main' panicked at src/tables.rs:118:40:
        │
        │   no entry for <key>

        module                             size     after  growth  start-up    after  faster  initialize
      ✓ examples/endgame/endgame.wasm  21.5 KiB   532 KiB     25×     82 ms  0.32 ms    254×       82 ms
      ↺ examples/sqlite/sqlite.wasm     782 KiB  1.48 MiB    +94%                                  82 ms
        2 modules                       804 KiB  2.00 MiB   +155%     82 ms  0.32 ms    254×

      ! warning examples/endgame/endgame.wasm
        │ the initialization observed random numbers: \`deterministic\` makes the output reproducible
        │ (\`observed-host\`)

      2 pre-initialized (1 from the cache), 1 failed, 1 skipped in 326 ms: 804 KiB → 2.00 MiB (+155%)
      "
    `))

  it('says the folders that all paths share once', () => {
    const modules = manyModules(3).map(module => ({ ...module, path: `build/engines/${module.path}` }))
    const lines = renderTerminal(reportOf(modules), { color: false, width: 100 }).split('\n')
    expect(lines[0]).toBe('  All of these paths are below build/engines/packages/')
    expect(lines[2]).toMatch(/^✓ p0\/m\.wasm /)
  })

  it('shortens shared folders that are wider than the terminal', () => {
    const modules = manyModules(3).map(module => ({ ...module, path: `${'long/'.repeat(40)}${module.path}` }))
    const [line = ''] = renderTerminal(reportOf(modules), { color: false, width: 80 }).split('\n')
    expect(measureWidth(line)).toBeLessThanOrEqual(80)
    expect(line).toMatch(/….*packages\/$/)
  })

  it('shows all columns where there is room', () => {
    const [head] = renderTerminal(reportOf([records.initialized]), { color: false }).split('\n')
    const names = listColumns([records.initialized]).map(({ name, side }) => (side === 'after' ? side : name))
    expect(head?.trim().split(/ {2,}/)).toEqual(['module', ...names])
  })

  it('shows no totals of a single module', () =>
    expect(renderTerminal(reportOf([records.initialized]), { color: false })).not.toContain('1 module'))

  it('says that nothing was pre-initialized', () =>
    expect(renderTerminal(reportOf([]), { color: false })).toBe('0 pre-initialized in 326 ms\n'))

  it('says the same with and without colours', () => {
    const coloured = renderTerminal(sample, { color: true, width: 90 })
    expect(coloured).toContain('\u001b[31m')
    expect(stripVTControlCharacters(coloured)).toBe(renderTerminal(sample, { color: false, width: 90 }))
  })

  it.each([40, 60, 80, 100, 120, 200])('fits the table into %d columns', width => {
    const paths = ['a/very/long/path/'.repeat(20), '文字/'.repeat(40), 'short.wasm']
    const report = reportOf(paths.map(path => ({ ...records.initialized, path })))
    const lines = renderTerminal(report, { color: false, width }).split('\n')
    const table = lines.slice(0, lines.indexOf(''))
    expect(table).toHaveLength(5)
    for (const line of table) expect(measureWidth(line)).toBeLessThanOrEqual(width)
  })

  it('aligns columns behind wide characters', () => {
    const report = reportOf(['文字.wasm', 'abc.wasm'].map(path => ({ ...records.initialized, path, warnings: [] })))
    const rows = renderTerminal(report, { color: false }).split('\n').slice(1, 3)
    expect(new Set(rows.map(row => measureWidth(row))).size).toBe(1)
  })

  it('prints a warning that modules share once', () => {
    const text = renderTerminal(reportOf(manyModules(10)), { color: false })
    expect(text.match(/makes the output reproducible/g)).toHaveLength(1)
    expect(text).toContain('! warning packages/p0/m.wasm, packages/p1/m.wasm, packages/p2/m.wasm and 7 more\n')
  })

  it('prints a cause that modules share once', () => {
    const text = renderTerminal(reportOf(sharing(10)), { color: false })
    expect(text.match(/it trapped: unreachable/g)).toHaveLength(1)
    expect(text).toContain('✗ failed crates/c0/c.wasm, crates/c1/c.wasm, crates/c2/c.wasm and 7 more\n')
  })

  it('renders thousands of modules within 3 seconds', () => {
    const report = reportOf([...manyFailures(1000, 'x '.repeat(5000)), ...manyModules(5000)])
    const start = performance.now()
    renderTerminal(report, { color: true, width: 100 })
    expect(performance.now() - start).toBeLessThan(3000)
  })
})

describe('hostile text in a terminal', () => {
  const text = renderTerminal(hostile, { color: false, width: 80 })

  it('sends no control characters to the terminal', () => expect(text).not.toMatch(acting))

  it('gives no commands to a runner', () => {
    expect(text).not.toContain('##[')
    for (const line of text.split('\n')) expect(line.trimStart()).not.toMatch(/^::/)
  })
})
