/** Outputs that hold a secret or exceed a limit are refused. */

import { describe, expect, it, test } from 'vitest'
import { parseModuleLimits } from '../../../src/batch/options/parse-batch-options.ts'
import { checkSecrets, checkSizeLimits, isComparable, type MeasuredSizes } from '../../../src/batch/run/check-output.ts'
import { findSecrets } from '../../../src/batch/run/find-secrets.ts'
import { createSecretSearch } from '../../../src/batch/run/search-secrets.ts'

describe('checkSecrets', () => {
  const value = 'correct horse'
  const bytes = (text: string) => new TextEncoder().encode(text)
  const secrets = createSecretSearch(
    findSecrets({ GITHUB_TOKEN: 'a token, whatever', MY_SECRET: value, OTHER_SECRET: 'tåo på svenska' }),
  )
  const check =
    (output: string, input = 'none') =>
    () =>
      checkSecrets(secrets.find(bytes(output)), () => secrets.find(bytes(input)))

  it.each(['', 'nothing', 'correct hors', 'CORRECT HORSE', 'correct\0horse'])('accepts an output with %j', text => {
    expect(check(text)).not.toThrow()
  })

  it.each([
    [value, 'MY_SECRET'],
    [`before ${value} after`, 'MY_SECRET'],
    ['a token, whatever', 'GITHUB_TOKEN'],
    ['tåo på svenska', 'OTHER_SECRET'],
    [Buffer.from(value).toString('base64'), 'MY_SECRET'],
    ['a%20token%2C%20whatever', 'GITHUB_TOKEN'],
  ])('refuses an output with %j by the name of the variable, not by its value', (text, name) => {
    expect(check(text)).toThrow(`the environment variable \`${name}\``)
    expect(check(text)).not.toThrow(text)
  })

  it('accepts a secret that the input holds too, but no token', () => {
    expect(check(`${value}!`, `has ${value}`)).not.toThrow()
    expect(check('a token, whatever', 'a token, whatever')).toThrow('`GITHUB_TOKEN`')
  })

  it('does not search the input where the output holds no secret', () => {
    const neverCalled = () => {
      throw new Error('the input was searched')
    }
    expect(() => checkSecrets(new Set(), neverCalled)).not.toThrow()
  })
})

