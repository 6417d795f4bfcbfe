/** How limits of sizes are written. */

import { describe, expect, test } from 'vitest'
import {
  listLimitedFormats,
  parseGrowthLimit,
  parseMemory,
  parseSize,
  parseSizeLimit,
} from '../../../src/batch/options/size-limits.ts'

describe('parseSize', () => {
  test.each([
    ['0', 0],
    ['4096', 4096],
    ['4096B', 4096],
    ['1kB', 1000],
    ['1 KB', 1000],
    ['900KiB', 921_600],
    ['1MB', 1_000_000],
    ['1.5 MiB', 1_572_864],
    ['2gib', 2_147_483_648],
    ['1GB', 1_000_000_000],
    ['0.0001kB', 0],
  ])('reads %s as bytes', (value, bytes) => {
    expect(parseSize('max-size', value)).toBe(bytes)
  })

  test.each([
    '',
    ' 1',
    '-1',
    '+1',
    '1,5MB',
    '1.MB',
    '.5MB',
    '1 TB',
    '1e3',
    '10%',
    'MB',
    '1 MB ',
    '1  MB',
    '0x10',
    '1m',
    '1ib',
    '1constructor',
  ])('refuses %j', value => {
    expect(() => parseSize('max-size', value)).toThrow(
      `cannot use the option \`max-size\`: found \`${value}\`, expected bytes such as \`4096\``,
    )
  })
})

describe('limits that are too large to mean anything', () => {
  const digits = '9'.repeat(400)

  test.each([
    [digits, parseSize, 'at most 8 PiB'],
    [`${digits}GiB`, parseSize, 'at most 8 PiB'],
    ['9007199254740992', parseSize, 'at most 8 PiB'],
    ['9000000000GiB', parseSize, 'at most 8 PiB'],
    [`${digits} gzip`, parseSizeLimit, 'at most 8 PiB'],
    [digits, parseGrowthLimit, 'at most 8 PiB'],
    [`${digits}%`, parseGrowthLimit, 'at most 1000000%'],
    ['1000001% base', parseGrowthLimit, 'at most 1000000%'],
    [digits, parseMemory, 'at most 8 PiB'],
  ])('refuses %s by %o, and shows the beginning of it', (value, parse, expected) => {
    const found = value.length > 200 ? `${value.slice(0, 200)}…` : value
    expect(() => parse('limit', value)).toThrow(
      `cannot use the option \`limit\`: found \`${found}\`, expected ${expected}`,
    )
  })

  test('takes the largest size and the largest share', () => {
    expect(parseSize('max-size', '9007199254740991')).toBe(Number.MAX_SAFE_INTEGER)
    expect(parseGrowthLimit('max-growth', '1000000%')).toMatchObject({ kind: 'percent', amount: 1_000_000 })
  })
})

describe('parseMemory', () => {
  test('takes what Node needs, and more', () => {
    expect(parseMemory('max-memory', '64MiB')).toBe(67_108_864)
    expect(parseMemory('max-memory', '2GiB')).toBe(2_147_483_648)
  })

  test.each(['0', '1', '63MiB', '67108863'])('refuses %s, with which nothing can run', value => {
    expect(() => parseMemory('max-memory', value)).toThrow(`found \`${value}\`, expected at least \`64MiB\``)
  })

  test.each(['', '10%', 'much', '-1'])('refuses %j, which is no size', value => {
    expect(() => parseMemory('max-memory', value)).toThrow('expected bytes such as `4096`')
  })
})

describe('parseSizeLimit', () => {
  test.each([
    ['4096', 4096, 'raw'],
    ['1.5 MiB', 1_572_864, 'raw'],
    ['1MB gzip', 1_000_000, 'gzip'],
    ['900 KiB BROTLI', 921_600, 'brotli'],
  ])('reads %s', (text, bytes, format) => {
    expect(parseSizeLimit('max-size', text)).toEqual({ text, bytes, format })
  })

  test.each([
    ['1MB zstd', 'expected bytes such as `4096`'],
    ['gzip', 'expected bytes such as `4096`'],
    ['gzip 1MB', 'or after compression such as `1MB gzip`'],
    ['1MB  gzip', 'expected bytes such as `4096`'],
    ['50%', 'expected bytes such as `4096`'],
    ['1MB gzip brotli', 'expected one of `gzip` and `brotli`, and a limit of its own for the other'],
    ['1MB gzip gzip', 'expected each word once'],
    ['1MB base', 'expected no `base`: only the option `max-growth` compares with it'],
  ])('refuses %j', (text, expected) => {
    expect(() => parseSizeLimit('max-size', text)).toThrow(`cannot use the option \`max-size\`: found \`${text}\``)
    expect(() => parseSizeLimit('max-size', text)).toThrow(expected)
  })
})

describe('parseGrowthLimit', () => {
  test.each([
    ['100', 'bytes', 100, 'raw', 'input'],
    ['1KiB', 'bytes', 1024, 'raw', 'input'],
    ['50%', 'percent', 50, 'raw', 'input'],
    ['0 %', 'percent', 0, 'raw', 'input'],
    ['12.5% gzip', 'percent', 12.5, 'gzip', 'input'],
    ['2% base', 'percent', 2, 'raw', 'base'],
    ['10 KiB gzip base', 'bytes', 10_240, 'gzip', 'base'],
    ['10KiB Base Brotli', 'bytes', 10_240, 'brotli', 'base'],
  ])('reads %s', (text, kind, amount, format, against) => {
    expect(parseGrowthLimit('max-growth', text)).toEqual({ text, kind, amount, format, against })
  })

  test.each(['%', '-5%', '5%%', '5 % of it', 'much', 'base', 'base 5%', '5% input'])('refuses %j', text => {
    expect(() => parseGrowthLimit('max-growth', text)).toThrow(
      `cannot use the option \`max-growth\`: found \`${text}\`, expected a share such as \`50%\` or \`2% base\``,
    )
  })
})

test('listLimitedFormats gives each format that a limit needs once', () => {
  const maxSize = ['1MB brotli', '1MB'].map(text => parseSizeLimit('max-size', text))
  const maxGrowth = ['1% brotli base', '5 gzip'].map(text => parseGrowthLimit('max-growth', text))
  expect(listLimitedFormats({ maxSize, maxGrowth })).toEqual(['gzip', 'brotli'])
  expect(listLimitedFormats({ maxSize: [], maxGrowth: [] })).toEqual([])
})
