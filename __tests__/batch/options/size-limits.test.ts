/** How limits of sizes are written. */

import { describe, expect, test } from 'vitest'
import { parseGrowth, parseSize } from '../../../src/batch/options/size-limits.ts'

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
