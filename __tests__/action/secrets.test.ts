/** Tokens and secrets of a step: modules do not get them, and nothing that holds one is published. */

import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { guest, textIn } from '../support/guest.ts'
import type { ResultsService } from '../support/results-service.ts'
import { keeping, runAction, withService } from '../support/step.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'
import { unzip } from '../support/zip.ts'

const tokens = {
  GITHUB_TOKEN: 'ghs_a_token_of_github',
  GH_TOKEN: 'ghs_a_token_of_gh',
  ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'a_token_for_tokens',
  ACTIONS_ORCHESTRATION_ID: 'orchestration-id',
  RUNNER_REGISTRATION_TOKEN: 'a_token_of_the_runner',
  NODE_AUTH_TOKEN: 'a_token_of_npm',
  NPM_TOKEN: 'another_token_of_npm',
  actions_runtime_token_too: 'in_small_letters',
}

it.concurrent('gives no token to a module that inherits the environment', () =>
  withService(async service => {
    const inputs = { 'allow-wasi': 'true', 'init-func': 'environment', 'inherit-env': 'true' }
    const step = await runAction({ 'a.wasm': guest }, inputs, { service, env: { ...tokens, HARMLESS: 'said aloud' } })
    expect(step).toMatchObject({ exitCode: 0, outputs: { count: '1' } })
    const text = textIn(new Uint8Array(readFileSync(join(step.workspace, 'wizened/a.wasm'))))
    expect(text).toContain('HARMLESS=said aloud')
    expect(text).toContain(`GITHUB_WORKSPACE=${step.workspace}`)
    expect(text).not.toMatch(/ACTIONS_|INPUT_|TOKEN/i)
    for (const value of [...Object.values(tokens), service.env.ACTIONS_RUNTIME_TOKEN!])
      expect(text).not.toContain(value)
  }))

/** Keeps all of its standard input, and prints it. */
const echo = await assemble(`(module
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 3)
  (data (i32.const 0) "\\00\\10\\00\\00\\00\\00\\02\\00")
  (func (export "wizer.initialize")
    (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 16)))
    (i32.store (i32.const 4) (i32.load (i32.const 16)))
    (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))))`)

/** Keeps its environment, and prints it. */
const environment = await assemble(`(module
  (import "wasi_snapshot_preview1" "environ_get" (func $get (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_sizes_get" (func $sizes (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 0) "\\00\\10\\00\\00")
  (func (export "wizer.initialize")
    (drop (call $sizes (i32.const 16) (i32.const 4)))
    (drop (call $get (i32.const 32) (i32.const 4096)))
    (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))))`)

/** The files of cache entries and of artifacts, as one text. */
function published(service: ResultsService): string {
  const entries = [...service.caches.values()].map(({ bytes }) => {
    const folder = makeFolder({ archive: bytes })
    execFileSync('tar', ['-xf', 'archive'], { cwd: folder })
    return filesIn(folder).map(name => readFileSync(join(folder, name), 'latin1'))
  })
  const artifacts = [...service.artifacts.values()].flatMap(bytes => [...unzip(bytes).values()].map(String))
  return [...entries.flat(), ...artifacts].join('\n')
}

