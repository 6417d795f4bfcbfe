/** Options of a run: each with its default, and refused by its name where it cannot be used. */

import { describe, expect, test } from 'vitest'
import { type BatchOptionName, batchOptions, parseBatchOptions } from '../../src/batch/options.ts'

const bad: Readonly<Record<string, readonly string[]>> = {
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
  'max-size': ['big', '10%'],
  'max-growth': ['big', '%'],
  shard: ['1', '4/4'],
}

describe.each(Object.entries(bad))('%s', (name, values) => {
  test.each(values)('%j', value => {
    expect(() => parseBatchOptions({ [name]: value })).toThrow(
      expect.objectContaining({
        name: 'OptionError',
        option: name,
        message: expect.stringContaining(`cannot use the option \`${name}\`: found`),
      }),
    )
  })
})

test('every option can be refused, but for those where anything will do', () => {
  const free: readonly BatchOptionName[] = ['modules', 'smoke-test']
  const names = batchOptions.map(({ name }) => name).filter(name => !free.includes(name))
  expect(Object.keys(bad).sort()).toEqual([...names].sort())
})

test('have defaults', () => {
  expect(parseBatchOptions({ 'artifact-name': '' })).toEqual({
    modules: [],
    outDir: 'wizened',
    inPlace: false,
    jobs: 0,
    failFast: false,
    cache: { restore: true, save: true, prefix: '' },
    artifact: undefined,
    summary: true,
    compression: 'gzip',
    maxSize: undefined,
    maxGrowth: undefined,
    smokeTest: undefined,
    shard: undefined,
  })
})

test('are read', () => {
  expect(
    parseBatchOptions({
      modules: ['a.wasm', '  ', ' !b '],
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
      'max-size': '1MB',
      'max-growth': '50%',
      'smoke-test': '_start',
      shard: '0/2',
    }),
  ).toEqual({
    modules: ['a.wasm', '!b'],
    outDir: 'out',
    inPlace: true,
    jobs: 256,
    failFast: true,
    cache: { restore: false, save: false, prefix: 'x'.repeat(256) },
    artifact: { name: 'a b-c.d', retentionDays: 90 },
    summary: false,
    compression: 'both',
    maxSize: 1_000_000,
    maxGrowth: { kind: 'percent', percent: 50 },
    smokeTest: '_start',
    shard: { index: 0, total: 2 },
  })
})

test('lists may be lines of a text', () => {
  expect(parseBatchOptions({ modules: 'a\n\n b \r\nc', 'artifact-name': '' }).modules).toEqual(['a', 'b', 'c'])
})
