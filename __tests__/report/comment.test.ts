import { describe, expect, it } from 'vitest'
import { commentLimit, renderComment } from '../../src/report/comment.ts'
import { formatGrowth } from '../../src/report/format.ts'
import { toBase } from '../../src/report/model/comparison/base.ts'
import type { BaseModule, Report } from '../../src/report/report.ts'
import { hostileBase } from './hostile-base.ts'
import {
  acting,
  base,
  hostile,
  hostileTexts,
  manyFailures,
  manyModules,
  records,
  reportOf,
  sample,
  sharing,
} from './sample.ts'

const [known] = base.modules as [BaseModule, ...BaseModule[]]
const plain = (text: string) => text.replaceAll('\u00a0', ' ')

it('a comment shows size and growth, failures, what differs, and all modules folded', () =>
  expect(plain(renderComment({ ...sample, base })).split('\n')).toEqual([
    '### Pre-initialized WebAssembly',
    '',
    '**2 modules, 2.00 MiB**, **1 failed**, compared with <code>main</code> (<code>bbbbbbb</code>): +1.52 MiB (+317%).',
    '',
    '- ✗ <code>crates/jit/compiler.wasm</code>: cannot call <code>wizer.initialize</code>: it trapped: unreachable',
    '',
    '1 changed, 1 new, 1 gone.<br>1 module on both sides: size 488 KiB → 532 KiB (+43.9 KiB, +9.0%), gzip 156 KiB → 172 KiB (+15.6 KiB, +10%).<br>All modules: size 491 KiB → 2.00 MiB (+1.52 MiB, +317%).',
    '',
    '| module | size | Δ | Δ gzip | Δ input | start-up | Δ segments | Δ pages |',
    '|:--|--:|--:|--:|--:|--:|--:|--:|',
    '| <code>examples/sqlite/sqlite.wasm</code> **new** | 1.48 MiB | +1.48 MiB |  |  |  |  |  |',
    '| <code>examples/endgame/endgame.wasm</code> | 488 KiB → 532 KiB | +43.9 KiB (+9.0%) | +15.6 KiB (+10%) | +87 B (+0.4%) | 0.30 ms → 0.32 ms | +2 | +6 |',
    '| <code>examples/gone/gone.wasm</code> **gone** | 2.93 KiB | −2.93 KiB |  |  |  |  |  |',
    '',
    '<details><summary>Modules before and after</summary>',
    '',
    '| module | size | growth | gzip | brotli | start-up |',
    '|:--|--:|--:|--:|--:|--:|',
    '| <code>examples/endgame/endgame.wasm</code> | 21.5 KiB → 532 KiB | ' +
      formatGrowth(21_987, 544_936) +
      ' | 8.79 KiB → 172 KiB | 7.32 KiB → 135 KiB | 82 ms → 0.32 ms |',
    '| <code>examples/sqlite/sqlite.wasm</code> | 782 KiB → 1.48 MiB | +94% |  |  |  |',
    '',
    '</details>',
    '',
    '1 module not tried, since another one had failed.',
  ]))

it('a comment without a base has the plain table', () =>
  expect(plain(renderComment(reportOf([records.cached]))).split('\n')).toEqual([
    '### Pre-initialized WebAssembly',
    '',
    '**1 module, 1.48 MiB**, from 782 KiB before.',
    '',
    '| module | size | growth |',
    '|:--|--:|--:|',
    '| <code>examples/sqlite/sqlite.wasm</code> | 782 KiB → 1.48 MiB | +94% |',
  ]))

it('a long table without a base is folded', () => {
  expect(renderComment(reportOf(manyModules(20)))).not.toContain('<details>')
  expect(renderComment(reportOf(manyModules(21)))).toContain('<details>')
})

it('a comment on modules that are as they were has no table of differences', () => {
  const report = reportOf(manyModules(3))
  const text = renderComment({ ...report, base: toBase(report, 'main') })
  expect(text).toContain(', compared with <code>main</code>: ±0.\n')
  expect(text).toContain('\n3 unchanged.<br>')
  expect(text).not.toContain('Δ')
})

it('a comment on no module is its head', () =>
  expect(renderComment(reportOf([]))).toBe('### Pre-initialized WebAssembly\n\n**0 modules, 0 B**, from 0 B before.'))

it('a cause that modules share is told once', () => {
  const text = renderComment(reportOf(sharing(1200)))
  expect(text.match(/it trapped: unreachable/g)).toHaveLength(1)
  expect(text).toContain(', <code>crates/c2/c.wasm</code> and 1,197 more modules: cannot call')
})

it('ten causes are told, each shortened', () => {
  const text = renderComment(reportOf(manyFailures(30, 'boom '.repeat(500))))
  expect(text.match(/✗/g)).toHaveLength(10)
  expect(text).toContain('\n- +20 more causes, see `report.json`')
  expect(text.length).toBeLessThan(5000)
})

it('fifty modules that differ are shown', () => {
  const text = renderComment({ ...reportOf(manyModules(200)), base })
  expect(text.match(/\*\*new\*\*/g)).toHaveLength(50)
  expect(text).toContain('\n+152 more modules that differ, see `report.json`.\n')
})

