/** The published schema of a file of options, and the code that reads one, accept and refuse the same files. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { applyConfig } from '../../../src/batch/config/apply-config.ts'
import { fileOptions } from '../../../src/batch/config/config-file.ts'
import { parseConfig } from '../../../src/batch/config/parse-config.ts'
import { batchOptions } from '../../../src/batch/options/batch-options.ts'
import type { OptionDescription } from '../../../src/wizer/options/option-table.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../wizer.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true }).compile(schema)

const read = (text: string) => applyConfig(parseConfig(text, 'wizer.yml'), 'wizer.yml', {})

/** What both must take, and what both must refuse, by the kind of an option. */
const byKind: Readonly<Record<OptionDescription['kind'], { good: readonly string[]; bad: readonly string[] }>> = {
  boolean: { good: ['true', 'False'], bad: ['"true"', 'yes', '1', '[true]', '~', '{}'] },
  number: { good: ['5'], bad: ['"5"', 'five', 'true', '-1', '[5]', '~', '{}'] },
  choice: { good: [], bad: ['big', '5', 'true', '~', '[]', '{}'] },
  string: { good: ['""'], bad: ['true', '~', '[]', '[a]', '{}'] },
  list: { good: ['[]'], bad: ['true', '~', '{}', '[true]', '[a=b, ~]', '[[a=b]]', '[{a: b}]'] },
}

/** The same for options whose values have a form. */
const byName: Readonly<Record<string, { good: readonly string[]; bad: readonly string[] }>> = {
  'init-func': { good: ['init', '"a b"', '5'], bad: [] },
  'rename-funcs': { good: ['a=b', '[a=b, " c = d "]', '"a=b=c"'], bad: ['[a]', '["=b"]', '["a= "]', '[5]'] },
  env: { good: ['A', '[A, B=1, C=]', '[5]'], bad: ['["=x"]', '[" "]', '[""]'] },
  args: { good: ['a', '[a, 5, ""]', '"a\\nb"'], bad: [] },
  dirs: { good: ['.', '[a, "b::c"]'], bad: ['[""]'] },
  preload: { good: ['a=b.wasm', '[a=b]'], bad: ['[a]', '["a="]', '["=b"]'] },
  timeout: { good: ['0.5', '86400', '0.001'], bad: ['0', '86401', '0.0001'] },
  'segment-layout': { good: ['raw', '"wasmtime"'], bad: ['RAW', '""'] },
  'max-segments': { good: ['1', '100000'], bad: ['0', '1.5', '100001'] },
  'max-size': {
    good: [
      '4096',
      '900KiB',
      '"1.5 MB"',
      '0',
      '1MiB gzip',
      '[1MiB, 5, "9kB Brotli"]',
      '"1MiB\\n 9 GZIP \\n"',
      '[" 5 "]',
      '[""]',
    ],
    bad: [
      'big',
      '5%',
      '-1',
      '1.5.5',
      'KiB',
      '1MiB base',
      '1MiB zstd',
      '1MiB gzip brotli',
      '1MiB  gzip',
      'gzip',
      '[5, big]',
      '"5\\nbig"',
      '[-5]',
    ],
  },
  'max-growth': {
    good: ['50%', '"50 %"', '900KiB', '5', '2% base', '2% gzip', '[1KiB Base gzip, 9 brotli base]', '"5\\n5% base"'],
    bad: ['"%"', 'big', '-5%', 'base', '5 base base', '5 gzip brotli base', '5 gzip gzip', '[5%, x]', '5% input'],
  },
  'max-memory': { good: ['2GiB', '"64 MiB"'], bad: ['much', '5%'] },
}

const rows = fileOptions.flatMap(({ name, kind }) => {
  const { good, bad } = byName[name] ?? { good: [], bad: [] }
  return [
    ...[...byKind[kind].good, ...good].map(value => [`${name}: ${value}`, true] as const),
    ...[...byKind[kind].bad, ...bad].map(value => [`${name}: ${value}`, false] as const),
  ]
})

/** Whether schema and code accept a file. */
const acceptedBy = (text: string) => [validate(parse(text)), accepts(text)]

function accepts(text: string): boolean {
  try {
    read(text)
    return true
  } catch {
    return false
  }
}

describe('wizer.schema.json', () => {
  it('has more than 100 values to be tried', () => expect(rows.length).toBeGreaterThan(100))

  it.each(rows)('agrees with the code on `%s` for all modules and in an entry', (line, isGood) => {
    expect(acceptedBy(`options: {${line}}`)).toEqual([isGood, isGood])
    expect(acceptedBy(`modules: [{files: a, ${line}}]`)).toEqual([isGood, isGood])
  })

  it.each<[text: string, isGood: boolean]>([
    ['', true],
    ['{}', true],
    ['options: {}\nmodules: []', true],
    ['modules: [{files: a}, {files: [a, "!b"]}, {files: ["!a", b]}]', true],
    ['modules: [{files: a..b}]', true],
    ['modules: [{files: 5}]', true],
    ['[]', false],
    ['text', false],
    ['options:', false],
    ['options: []', false],
    ['modules:', false],
    ['modules: {}', false],
    ['modules: [a]', false],
    ['modules: [~]', false],
    ['modules: [{}]', false],
    ['modules: [{files: }]', false],
    ['modules: [{files: []}]', false],
    ['modules: [{files: ["!a"]}]', false],
    ['modules: [{files: "!a"}]', false],
    ['modules: [{files: ["!", a]}]', false],
    ['modules: [{files: ""}]', false],
    ['modules: [{files: [true]}]', false],
    ['modules: [{files: {a: b}}]', false],
    ['modules: [{files: ../a}]', false],
    ['modules: [{files: [a, "!a/../b"]}]', false],
    ['modules: [{files: a/..}]', false],
    ['modules: [{files: /a}]', false],
    ['modules: [{files: "!~/a"}]', false],
    ['modules: [{files: "c:/a"}]', false],
    ['modules: [{files: "\\\\a"}]', false],
    [`modules: [{files: ${'a'.repeat(1001)}}]`, false],
    [`modules: [${'{files: a},'.repeat(1001)}]`, false],
    [`options: {args: [${'a,'.repeat(1001)}]}`, false],
    ['option: {}', false],
    ['allow-wasi: true', false],
    ['options: {files: a}', false],
    ['options: {alow-wasi: true}', false],
    ['modules: [{files: a, flies: b}]', false],
    ...batchOptions
      .map(({ name }) => name)
      .filter(name => !fileOptions.some(option => option.name === name))
      .map((name): [string, boolean] => [`options: {${name}: x}`, false]),
  ])('agrees with the code on %j', (text, isGood) => {
    expect(acceptedBy(text)).toEqual([isGood, isGood])
  })

  it('describes every option with the default of many modules', () => {
    const { properties } = schema.properties.options
    expect(Object.keys(properties)).toEqual(fileOptions.map(({ name }) => name))
    expect(properties['writable-dirs']).toMatchObject({ type: 'boolean', default: false })
    for (const { name, help } of fileOptions) expect(properties[name].description).toBe(help)
  })
})
