/** Values that must not be published: which variables have them, and whether an output holds one. */

import { describe, expect, it, test } from 'vitest'
import { checkSecrets, findSecrets } from '../../src/batch/secrets.ts'

const value = 'correct horse'

test.each([
  ['ACTIONS_RUNTIME_TOKEN', true],
  ['ACTIONS_ID_TOKEN_REQUEST_TOKEN', true],
  ['GITHUB_TOKEN', true],
  ['GH_TOKEN', true],
  ['RUNNER_REGISTRATION_TOKEN', true],
  ['MY_SECRET', false],
  ['my_secret_thing', false],
  ['DB_PASSWORD', false],
  ['dbPasswd', false],
  ['GPG_PASSPHRASE', false],
  ['GOOGLE_CREDENTIALS', false],
  ['AWS_SECRET_ACCESS_KEY', false],
  ['AWS_ACCESS_KEY_ID', false],
  ['STRIPE_API_KEY', false],
  ['APIKEY', false],
  ['PRIVATE_KEY', false],
  ['SIGNING_KEY', false],
  ['ENCRYPTION_KEY', false],
  ['INPUT_TOKEN', false],
])('%s looks secret', (name, isToken) => {
  expect(findSecrets({ [name]: value })).toEqual([{ name, value, isToken }])
})

test.each(['PATH', 'HOME', 'KEY', 'MONKEY', 'KEYBOARD', 'CACHE_KEY', 'PASS', 'AUTHOR'])('%s does not', name => {
  expect(findSecrets({ [name]: value })).toEqual([])
})

test('short values are found anywhere, and unset ones nowhere', () => {
  expect(findSecrets({ MY_SECRET: '1234567', OTHER_SECRET: '', GH_TOKEN: undefined })).toEqual([])
  expect(findSecrets({ MY_SECRET: '12345678' }).length).toBe(1)
})

describe('an output', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const secrets = findSecrets({ GITHUB_TOKEN: 'a token, whatever', MY_SECRET: value, OTHER_SECRET: 'tåo på svenska' })
  const check =
    (output: string, input = 'none') =>
    () =>
      checkSecrets(bytes(input), bytes(output), secrets)

  it.each(['', 'nothing', 'correct hors', 'CORRECT HORSE', 'correct\0horse'])('may hold %j', text => {
    check(text)()
  })

  it.each([
    [value, 'MY_SECRET'],
    [`before ${value} after`, 'MY_SECRET'],
    ['a token, whatever', 'GITHUB_TOKEN'],
    ['tåo på svenska', 'OTHER_SECRET'],
  ])('may not hold %j', (text, name) => {
    expect(check(text)).toThrow(`the environment variable \`${name}\``)
    expect(check(text)).not.toThrow(text)
  })

  it('may hold what its input holds, but for a token', () => {
    check(`${value}!`, `has ${value}`)()
    expect(check('a token, whatever', 'a token, whatever')).toThrow('`GITHUB_TOKEN`')
  })

  it('is looked at where it lies, not in what lies around it', () => {
    const around = bytes(`${value} and ${value}`)
    checkSecrets(bytes(''), around.subarray(value.length, value.length + 5), secrets)
    expect(() => checkSecrets(bytes(''), around.subarray(5), secrets)).toThrow('`MY_SECRET`')
  })
})