it('a long path is shortened in the middle', () => {
  const path = `${'folder/'.repeat(30)}module.wasm`
  const text = renderComment(reportOf([{ ...records.cached, path }]))
  expect(text).toMatch(/<code>folder\/(folder\/)*f?o?l?d?e?r?…[a-z/]*folder\/module\.wasm<\/code>/)
  expect(text).not.toContain('folder/'.repeat(12))
})

describe('a comment on thousands of modules', () => {
  const modules = [...manyModules(5000), ...manyFailures(500, 'boom '.repeat(200))]
  const before = manyModules(5000).map(({ path }) => ({ ...known, path }))
  const report: Report = { ...reportOf(modules), skipped: 7, base: { ...base, modules: before } }

  it.each([commentLimit, 65_000, 10_000, 2048])('has at most %d characters', limit =>
    expect(renderComment(report, limit).length).toBeLessThanOrEqual(limit),
  )

  it('closes what it has folded, and says how many are left out', () => {
    const text = renderComment(report)
    expect(text.length).toBeGreaterThan(40_000)
    expect(text.match(/<details>/g)).toHaveLength(1)
    expect(text.match(/<\/details>/g)).toHaveLength(1)
    expect(text).toMatch(/\n\+4,[\d,]+ more modules, see `report\.json`\.\n/)
  })

  it('keeps its limit where every character takes three bytes', () => {
    const wide = manyModules(2000).map((module, index) => ({ ...module, path: `${'文字'.repeat(90)}${index}` }))
    expect(renderComment(reportOf(wide)).length).toBeLessThanOrEqual(commentLimit)
  })
})

describe('the link to the artifact', () => {
  const linksTo = (url: string, name = 'wizened-build-0') =>
    renderComment(reportOf([]), undefined, { artifact: { name, url } }).split('\n').slice(4)

  it('is the last line of the comment', () =>
    expect(linksTo('https://github.com/o/r/actions/runs/1/artifacts/2')).toEqual([
      'Outputs and reports: <a href="https://github.com/o/r/actions/runs/1/artifacts/2"><code>wizened-build-0</code></a>',
    ]))

  it.each(['javascript:alert(1)', 'data:text/html,x', 'nothing', ''])('is left out for `%s`', url =>
    expect(linksTo(url)).toEqual([]),
  )

  it('ends nowhere but at its end', () => {
    expect(linksTo('https://host.test/a)b "c" <d> (e)')).toEqual([
      'Outputs and reports: <a href="https://host.test/a)b%20%22c%22%20%3Cd%3E%20(e)"><code>wizened-build-0</code></a>',
    ])
    expect(linksTo('https://host.test/', '](x) @octocat')).toEqual([
      'Outputs and reports: <a href="https://host.test/"><code>&#93;(x) @<wbr>octocat</code></a>',
    ])
  })
})

describe.each([
  ['report', hostile],
  ['base', hostileBase],
])('a hostile %s in a comment', (_, report) => {
  const text = renderComment(report)
  const tags = new Set(['code', 'br', 'wbr', 'details', 'summary'].flatMap(name => [`<${name}>`, `</${name}>`]))

  it('makes no tags but those of the comment itself', () =>
    expect([...new Set(text.match(/<[^>]*>?/g))].filter(tag => !tags.has(tag))).toEqual([]))
  it('makes no links to addresses of its own', () => expect(text).not.toMatch(/https?:\/\/|\]\(|www\.|\w@\w/))
  it('makes no mentions and no issues', () => expect(text).not.toMatch(/@\w|(?<!&)#\d/))
  it('makes no comments that a marker could be mistaken for', () => expect(text).not.toContain('<!--'))
  it('makes no workflow commands', () => expect(text).not.toMatch(/::|##\[/))
  it('makes no escape sequences and no changes of direction', () => expect(text).not.toMatch(acting))
  it('becomes well-formed UTF-16', () => expect(text.isWellFormed()).toBe(true))

  it('starts no line of the comment', () => {
    const lines = text.split('\n').filter(line => line !== '')
    expect(lines.filter(line => !/^(###? |\*\*|\| |\|:|- ✗ |- \+|\+|\d+ |<\/?details>)/.test(line))).toEqual([])
  })
})

it('a cause makes no link to an issue or a commit', () => {
  const error = `fixes GH-12, gh-7 and ${'0a1b2c3d'.repeat(5)}`
  const text = renderComment(reportOf([{ ...records.failed, error }]))
  expect(text).toContain('fixes GH-<wbr>12, gh-<wbr>7 and ')
  expect(text).not.toMatch(/[0-9a-f]{7}/)
})

it('every hostile text can be the name of an artifact', () => {
  for (const name of hostileTexts) {
    const text = renderComment(reportOf([]), undefined, { artifact: { name, url: 'https://host.test/1' } })
    expect(text.replace(/<a href="https:\/\/host\.test\/1">(.*)<\/a>/, '$1')).not.toMatch(
      /https?:\/\/|\]\(|<(?!\/?(code|wbr)>)|::|\n- |\n#(?!##)/,
    )
  }
})
