/** A file of options is read as it is meant, and refused with the line and the name where it cannot be meant so. */

import { describe, expect, it } from 'vitest'
import { parseConfig } from '../../../src/batch/config/parse-config.ts'

const parse = (text: string) => parseConfig(text, 'wizer.yml')

/** The values of all modules, then of each entry. */
function valuesOf(text: string) {
  const { values, entries } = parse(text)
  return [values, ...entries.map(entry => entry.values)].map(all =>
    Object.fromEntries([...all].map(([name, { value }]) => [name, value])),
  )
}

describe('parseConfig', () => {
  it('reads options for all modules, and entries with globs, options and lines', () => {
    const config = parse(`# Options
options:
  allow-wasi: true

modules:
  - files: ['build/**/*.wasm', '!build/old.wasm']
    init-func: _initialize
    max-size: 2MiB
  - timeout: 600
    files: engine.wasm
`)
    expect(config).toEqual({
      values: new Map([['allow-wasi', { value: 'true', line: 3 }]]),
      entries: [
        {
          line: 6,
          globs: ['build/**/*.wasm', '!build/old.wasm'],
          values: new Map([
            ['init-func', { value: '_initialize', line: 7 }],
            ['max-size', { value: ['2MiB'], line: 8 }],
          ]),
        },
        { line: 9, globs: ['engine.wasm'], values: new Map([['timeout', { value: '600', line: 9 }]]) },
      ],
    })
  })

  it.each(['', '# nothing\n', '---\n', '{}', 'modules: []', 'options: {}'])('finds nothing in %j', text => {
    expect(parse(text)).toEqual({ values: new Map(), entries: [] })
  })

  it.each<[line: string, value: string | readonly string[]]>([
    ['allow-wasi: True', 'true'],
    ['allow-wasi: false', 'false'],
    ['timeout: 0.5', '0.5'],
    ['timeout: 1e2', '100'],
    ['max-segments: 5000', '5000'],
    ['init-func: 1.0', '1.0'],
    ['init-func: "true"', 'true'],
    ["init-func: ''", ''],
    ['init-func: yes', 'yes'],
    ['max-size: 4096', ['4096']],
    ['max-growth: 50%', ['50%']],
    ['segment-layout: raw', 'raw'],
    ['stdin: "a\\nb "', 'a\nb '],
    ['args: []', []],
    ['args: [--count, 5, 1.50, "", "a\\nb"]', ['--count', '5', '1.50', '', 'a\nb']],
    ['args: --verbose', ['--verbose']],
    ['args: 5', ['5']],
    ['args: |\n    --verbose\n\n    --count 5\n', ['--verbose', '--count 5']],
    ['rename-funcs: [_start=wizer.resume]', ['_start=wizer.resume']],
    ['env: [A=1, B]', ['A=1', 'B']],
  ])('reads `%s` as an input has it', (line, value) => {
    expect(valuesOf(`options:\n  ${line}`)).toEqual([{ [line.slice(0, line.indexOf(':'))]: value }])
  })

  it.each([
    ['files: a.wasm', ['a.wasm']],
    ['files: |\n      a/**\n      !a/b\n', ['a/**', '!a/b']],
    ['files: [ " a.wasm " ]', ['a.wasm']],
    ['files: ["!a", b]', ['!a', 'b']],
    ['files: a..b/...c', ['a..b/...c']],
  ])('reads globs from `%s`', (line, globs) => {
    expect(parse(`modules:\n  - ${line}`).entries.map(entry => entry.globs)).toEqual([globs])
  })

  it('takes JSON, which is YAML too', () => {
    const config = { options: { 'allow-wasi': true }, modules: [{ files: ['a.wasm'], args: ['x'] }] }
    expect(valuesOf(JSON.stringify(config, null, 2))).toEqual([{ 'allow-wasi': 'true' }, { args: ['x'] }])
  })
})

