import { describe, expect, it } from 'vitest'
import {
  formatAddress,
  formatBytes,
  formatCount,
  formatFactor,
  formatGrowth,
  formatNumberOf,
  formatShare,
  formatTime,
} from '../../src/report/format.ts'

describe('formatBytes', () => {
  it.each([
    [0, '0 B'],
    [1023, '1023 B'],
    [1024, '1.00 KiB'],
    [9.5 * 1024, '9.50 KiB'],
    [21_987, '21.5 KiB'],
    [544_936, '532 KiB'],
    [999 * 1024, '999 KiB'],
    [1000 * 1024, '0.98 MiB'],
    [1_169_097, '1.11 MiB'],
    [4 * 1024 ** 3, '4.00 GiB'],
    [2000 * 1024 ** 4, '2000 TiB'],
  ])('shows %d bytes as %s', (bytes, text) => expect(formatBytes(bytes)).toBe(text))
})

describe('formatTime', () => {
  it.each([
    [-1, '0 ms'],
    [0, '0 ms'],
    [0.004, '<0.01 ms'],
    [0.3231, '0.32 ms'],
    [9.994, '9.99 ms'],
    [9.996, '10 ms'],
    [82.2, '82 ms'],
    [999.4, '999 ms'],
    [999.6, '1.00 s'],
    [1930, '1.93 s'],
    [59_940, '59.9 s'],
    [59_960, '1 min 0 s'],
    [192_400, '3 min 12 s'],
    [3_600_000, '60 min 0 s'],
  ])('shows %d ms as %s', (time, text) => expect(formatTime(time)).toBe(text))
})

describe('formatGrowth', () => {
  it.each([
    [0, 10, ''],
    [100, 100, '±0%'],
    [10_000, 10_004, '±0%'],
    [1000, 1042, '+4.2%'],
    [1000, 900, '−10%'],
    [1000, 991, '−0.9%'],
    [10_000, 99_999, '+900%'],
    [10_000, 100_000, '10×'],
    [21_987, 544_936, '25×'],
    [10, 4_420_000, '442,000×'],
  ])('shows the growth from %d to %d as %j', (before, after, text) => expect(formatGrowth(before, after)).toBe(text))
})

describe('formatFactor', () => {
  it.each([
    [82.2, 0.323, '254×'],
    [2000, 1, '2,000×'],
    [18, 10, '1.8×'],
    [9.96, 1, '10×'],
    [8, 10, '0.8×'],
    [1, 20, '0.05×'],
    [0, 1, ''],
    [1, 0, ''],
  ])('shows %d over %d as %j', (before, after, text) => expect(formatFactor(before, after)).toBe(text))
})

describe('formatShare', () => {
  it.each([
    [0, 10, '0%'],
    [1, 0, '0%'],
    [1, 1000, '<1%'],
    [1, 3, '33%'],
    [7, 7, '100%'],
  ])('shows %d of %d as %s', (part, whole, text) => expect(formatShare(part, whole)).toBe(text))
})

describe('formatCount', () => {
  it('separates thousands', () => expect(formatCount(1_234_567)).toBe('1,234,567'))
})

describe('formatNumberOf', () => {
  it.each([
    [formatNumberOf(1, 'memory', 'memories'), '1 memory'],
    [formatNumberOf(2000, 'memory', 'memories'), '2,000 memories'],
    [formatNumberOf(0, 'page'), '0 pages'],
  ])('shows a number with its noun: %s', (text, expected) => expect(text).toBe(expected))
})

describe('formatAddress', () => {
  it('shows an address with as many digits as the largest one', () =>
    expect(formatAddress(0x19, 0x190000)).toBe('0x000019'))
})
