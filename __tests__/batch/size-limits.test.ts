/** Limits of sizes: how they are written, and what they refuse. */

import { describe, expect, test } from 'vitest'
import { checkSizeLimits, parseGrowth, parseSize } from '../../src/batch/size-limits.ts'

describe('a size', () => {
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
  ])('%s', (value, bytes) => {
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
  ])('%j is none', value => {
    expect(() => parseSize('max-size', value)).toThrow(
      `cannot use the option \`max-size\`: found \`${value}\`, expected bytes such as \`4096\``,
    )
  })
})

describe('a growth', () => {
  test.each([
    ['100', { kind: 'bytes', bytes: 100 }],
    ['1KiB', { kind: 'bytes', bytes: 1024 }],
    ['50%', { kind: 'percent', percent: 50 }],
    ['0 %', { kind: 'percent', percent: 0 }],
    ['12.5%', { kind: 'percent', percent: 12.5 }],
  ])('%s', (value, growth) => {
    expect(parseGrowth('max-growth', value)).toEqual(growth)
  })

  test.each(['%', '-5%', '5%%', '5 % of it', 'much'])('%j is none', value => {
    expect(() => parseGrowth('max-growth', value)).toThrow('cannot use the option `max-growth`')
  })
})

describe('a gate', () => {
  const none = { maxSize: undefined, maxGrowth: undefined }
  const bytes = (count: number) => ({ ...none, maxGrowth: { kind: 'bytes', bytes: count } as const })
  const percent = (percent: number) => ({ ...none, maxGrowth: { kind: 'percent', percent } as const })

  test.each([
    [1000, 1_000_000, none],
    [1000, 2000, { ...none, maxSize: 2000 }],
    [1000, 2000, bytes(1000)],
    [1000, 1500, percent(50)],
    [1000, 900, bytes(0)],
    [1000, 1000, percent(0)],
    [100, 129, percent(29)],
    [0, 0, percent(100)],
  ])('lets %i become %i', (before, after, sizeLimits) => {
    checkSizeLimits(before, after, sizeLimits)
  })

  test.each([
    [1000, 2001, { ...none, maxSize: 2000 }, 'found 2,001 bytes, expected at most 2,000 bytes (max-size)'],
    [1000, 2001, bytes(1000), 'grew by 1,001 bytes from 1,000 bytes, expected at most 1,000 bytes (max-growth)'],
    [1000, 1501, percent(50), 'grew by 501 bytes from 1,000 bytes, expected at most 500 bytes (50%) (max-growth)'],
    [3, 4, percent(29), 'it grew by 1 byte from 3 bytes, expected at most 0 bytes (29%) (max-growth)'],
    [1000, 1580, percent(57), 'expected at most 570 bytes (57%) (max-growth)'],
  ])('lets %i not become %i', (before, after, sizeLimits, message) => {
    expect(() => checkSizeLimits(before, after, sizeLimits)).toThrow(message)
  })
})
