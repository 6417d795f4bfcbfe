/** Which variables hold values that must not be published. */

import { expect, test } from 'vitest'
import { findSecrets } from '../../../src/batch/run/find-secrets.ts'

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
])('findSecrets takes %s for a secret, and for a token of the runner: %s', (name, isToken) => {
  expect(findSecrets({ [name]: value })).toEqual([{ name, value, isToken }])
})

test.each(['PATH', 'HOME', 'KEY', 'MONKEY', 'KEYBOARD', 'CACHE_KEY', 'PASS', 'AUTHOR'])(
  'findSecrets does not take %s for a secret',
  name => {
    expect(findSecrets({ [name]: value })).toEqual([])
  },
)

test('findSecrets leaves out values that are short or unset', () => {
  expect(findSecrets({ MY_SECRET: '1234567', OTHER_SECRET: '', GH_TOKEN: undefined })).toEqual([])
  expect(findSecrets({ MY_SECRET: '12345678' }).length).toBe(1)
})