describe('parseConfig refuses', () => {
  it.each<[text: string, found: string]>([
    // The shape of the file.
    ['- a', 'found a list as the whole file (line 1), expected a map'],
    ['text', 'found the text `text` as the whole file'],
    ['options:', 'found nothing as `options` (line 1), expected a map'],
    ['options: []', 'found a list as `options`'],
    ['modules:', 'found nothing as `modules` (line 1), expected a list'],
    ['modules: {files: a}', 'found a map as `modules`'],
    ['modules: a.wasm', 'found the text `a.wasm` as `modules`'],
    ['modules:\n- a.wasm', 'found the text `a.wasm` as an entry (line 2, entry 1), expected a map'],
    ['modules:\n- files: a\n-', 'found nothing as an entry (line 3, entry 2)'],
    ['{modules}', 'found nothing as `modules`'],
    // Names.
    ['\noption: {}', 'found `option` beside `options` and `modules` (line 2), expected `options`'],
    ['things: {}', 'expected nothing else there'],
    ['allow-wasi: true', 'expected it under `options`, or in an entry of `modules`'],
    ['out-dir: x', 'found `out-dir`, which is the same for all modules (line 1), expected it among'],
    ['options:\n  alow-wasi: true', 'found the unknown option `alow-wasi` (line 2), expected `allow-wasi`'],
    ['options:\n  initFunc: x', 'expected `init-func`'],
    ['options:\n  files: x', 'found the unknown option `files`'],
    ['options:\n  zzzzzz: x', 'expected an option of a module'],
    ['modules:\n- file: a', 'found an entry without `files` (line 2, entry 1)'],
    ['modules:\n- files: a\n  flies: b', 'found the unknown option `flies` (line 3, entry 1), expected `files`'],
    ['options:\n  out-dir: x', 'found `out-dir`, which is the same for all modules (line 2)'],
    ['modules:\n- files: a\n  cache: false', 'which is the same for all modules (line 3, entry 1), expected it among'],
    ['options: {timeout: 1, timeout: 2}', 'found a second `timeout` (line 1), expected one'],
    ['options: {}\noptions: {}', 'found a second `options` (line 2)'],
    ['options: {1: a}', 'found `1` as a name'],
    ['? [a]\n: b', 'found a list as a name'],
    ['options: {<<: {timeout: 1}}', 'found a merge key'],
    // Globs.
    ['modules:\n- timeout: 5', 'found an entry without `files` (line 2, entry 1), expected globs'],
    ['modules:\n- files:', 'found nothing as `files`'],
    ['modules:\n- files: []', 'found no globs as `files`'],
    ['modules:\n- files: ["!a"]', 'found `files` that exclude only'],
    ['modules:\n- files: ["!", a]', 'found a list as `files`'],
    ['modules:\n- files: [1, true]', 'found a list as `files`'],
    ['modules:\n- files: ["a\\nb"]', 'found a list as `files`'],
    [`options:\n  args: [${'a,'.repeat(1001)}]`, 'found a list of 1001 items (line 2), expected at most 1000'],
    [`modules:\n- files: |\n${'    a\n'.repeat(1001)}`, 'found a list of 1001 items (line 2, entry 1)'],
    [`modules: [${'{files: a},'.repeat(1001)}]`, 'found 1001 entries (line 1), expected at most 1000'],
    ['modules:\n- files: {a: b}', 'found a map as `files`'],
    ['modules:\n- files: ../a.wasm', 'found the glob `../a.wasm` (line 2, entry 1), expected one that is relative'],
    ['modules:\n- files: [a, "!b/.."]', 'found the glob `!b/..`'],
    ['modules:\n- files: /a/*.wasm', 'found the glob `/a/*.wasm`'],
    ['modules:\n- files: ~/a', 'found the glob `~/a`'],
    ['modules:\n- files: C:\\a', 'found the glob `C:\\a`'],
    [`modules:\n- files: ${'a'.repeat(1001)}`, 'found a glob of 1001 characters'],
  ])('%j', (text, found) => {
    expect(() => parse(text)).toThrow(expect.objectContaining({ code: 'bad-value', option: 'config' }))
    expect(() => parse(text)).toThrow(found)
    expect(() => parse(text)).toThrow(/^cannot use `wizer.yml`: found .* \(line \d+(, entry \d+)?\), expected ./)
  })

  it.each<[value: string, found: string]>([
    ['allow-wasi: "true"', 'found the text `true`, expected `true` or `false`, without quotes'],
    ['allow-wasi: yes', 'found the text `yes`'],
    ['allow-wasi: 1', 'found `1`'],
    ['allow-wasi:', 'found nothing'],
    ['timeout: "5"', 'found the text `5`, expected a number'],
    ['timeout: soon', 'found the text `soon`'],
    ['timeout: true', 'found `true`'],
    ['timeout: [5]', 'found a list'],
    ['init-func: true', 'found `true`, expected a text'],
    ['init-func: ~', 'found nothing, expected a text'],
    ['init-func: {a: b}', 'found a map'],
    ['segment-layout: [raw]', 'found a list, expected one of `compressed`, `raw`'],
    ['args: {a: b}', 'found a map, expected a list of texts, such as `["ARG"]`'],
    ['env: {A: 1}', 'found a map, expected a list of texts, such as `["KEY[=VALUE]"]`'],
    ['args: true', 'found `true`'],
    ['args: [a, true]', 'found a list'],
    ['args: [a, [b]]', 'found a list'],
    ['args:\n  -\n  - a', 'found a list'],
  ])('the value in `%s`', (value, found) => {
    const option = value.slice(0, value.indexOf(':'))
    const parsed = () => parse(`modules:\n- files: a\n  ${value.replaceAll('\n', '\n  ')}`)
    expect(parsed).toThrow(expect.objectContaining({ option }))
    expect(parsed).toThrow(`cannot use the option \`${option}\` in \`wizer.yml\` (line 3, entry 1): ${found}`)
  })

  it.each<[text: string, line: number, fault: RegExp]>([
    ['options: [', 1, /./],
    ['options:\n\tallow-wasi: true', 2, /[Tt]abs/],
    ['options: {}\n---\noptions: {}', 2, /document/],
    ['a: "\n', 2, /quote/],
    ['%FOO\n---\n', 1, /directive/],
    ['options:\n  stdin: !mine x', 2, /tag/],
    ['options: }', 1, /./],
  ])('text that is no YAML: %j', (text, line, fault) => {
    expect(() => parse(text)).toThrow(`cannot read \`wizer.yml\`: found a fault in line ${line} (`)
    expect(() => parse(text)).toThrow(fault)
  })
})
