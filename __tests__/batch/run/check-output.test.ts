/** Outputs that hold a secret or exceed a limit are refused. */

import { describe, expect, it, test } from 'vitest'
import { checkSecrets, checkSizeLimits } from '../../../src/batch/run/check-output.ts'
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
  ])('lets %i bytes become %i with the limits %j', (before, after, limits) => {
    expect(() => checkSizeLimits(before, after, limits)).not.toThrow()
  })

  test.each([
    [1000, 2001, { ...none, maxSize: 2000 }, 'found 2,001 bytes, expected at most 2,000 bytes (the option `max-size`)'],
    [
      1000,
      2001,
      bytes(1000),
      'grew by 1,001 bytes from 1,000 bytes, expected at most 1,000 bytes (the option `max-growth`)',
    ],
    [
      1000,
      1501,
      percent(50),
      'grew by 501 bytes from 1,000 bytes, expected at most 500 bytes (50%) (the option `max-growth`)',
    ],
    [3, 4, percent(29), 'it grew by 1 byte from 3 bytes, expected at most 0 bytes (29%) (the option `max-growth`)'],
    [1000, 1580, percent(57), 'expected at most 570 bytes (57%) (the option `max-growth`)'],
  ])('refuses that %i bytes become %i with the limits %j', (before, after, limits, message) => {
    expect(() => checkSizeLimits(before, after, limits)).toThrow(message)
  })
})
