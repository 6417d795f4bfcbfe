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
