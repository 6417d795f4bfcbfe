/** Options become settings of the host: files, directories, streams, the environment. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { resolveEnvironment, resolveSettings, type Surroundings } from '../../src/files/resolve-settings.ts'
import type { RawOptions } from '../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { temporary, writeTemporary } from '../support/temporary.ts'

const surroundings: Surroundings = {
  env: {},
  directory: temporary,
  output: { stdout: 11, stderr: 12 },
  hidden: { paths: [], names: [] },
  places: undefined,
  hasStdin: true,
  measure: false,
}

const resolve = (raw: RawOptions, more: Partial<Surroundings> = {}) =>
  resolveSettings(parseOptions({ 'allow-wasi': 'true', ...raw }), { ...surroundings, ...more })

describe('files that options name', () => {
  test('are read, relative to the directory', async () => {
    writeTemporary('a.wasm', 'preload')
    writeTemporary('in.txt', 'input')
    const settings = await resolve({
      preload: ['env=a.wasm', `abs=${join(temporary, 'a.wasm')}`],
      'stdin-file': 'in.txt',
    })
    expect(settings.preloads.map(({ name, bytes }) => [name, Buffer.from(bytes).toString()])).toEqual([
      ['env', 'preload'],
      ['abs', 'preload'],
    ])
    expect(settings.wasi?.stdin).toEqual({ kind: 'bytes', bytes: Buffer.from('input') })
  })

  test.each([
    [
      'preload',
      { preload: ['env=gone.wasm'] },
      'found no file that can be read at `gone.wasm` (no such file or directory)',
    ],
    [
      'stdin-file',
      { 'stdin-file': 'gone.txt' },
      'found no file that can be read at `gone.txt` (no such file or directory)',
    ],
    ['dirs', { dirs: ['gone'] }, 'found nothing at `gone`, expected a directory'],
    ['dirs', { dirs: ['guest::here.txt'] }, 'found a file at `here.txt`, expected a directory'],
  ])('are named by the option `%s` where they are missing', async (option, raw, found) => {
    writeTemporary('here.txt', '')
    await expect(resolve(raw)).rejects.toMatchObject({
      name: 'OptionError',
      code: 'missing-file',
      option,
      message: `cannot use the option \`${option}\`: ${found}`,
    })
  })

  test('are not looked for where WASI, which they are for, is not allowed', async () => {
    const settings = await resolve({ 'allow-wasi': 'false', dirs: ['gone'], 'stdin-file': 'gone' })
    expect(settings.wasi).toBeUndefined()
  })
})

describe('the directories of a module', () => {
  test('are absolute, under the names that the module sees', async () => {
    mkdirSync(join(temporary, 'data'), { recursive: true })
    const settings = await resolve({ dirs: ['data', '/::data', `there::${temporary}`] })
    expect(settings.wasi?.dirs).toEqual([
      { guest: 'data', host: join(temporary, 'data') },
      { guest: '/', host: join(temporary, 'data') },
      { guest: 'there', host: temporary },
    ])
  })
})

describe('the standard streams of a module', () => {
  const text = { kind: 'bytes', bytes: new TextEncoder().encode('häst') }

  test.each([
    ['inherited where nothing else is asked for', {}, {}, { kind: 'inherit' }, { stdout: 11, stderr: 12 }],
    [
      'without input where there is none to inherit',
      {},
      { hasStdin: false },
      { kind: 'empty' },
      { stdout: 11, stderr: 12 },
    ],
    [
      'empty where `inherit-stdio` is off',
      { 'inherit-stdio': 'false' },
      {},
      { kind: 'empty' },
      { stdout: undefined, stderr: undefined },
    ],
    ['the text that is given', { stdin: 'häst' }, {}, text, { stdout: 11, stderr: 12 }],
    [
      'the text that is given, without output, where `inherit-stdio` is off',
      { stdin: 'häst', 'inherit-stdio': 'false' },
      {},
      text,
      { stdout: undefined, stderr: undefined },
    ],
  ])('are %s', async (_name, raw, more, stdin, output) => {
    expect((await resolve(raw, more)).wasi).toMatchObject({ stdin, output })
  })
})

describe('the environment of a module', () => {
  const host = { PATH: '/bin', HOME: '/home/me', LANG: 'C', EMPTY: '', UNSET: undefined }
  const variable = (name: string, value?: string) => ({ name, value })

  test.each([
    ['empty where nothing is inherited or given', false, [], {}],
    ['all that is inherited', true, [], { PATH: '/bin', HOME: '/home/me', LANG: 'C', EMPTY: '' }],
    ['what is given', false, [variable('A', '1'), variable('B', '')], { A: '1', B: '' }],
    [
      'what is passed through',
      false,
      [variable('HOME'), variable('UNSET'), variable('NEVER'), variable('EMPTY')],
      { HOME: '/home/me', EMPTY: '' },
    ],
    ['the last of two values', false, [variable('A', '1'), variable('A', '2')], { A: '2' }],
    [
      'what is given rather than what is inherited',
      true,
      [variable('LANG', 'sv')],
      { PATH: '/bin', HOME: '/home/me', LANG: 'sv', EMPTY: '' },
    ],
  ])('is %s', (_case, inheritEnv, env, expected) => {
    expect(resolveEnvironment({ inheritEnv, env }, host)).toEqual(expected)
  })

  const secret = [
    'ACTIONS_RUNTIME_TOKEN',
    'ACTIONS_ID_TOKEN_REQUEST_URL',
    'INPUT_MODULES',
    'input_env',
    'GITHUB_TOKEN',
    'RUNNER_TOKEN',
  ]

  test.each(secret)('never holds the variable %s of the runner', name => {
    expect(resolveEnvironment({ inheritEnv: true, env: [] }, { [name]: 'secret', KEPT: '1' })).toEqual({ KEPT: '1' })
    for (const value of ['other', undefined])
      expect(() =>
        resolveEnvironment({ inheritEnv: false, env: [variable(name, value)] }, { [name]: 'secret' }),
      ).toThrow(
        expect.objectContaining({
          name: 'OptionError',
          option: 'env',
          message: expect.stringContaining(`found \`${name}\``),
        }),
      )
  })

  test('holds variables whose names only look like those of the runner', () => {
    const env = { MY_ACTIONS_X: '1', INPUTS: '2', GITHUB_SHA: '3', RUNNER_OS: '4' }
    expect(resolveEnvironment({ inheritEnv: true, env: [] }, env)).toEqual(env)
  })
})

describe('the option `deterministic`', () => {
  test.each([
    ['unset', {}, 0],
    ['empty', { SOURCE_DATE_EPOCH: '' }, 0],
    ['given', { SOURCE_DATE_EPOCH: '1700000000' }, 1_700_000_000_000],
  ])('starts the clock at SOURCE_DATE_EPOCH, which is %s', async (_name, env, epoch) => {
    expect((await resolve({ deterministic: 'true' }, { env })).wasi?.deterministic).toEqual({ epoch })
    expect((await resolve({}, { env })).wasi?.deterministic).toBeUndefined()
  })

  test.each(['yesterday', '-1', '1.5', '12345678901234'])('refuses a SOURCE_DATE_EPOCH of %s', async value => {
    await expect(resolve({ deterministic: 'true' }, { env: { SOURCE_DATE_EPOCH: value } })).rejects.toMatchObject({
      name: 'OptionError',
      option: 'deterministic',
      message: `cannot use the environment variable \`SOURCE_DATE_EPOCH\`: found \`${value}\`, expected seconds since 1970`,
    })
  })
})