describe('checkSizeLimits', () => {
  const limitsOf = (size: readonly string[], growth: readonly string[]) =>
    parseModuleLimits({ 'max-size': size, 'max-growth': growth })
  const sizes = (bytesBefore: number, bytesAfter: number): MeasuredSizes => ({
    bytesBefore,
    bytesAfter,
    compressed: [],
  })
  /** Sizes after gzip are a tenth, those after brotli a twentieth. */
  const compressed = (bytesBefore: number, bytesAfter: number, level = 6): MeasuredSizes => ({
    bytesBefore,
    bytesAfter,
    compressed: [
      { format: 'gzip', level, before: bytesBefore / 10, after: bytesAfter / 10 },
      { format: 'brotli', level: 5, before: bytesBefore / 20, after: bytesAfter / 20 },
    ],
  })

  test.each<[before: number, after: number, size: readonly string[], growth: readonly string[]]>([
    [1000, 1_000_000, [], []],
    [1000, 2000, ['2000'], []],
    [1000, 2000, [], ['1000']],
    [1000, 1500, [], ['50%']],
    [1000, 900, [], ['0']],
    [1000, 1000, [], ['0%']],
    [100, 129, [], ['29%']],
    [0, 0, [], ['100%']],
    [1000, 2000, ['5kB', '200 gzip', '100 brotli'], ['100 gzip', '50 brotli', '100%', '100% gzip']],
  ])('lets %i bytes become %i with the limits %j and %j', (before, after, size, growth) => {
    expect(() => checkSizeLimits(compressed(before, after), limitsOf(size, growth), undefined)).not.toThrow()
  })

  test.each<[before: number, after: number, size: readonly string[], growth: readonly string[], message: string]>([
    [1000, 2001, ['2kB'], [], 'found 2,001 bytes, expected at most 2,000 bytes (the option `max-size: 2kB`)'],
    [
      1000,
      2001,
      [],
      ['1000'],
      'it grew by 1,001 bytes from 1,000 bytes, expected at most 1,000 bytes (the option `max-growth: 1000`)',
    ],
    [
      1000,
      1501,
      [],
      ['50%'],
      'it grew by 501 bytes from 1,000 bytes, expected at most 500 bytes (the option `max-growth: 50%`)',
    ],
    [3, 4, [], ['29%'], 'it grew by 1 byte from 3 bytes, expected at most 0 bytes (the option `max-growth: 29%`)'],
    [1000, 1580, [], ['57%'], 'expected at most 570 bytes (the option `max-growth: 57%`)'],
    [
      1000,
      20_000,
      ['1MB', '1999 gzip'],
      [],
      'found 2,000 bytes after gzip, expected at most 1,999 bytes (the option `max-size: 1999 gzip`)',
    ],
    [
      1000,
      2000,
      [],
      ['1MB', '49 Brotli'],
      'it grew by 50 bytes after brotli from 50 bytes, expected at most 49 bytes (the option `max-growth: 49 Brotli`)',
    ],
    [
      1000,
      2000,
      ['1999', '1'],
      ['2kB', '99% gzip', '1'],
      'expected at most 1 byte (the option `max-size: 1`); it grew by 100 bytes after gzip from 100 bytes, expected at most 99 bytes (the option `max-growth: 99% gzip`)',
    ],
  ])('refuses that %i bytes become %i with the limits %j and %j', (before, after, size, growth, message) => {
    expect(() => checkSizeLimits(compressed(before, after), limitsOf(size, growth), undefined)).toThrow(message)
  })

  test('names every limit that is exceeded, so that nobody meets one after the other', () =>
    expect(() =>
      checkSizeLimits(
        compressed(1000, 2000),
        limitsOf(['2kB', '1kB', '199 gzip'], ['50%', '100%', '9 gzip']),
        undefined,
      ),
    ).toThrow(
      [
        'cannot accept the output: found 2,000 bytes, expected at most 1,000 bytes (the option `max-size: 1kB`)',
        'found 200 bytes after gzip, expected at most 199 bytes (the option `max-size: 199 gzip`)',
        'it grew by 1,000 bytes from 1,000 bytes, expected at most 500 bytes (the option `max-growth: 50%`)',
        'it grew by 100 bytes after gzip from 100 bytes, expected at most 9 bytes (the option `max-growth: 9 gzip`)',
      ].join('; '),
    ))

  test('compares with the output of the base, in the format of the limit', () => {
    const [found, base] = [compressed(1000, 2100), compressed(500, 2000)]
    for (const growth of ['5% base', '100 base', '5% gzip base', '10 base gzip', '5 brotli base'])
      expect(() => checkSizeLimits(found, limitsOf([], [growth]), base)).not.toThrow()
    expect(() => checkSizeLimits(found, limitsOf([], ['4% base']), base)).toThrow(
      'it grew by 100 bytes from 2,000 bytes in the base, expected at most 80 bytes (the option `max-growth: 4% base`)',
    )
    expect(() => checkSizeLimits(found, limitsOf([], ['9 base gzip']), base)).toThrow(
      'it grew by 10 bytes after gzip from 200 bytes in the base, expected at most 9 bytes (the option `max-growth: 9 base gzip`)',
    )
  })

  test.each<[what: string, base: MeasuredSizes | undefined]>([
    ['is not in the base', undefined],
    ['has no size in that format there', sizes(1, 1)],
    ['was compressed at another level there', compressed(1, 1, 4)],
  ])('lets pass a module that %s', (_, base) => {
    const { maxGrowth } = limitsOf([], ['0% gzip base'])
    const found = compressed(1000, 2000)
    expect(() => checkSizeLimits(found, { maxSize: [], maxGrowth }, base)).not.toThrow()
    expect(isComparable(found, maxGrowth[0]!, base)).toBe(false)
  })

  test('refuses an output whose size was not measured in the format of a limit', () => {
    expect(() => checkSizeLimits(sizes(1, 2), limitsOf(['1MB gzip'], []), undefined)).toThrow(
      'cannot accept the output: found no size after gzip, expected one to compare with its limit',
    )
  })
})
