import { describe, expect, it } from 'vitest'
import { renderMarkdown, summaryLimit } from '../../src/report/markdown.ts'
import type { MemoryReport } from '../../src/report/module-report.ts'
import { acting, hostile, manyModules, records, reportOf, sample, sharing } from './sample.ts'

const text = renderMarkdown(sample)

describe('the job summary', () => {
  it('begins with a sentence that sums up the run', () => {
    const [heading, , sentence] = text.split('\n')
    expect(heading).toBe('## Pre-initialized WebAssembly')
    expect(sentence).toMatch(/^2 pre-initialized \(1 from the cache\), 1 failed, 1 skipped in 326 ms: .*\.$/)
  })

  it('shows failures first, then the table, then details', () => {
    const places = ['### Failed', '### Modules', '### Details'].map(heading => text.indexOf(heading))
    expect(places).toEqual(places.toSorted((a, b) => a - b))
    expect(places).not.toContain(-1)
  })

  it('shows file, cause, stack and what was printed of a failure', () => {
    expect(text).toContain('✗ <strong><code>crates/jit/compiler.wasm</code></strong>')
    expect(text).toContain('cannot call <code>wizer.initialize</code>: it trapped: unreachable')
    expect(text).toContain('at rust&#95;panic (at offset 0x4a11c)')
    expect(text).toMatch(/\n…\n/)
    expect(text).toContain('<summary>Printed 70 B</summary>')
    expect(text).toContain('no entry for &lt;key&gt;')
  })

  it('shows a command to repeat a failure, which is folded', () =>
    expect(text).toContain(
      '<details><summary>Repeat on your machine, where the repository is checked out, with the variables after <code>--env</code> set</summary>\n<pre>\nnpx wizer-action run --allow-wasi --env=MODE crates/jit/compiler.wasm\n</pre>',
    ))

  it('tells a cause once, with the modules that share it', () => {
    const shared = renderMarkdown(reportOf(sharing(1200)))
    expect(shared.match(/it trapped: unreachable/g)).toHaveLength(1)
    expect(shared).toContain('<code>crates/c0/c.wasm</code></strong> and 1,199 more modules<br>')
    expect(shared).toContain('<summary>1,200 modules with this cause</summary>')
    expect(shared).toContain('\ncrates/c999/c.wasm\n+200 more\n')
  })

  it('says of a failure that an earlier step had it', () =>
    expect(renderMarkdown(reportOf([{ ...records.failed, earlier: true }]))).toContain(
      '</strong> in an earlier step<br>',
    ))

  it('shows a row for each module, and their totals', () => {
    const rows = text.split('\n').filter(line => line.startsWith('| '))
    expect(rows.map(row => row.replaceAll('\u00a0', ' '))).toEqual([
      '| module | size | growth | start-up | faster | gzip | brotli | segments | globals | tables | initialize |',
      '| ✓&nbsp;<code>examples/endgame/endgame.wasm</code> | 21.5 KiB → 532 KiB | 25× | 82 ms → 0.32 ms | 254× | 8.79 KiB → 172 KiB | 7.32 KiB → 135 KiB | 32 | 3 | 1 | 82 ms |',
      '| ↺&nbsp;<code>examples/sqlite/sqlite.wasm</code> | 782 KiB → 1.48 MiB | +94% |  |  |  |  | 32 | 0 | 0 | 82 ms |',
      '| **2 modules** | **804 KiB → 2.00 MiB** | **+155%** | **82 ms → 0.32 ms** | **254×** | **8.79 KiB → 172 KiB** | **7.32 KiB → 135 KiB** |  |  |  |  |',
    ])
    expect(text).toContain('↺ Times of modules from the cache are those of the run that initialized them.')
  })

  it('leaves out columns of which nothing is known', () => {
    const plain = renderMarkdown(reportOf([records.cached]))
    expect(plain).toContain('| module | size | growth | segments | initialize |\n')
    expect(plain).not.toContain('**')
  })

  it('draws a map of each memory', () => {
    expect(text).toContain(
      'Memory 0: 1.56 MiB in 25 pages, 370 KiB non-zero (23%), 513 KiB in 31 segments, Wasmtime can map',
    )
    expect(text.match(/^0x0c8000 {2}[·░▒▓█]{64}$/m)?.[0]).toMatch(/·░+▒+▓+█+$/)
    expect(text).toContain('each character stands for 6.25 KiB')
    expect(text).toContain('Memory 1: 0 B in 0 pages')
    expect(text).toContain('Wasmtime cannot map it copy-on-write')
  })

  it('says how compressed sizes were measured', () => {
    expect(text).toContain('<p>Compressed sizes: gzip at level 9, as the sum of 8 parts; brotli at level')
    expect(renderMarkdown(reportOf([records.cached]))).not.toContain('Compressed sizes')
  })

  it('draws a bar for each stage', () => {
    expect(text).toMatch(/^initialize {7}82 ms {2}█{24}$/m)
    expect(text).toMatch(/^total {11}228 ms$/m)
  })

  it('says what was observed, and shows warnings', () => {
    expect(text).toContain('Observed, and so baked into the snapshot: random numbers 2×, the clock 1×')
    expect(text).toContain('<li>the initialization observed random numbers: <code>deterministic</code> makes')
    expect(renderMarkdown(reportOf([records.cached]))).not.toContain('Observed')
  })

  it('counts modules that were not tried', () =>
    expect(text).toContain('1 module not tried, since another one had failed.'))

  it('unfolds a single module', () =>
    expect(renderMarkdown(reportOf([records.initialized]))).toContain('<details open><summary>'))

  it('says that nothing was pre-initialized', () =>
    expect(renderMarkdown({ ...reportOf([]), options: [] })).toBe(
      '## Pre-initialized WebAssembly\n\n0 pre-initialized in 326 ms.\n\n',
    ))

  it('shows regions and the largest ranges of a memory as folded tables', () => {
    expect(text).toContain(
      [
        '<details><summary>Regions</summary>',
        '<pre>',
        'region     address       size  in the input  changed     added  non-zero      gzip',
        'unused     0x000000  1.00 KiB           0 B      0 B       0 B       0 B       0 B',
        '.rodata    0x000400  7.00 KiB      5.86 KiB      0 B       0 B  5.86 KiB  4.00 KiB',
      ].join('\n'),
    )
    expect(text).toContain(
      '\n6 regions            1.56 MiB      5.95 KiB     12 B   364 KiB   370 KiB   163 KiB\n</pre>',
    )
    expect(text).toContain('<summary>Largest ranges that were written</summary>\n<pre>\naddress       size')
    expect(text).toContain('\n0x0c8040   480 KiB          94%  heap\n')
  })

  it('shows at most 16 regions, those with most bytes that are not zero, in their order', () => {
    const [memory] = records.initialized.report.memories as readonly [MemoryReport]
    const regions = Array.from({ length: 200 }, (_, index) => {
      const nonZero = index % 10 === 3 ? 900 : index % 7
      return {
        name: `r${index}`,
        start: index * 1024,
        end: index * 1024 + 1024,
        before: 0,
        changed: 0,
        added: nonZero,
        nonZero,
      }
    })
    const module = {
      ...records.initialized,
      report: { ...records.initialized.report, memories: [{ ...memory, regions }] },
    }
    const shown = renderMarkdown(reportOf([module]))
    const names = [...shown.matchAll(/^r(\d+) /gm)].map(match => Number(match[1]))
    expect(names).toHaveLength(16)
    expect(names.slice(0, 3)).toEqual([3, 13, 23])
    expect(shown).toContain('\n+184 more regions\n')
  })

  it('shows globals and tables that changed, by name', () => {
    expect(text).toMatch(/^&#95;&#95;stack&#95;pointer {2}i32 {6}i32.const 66848 {2}i32.const 66832$/m)
    expect(text).toContain('+1 more global\n')
    expect(text).toMatch(/^&#95;&#95;indirect&#95;function&#95;table +3 +5 +2$/m)
  })

  it('says what was dropped and cleared', () => {
    expect(text).toContain(
      '<p>Dropped: 120 functions that nothing can reach, 8.22 KiB of code; the section <code>.debug&#95;info',
    )
    expect(text).toContain('<p>Cleared of the stack: 320 B that were not zero</p>')
  })

  it('says the folders that all paths share once, above the table', () => {
    const modules = manyModules(3).map(module => ({ ...module, path: `build/engines/${module.path}` }))
    const shown = renderMarkdown(reportOf(modules))
    expect(shown).toContain(
      '### Modules\n\nAll of these paths are below <code>build/engines/packages/</code>:\n\n| module |',
    )
    expect(shown).toContain('\n| ✓&nbsp;<code>p0/m.wasm</code> |')
    expect(shown).toContain('<details><summary><code>p0/m.wasm</code>')
  })

  it('has the options of the step folded at its end', () =>
    expect(text).toMatch(
      /\n\n<details><summary>Options<\/summary>\n<pre>\nallow-wasi: true\n<\/pre>\n<\/details>\n\n$/,
    ))

  it('shows at most 100 options', () => {
    const options = [{ name: 'dirs', values: Array.from({ length: 150 }, (_, index) => `d${index}`) }]
    const shown = renderMarkdown({ ...sample, options })
    expect(shown).toContain('\ndirs: d99\n+50 more options\n</pre>')
  })

  it('leaves the options out where there is no room', () => {
    const options = [{ name: 'dirs', values: Array.from({ length: 100 }, () => 'd'.repeat(300)) }]
    expect(renderMarkdown({ ...sample, options }, 20_000)).not.toContain('Options')
  })
})

describe('the link to the artifact', () => {
  const link = (name: string, url: string) =>
    renderMarkdown(reportOf([]), summaryLimit, { artifact: { name, url } }).split('\n\n')[2] ?? ''

  it('stands below the sentence that sums up', () =>
    expect(link('wizened-build-0', 'https://github.com/o/r/actions/runs/1/artifacts/2')).toBe(
      'Outputs and reports: <a href="https://github.com/o/r/actions/runs/1/artifacts/2"><code>wizened-build-0</code></a>',
    ))

  it.each([
    ['a script', 'javascript:alert(1)'],
    ['no address', 'https://'],
    ['an address that is too long', `https://github.com/${'x'.repeat(1000)}`],
    ['an address that gets too long once it is escaped', `https://github.com/?${'&'.repeat(400)}`],
  ])('is left out where it is %s', (_, url) => expect(link('a', url)).not.toContain('Outputs'))

  it('cannot leave its attribute', () => {
    const shown = link('a"><script>', "https://x.test/\"><script>alert(1)</script>?a='b'#`c`")
    expect(shown.match(/<[^\s>]*/g)).toEqual(['<a', '<code', '</code', '</a'])
    expect(shown.match(/"/g)).toHaveLength(2)
  })
})

describe('hostile text in the job summary', () => {
  const tags = new Set(
    'p strong code br details summary pre ul li wbr'.split(' ').flatMap(name => [`<${name}`, `</${name}`]),
  )
  const shown = renderMarkdown(hostile)

  it('makes no tags in the job summary', () =>
    expect([...new Set(shown.match(/<[^\s>]*/g))].filter(tag => !tags.has(tag))).toEqual([]))
  it('makes no attributes in the job summary', () => expect(shown.match(/<[a-z]+ [^>]*>/g)).toEqual(null))
  it('makes no links in the job summary', () => expect(shown).not.toMatch(/https?:\/\/|\]\(|www\.|\w@\w/))
  it('makes no workflow commands in the job summary', () => expect(shown).not.toMatch(/::|##\[/))
  it('makes no escape sequences and no changes of direction', () => expect(shown).not.toMatch(acting))
  it('becomes well-formed UTF-16', () => expect(shown.isWellFormed()).toBe(true))

  it('keeps the cells of each row apart', () => {
    const rows = shown.split('\n').filter(line => line.startsWith('|'))
    expect(new Set(rows.map(row => row.split('|').length)).size).toBe(1)
  })

  it('ends no HTML block early', () => {
    const blocks = shown.split('\n\n').filter(block => block.startsWith('<details'))
    for (const block of blocks) expect(block.trimEnd()).toMatch(/<\/details>$/)
    expect(blocks.length).toBeGreaterThanOrEqual(hostile.count)
  })
})