it.concurrent.each([
  ['ACTIONS_RUNTIME_TOKEN', undefined, ''],
  ['GITHUB_TOKEN', 'ghs_a_token_of_github', ''],
  ['MY_SECRET', 'correct horse', ''],
  ['db_password', 'battery staple', ''],
  ['AWS_SECRET_ACCESS_KEY', 'wJalrXUtnFEMI/K7MDENG', ''],
  ['SIGNING_KEY', '-----BEGIN-----\nof several lines\n-----END-----', ''],
  ['NPM_TOKEN', 'npm_where_the_log_is_cut', 'x'.repeat(32_740)],
])('writes no output that holds the value of %s, nor the value anywhere else', (name, given, before) =>
  withService(async service => {
    const value = given ?? service.env.ACTIONS_RUNTIME_TOKEN!
    const text = `${before}the value is ${value} ${before.repeat(2)}`
    const step = await runAction(
      { 'a.wasm': echo, 'b.wasm': await keeping(name.length), 'input.txt': text },
      { 'allow-wasi': 'true', 'stdin-file': 'input.txt' },
      { service, env: given === undefined ? {} : { [name]: given } },
    )
    expect(step).toMatchObject({ exitCode: 1, outputs: { count: '1', failed: '1', 'cache-saved': 'true' } })
    expect(step.errors).toMatchObject([
      { properties: { file: 'a.wasm' }, message: expect.stringContaining(`the environment variable \`${name}\``) },
    ])
    expect(step.written).not.toContain('wizened/a.wasm')
    const all = [
      published(service),
      step.stdout,
      step.summary,
      JSON.stringify(step.outputs),
      ...step.written.map(file => readFileSync(join(step.workspace, file), 'latin1')),
    ]
    expect(all[0]).toContain('wizer.initialize')
    expect(all[1]).toContain('the value i')
    for (const part of all) expect(part.includes(value.slice(0, 12))).toBe(false)
  }),
)

it.concurrent.each([
  ['DATABASE_URL', 'postgres://app:battery-staple@db/app', 'battery-staple'],
  ['GITHUB_PAT', 'ghp_correct_horse', Buffer.from('ghp_correct_horse', 'utf16le').toString('latin1')],
  ['SSH_DEPLOY_KEY', 'correct horse', Buffer.from('a correct horse b').toString('base64')],
  ['STRIPE_SK', 'correct horse', Buffer.from('correct horse').toString('hex')],
  ['DOCKER_AUTH', 'correct horse', 'correct%20horse'],
  ['MYSQL_PWD', 'correct "horse', JSON.stringify('correct "horse')],
  ['WEBHOOK', 'https://example.org/hook/1234', Buffer.from(' https://example.org/hook/1234').toString('base64url')],
])(
  'writes no output that holds the value of %s in another form, and hides that in the log',
  async (name, value, text) => {
    const files = { 'a.wasm': echo, 'input.txt': Buffer.from(`printed ${text} so`, 'latin1') }
    const step = await runAction(files, { 'allow-wasi': 'true', 'stdin-file': 'input.txt' }, { env: { [name]: value } })
    expect(step).toMatchObject({ exitCode: 1, outputs: { count: '0', failed: '1' } })
    expect(step.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining(`the value of the environment variable \`${name}\`, plain or encoded`),
    ])
    expect(step.stdout).toContain('printed ')
    const all = [
      step.stdout,
      step.summary,
      ...step.written.map(file => readFileSync(join(step.workspace, file), 'latin1')),
    ]
    const shown = all.map(part => part.replaceAll('\\u{0}', '\0'))
    expect(shown.filter(part => part.includes(text))).toEqual([])
  },
)

it.concurrent('refuses an output with a secret that the input `env` gives, and has the runner hide it', async () => {
  const inputs = { 'allow-wasi': 'true', env: 'DEPLOY_TOKEN=given by hand\nMODE=production' }
  const step = await runAction({ 'a.wasm': environment }, inputs)
  expect(step).toMatchObject({ exitCode: 1, outputs: { count: '0', failed: '1' } })
  expect(step.errors.map(({ message }) => message)).toEqual([expect.stringContaining('variable `DEPLOY_TOKEN`')])
  expect(step.commands.filter(({ command }) => command === 'add-mask')).toMatchObject([{ message: 'given by hand' }])
  const group = step.groups.find(({ title }) => title.startsWith('Output of a.wasm'))
  expect(group?.lines.join()).toContain('MODE=production')
  for (const text of [
    step.log.join('\n'),
    step.summary,
    readFileSync(join(step.workspace, 'wizened/report.json'), 'utf8'),
  ])
    expect(text).not.toContain('given by hand')
})

it.concurrent('writes an output that holds no secret of the environment that it was given', async () => {
  const step = await runAction({ 'a.wasm': environment }, { 'allow-wasi': 'true', 'inherit-env': 'true' })
  expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { count: '1' } })
})
