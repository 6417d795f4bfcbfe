/** How limits of sizes are written. */

import { describe, expect, test } from 'vitest'
import { parseGrowth, parseMemory, parseSize } from '../../../src/batch/options/size-limits.ts'

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
    [digits, parseGrowth, 'at most 8 PiB'],
    [`${digits}%`, parseGrowth, 'at most 1000000%'],
    ['1000001%', parseGrowth, 'at most 1000000%'],
    [digits, parseMemory, 'at most 8 PiB'],
  ])('refuses %s by %o, and shows the beginning of it', (value, parse, expected) => {
    const found = value.length > 200 ? `${value.slice(0, 200)}…` : value
    expect(() => parse('limit', value)).toThrow(
      `cannot use the option \`limit\`: found \`${found}\`, expected ${expected}`,
    )
  })

  test('takes the largest size and the largest share', () => {
    expect(parseSize('max-size', '9007199254740991')).toBe(Number.MAX_SAFE_INTEGER)
    expect(parseGrowth('max-growth', '1000000%')).toEqual({ kind: 'percent', percent: 1_000_000 })
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

describe('parseGrowth', () => {
  test.each([
    ['100', { kind: 'bytes', bytes: 100 }],
    ['1KiB', { kind: 'bytes', bytes: 1024 }],
    ['50%', { kind: 'percent', percent: 50 }],
    ['0 %', { kind: 'percent', percent: 0 }],
    ['12.5%', { kind: 'percent', percent: 12.5 }],
  ])('reads %s', (value, growth) => {
    expect(parseGrowth('max-growth', value)).toEqual(growth)
  })

  test.each(['%', '-5%', '5%%', '5 % of it', 'much'])('refuses %j', value => {
    expect(() => parseGrowth('max-growth', value)).toThrow('cannot use the option `max-growth`')
  })
})
