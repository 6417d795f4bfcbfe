/** The options of a run have defaults, and a value that cannot be used is refused with the name of the option. */

import { describe, expect, test } from 'vitest'
import { type BatchOptionName, batchOptions, moduleLimitNames } from '../../../src/batch/options/batch-options.ts'
import { parseBatchOptions, parseModuleLimits } from '../../../src/batch/options/parse-batch-options.ts'

const bad: Readonly<Record<string, readonly string[]>> = {
  config: ['a\0b'],
  'out-dir': ['', ' ', 'a\0b'],
  'in-place': ['yes', '1', '', 'true false'],
  jobs: ['-1', '257', '1.5', 'all', '', '1e1'],
  'fail-fast': ['on'],
  cache: ['on'],
  'save-cache': ['never'],
  'cache-key-prefix': ['a,b', 'x'.repeat(257)],
  'artifact-name': ['a/b', 'a\\b', 'a:b', 'a"b', 'a<b', 'a>b', 'a|b', 'a*b', 'a?b', 'a\nb', 'a\rb'],
  'artifact-retention-days': ['0', '91', '1.5', '-1', 'long'],
  summary: ['on'],
  'compressed-sizes': ['zip', 'GZIP', 'gzip, brotli', ''],
  'max-memory': ['much'],
  'max-size': ['big', '10%'],
  'max-growth': ['big', '%'],
  'baseline-report': ['a\0b'],
  comment: ['yes', ''],
  shard: ['1', '4/4'],
}

describe.each(Object.entries(bad))('the option %s', (name, values) => {
  test.each(values)('refuses the value %j', value => {
    const isLimit = (moduleLimitNames as readonly string[]).includes(name)
    const parse = isLimit ? parseModuleLimits : parseBatchOptions
    expect(() => parse({ [name]: value })).toThrow(
      expect.objectContaining({
        name: 'OptionError',
        option: name,
        message: expect.stringContaining(`cannot use the option \`${name}\`: found`),
      }),
    )
  })
})

test('every option is in the list of bad values, but for those that take any text', () => {
  const free: readonly BatchOptionName[] = ['modules', 'smoke-test', 'github-token', 'merge-reports']
  const names = batchOptions.map(({ name }) => name).filter(name => !free.includes(name))
  expect(Object.keys(bad).sort()).toEqual([...names].sort())
})

test('parseBatchOptions gives defaults, and no artifact without a name', () => {
  expect(parseBatchOptions({})).toEqual({
    modules: [],
    config: { kind: 'default' },
    outDir: 'wizened',
    inPlace: false,
    jobs: 0,
    failFast: false,
    cache: { choice: 'auto', save: true, prefix: '' },
    artifact: undefined,
    summary: true,
    compressedFormats: ['gzip'],
    baselineReport: undefined,
    comment: 'never',
    mergeReports: [],
    shard: undefined,
  })
})

test('parseModuleLimits gives no limit by default', () => {
  expect(parseModuleLimits({})).toEqual({
    maxMemory: undefined,
    maxSize: [],
    maxGrowth: [],
    smokeTest: undefined,
  })
})

test('parseBatchOptions reads every option of the run', () => {
  expect(
    parseBatchOptions({
      modules: ['a.wasm', '  ', ' !b '],
      config: ' a.yml ',
      'out-dir': ' out ',
      'in-place': 'True',
      jobs: '256',
      'fail-fast': 'TRUE',
      cache: 'false',
      'save-cache': 'true',
      'cache-key-prefix': 'x'.repeat(256),
      'artifact-name': 'a b-c.d',
      'artifact-retention-days': '90',
      summary: 'false',
      'compressed-sizes': 'both',
      shard: '0/2',
      'baseline-report': ' a.json ',
      comment: 'on-change',
      'merge-reports': ' a/*.json \n\nb.json',
    }),
  ).toEqual({
    modules: ['a.wasm', '!b'],
    config: { kind: 'named', path: 'a.yml' },
    outDir: 'out',
    inPlace: true,
    jobs: 256,
    failFast: true,
    cache: { choice: 'false', save: true, prefix: 'x'.repeat(256) },
    artifact: { name: 'a b-c.d', retentionDays: 90 },
    summary: false,
    compressedFormats: ['gzip', 'brotli'],
    shard: { index: 0, total: 2 },
    baselineReport: 'a.json',
    comment: 'on-change',
    mergeReports: ['a/*.json', 'b.json'],
  })
})

test('parseModuleLimits reads every limit', () => {
  expect(
    parseModuleLimits({
      'max-memory': '2GiB',
      'max-size': [' 1MB ', ''],
      'max-growth': '50%\n\n 2% base gzip',
      'smoke-test': '_start',
    }),
  ).toEqual({
    maxMemory: 2 ** 31,
    maxSize: [{ text: '1MB', bytes: 1_000_000, format: 'raw' }],
    maxGrowth: [
      { text: '50%', kind: 'percent', amount: 50, format: 'raw', against: 'input' },
      { text: '2% base gzip', kind: 'percent', amount: 2, format: 'gzip', against: 'base' },
    ],
    smokeTest: '_start',
  })
})

test('parseBatchOptions reads globs from the lines of a text', () => {
  expect(parseBatchOptions({ modules: 'a\n\n b \r\nc' }).modules).toEqual(['a', 'b', 'c'])
})

test.each([
  ['', { kind: 'default' }],
  ['none', { kind: 'none' }],
  ['./none', { kind: 'named', path: './none' }],
])('parseBatchOptions understands `config: %s`', (path, choice) => {
  expect(parseBatchOptions({ config: path }).config).toEqual(choice)
})

test.each([
  ['gzip', ['gzip']],
  ['brotli', ['brotli']],
  ['both', ['gzip', 'brotli']],
  ['none', []],
])('parseBatchOptions understands `compressed-sizes: %s`', (choice, formats) => {
  expect(parseBatchOptions({ 'compressed-sizes': choice }).compressedFormats).toEqual(formats)
})
