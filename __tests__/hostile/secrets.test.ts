/** A module has a secret in its memory, written in some other way: the output is refused, and the log does not show it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attackRun, expectNowhere, expectSound } from '../support/hostile.ts'
import { keeping, runAction } from '../support/step.ts'
import { assemble } from '../support/wat.ts'

/** Keeps all of its standard input, and prints it. */
const echo = await assemble(`(module
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory (export "memory") 2)
  (data (i32.const 0) "\\00\\10\\00\\00\\00\\00\\01\\00")
  (func (export "wizer.initialize")
    (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 16)))
    (i32.store (i32.const 4) (i32.load (i32.const 16)))
    (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))))`)

/** Gives up as AssemblyScript does, with all of its standard input as the message and as the path. */
const givingUp = await assemble(`(module
  (import "wasi_snapshot_preview1" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "env" "abort" (func $abort (param i32 i32 i32 i32)))
  (memory (export "memory") 2)
  (data (i32.const 0) "\\00\\10\\00\\00\\00\\00\\01\\00")
  (func (export "wizer.initialize")
    (drop (call $read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 16)))
    (i32.store (i32.const 4092) (i32.load (i32.const 16)))
    (call $abort (i32.const 4096) (i32.const 4096) (i32.const 1) (i32.const 2))))`)

const secret = 'Zx9-secret_value?of~a+service/42'

const swapBytes = (bytes: Buffer) => Buffer.from(bytes).swap16()
const afterBytes = (count: number) => Buffer.from(`${'.'.repeat(count)}${secret}!!`)

const forms: [what: string, bytes: Buffer][] = [
  ['plainly', Buffer.from(secret)],
  ['in UTF-16', Buffer.from(secret, 'utf16le')],
  ['in UTF-16 with the other byte order', swapBytes(Buffer.from(secret, 'utf16le'))],
  ['in base 64', Buffer.from(afterBytes(0).toString('base64'))],
  ['in base 64 after one byte', Buffer.from(afterBytes(1).toString('base64'))],
  ['in base 64 after two bytes', Buffer.from(afterBytes(2).toString('base64'))],
  ['in base 64 for addresses', Buffer.from(afterBytes(1).toString('base64url'))],
  ['in hexadecimal numbers', Buffer.from(Buffer.from(secret).toString('hex'))],
  ['in large hexadecimal numbers', Buffer.from(Buffer.from(secret).toString('hex').toUpperCase())],
  ['as part of an address', Buffer.from(encodeURIComponent(secret))],
]

const names = [
  ...['DATABASE_URL', 'GITHUB_PAT', 'SSH_DEPLOY_KEY', 'STRIPE_SK', 'DOCKER_AUTH', 'MYSQL_PWD', 'WEBHOOK'],
  ...['DEPLOY_TOKEN', 'SLACK_WEBHOOK_URL', 'AZURE_CLIENT_SECRET', 'GPG_PASSPHRASE'],
]

describe('a secret in the memory of a module', () => {
  it.each(forms)('written %s is found, and the log hides it', async (_, bytes) => {
    const files = { 'a.wasm': echo, 'b.wasm': await keeping(1), in: bytes }
    const args = ['--allow-wasi', '--stdin-file', 'in']
    const attack = await attackRun(files, args, { env: { MY_SECRET: secret } })
    expectSound(attack)
    expect(attack.failures).toEqual({ 'a.wasm': expect.stringContaining('MY_SECRET') })
    expect(Object.keys(attack.outputs)).toEqual(['b.wasm'])
    const shown = bytes.toString('latin1').slice(6, 30)
    expect(Buffer.from(attack.said).toString('latin1')).not.toContain(shown)
    expectNowhere({ report: readFileSync(join(attack.folder, 'wizened/report.json')) }, shown)
  })

  it.each(names)('is found where %s holds it', async name => {
    const files = { 'a.wasm': echo, in: Buffer.from(`before ${secret} after`) }
    const args = ['--allow-wasi', '--stdin-file', 'in']
    const attack = await attackRun(files, args, { env: { [name]: secret } })
    expectSound(attack)
    expect(attack.failures).toEqual({ 'a.wasm': expect.stringContaining(name) })
  })

  it('is found where it is a password in an address', async () => {
    const env = { SERVICE: 'postgres://user:a-long-password-42@db.example/names' }
    const files = { 'a.wasm': echo, in: Buffer.from('the password is a-long-password-42 here') }
    const attack = await attackRun(files, ['--allow-wasi', '--stdin-file', 'in'], { env })
    expectSound(attack)
    expect(attack.failures).toEqual({ 'a.wasm': expect.stringContaining('SERVICE') })
  })

  it('is found where the option env gives it, and the log of the action masks it', async () => {
    const files = { 'a.wasm': echo, in: Buffer.from(`before ${secret} after`) }
    const inputs = { 'allow-wasi': 'true', 'stdin-file': 'in', env: `DEPLOY_TOKEN=${secret}` }
    const step = await runAction(files, inputs)
    expect(step).toMatchObject({ exitCode: 1, outputs: { failed: '1' } })
    expect(step.errors[0]?.message).toContain('DEPLOY_TOKEN')
    const masks = step.commands.filter(({ command }) => command === 'add-mask').map(({ message }) => message)
    expect(masks).toContain(secret)
    expect(step.log.join('\n') + step.summary).not.toContain(secret)
  })

  it('is hidden where the module gives up with it', async () => {
    const files = { 'a.wasm': givingUp, in: Buffer.from(secret, 'utf16le') }
    const attack = await attackRun(files, ['--allow-wasi', '--stdin-file', 'in'], { env: { MY_SECRET: secret } })
    expectSound(attack)
    expect(attack.failures).toEqual({ 'a.wasm': expect.stringContaining('it gave up: `****') })
    expect(attack.said).not.toContain(secret)
    for (const name of ['report.json', 'report.html'])
      expectNowhere({ [name]: readFileSync(join(attack.folder, 'wizened', name)) }, secret)
  })

  it('is hidden where an option holds it, in the report and in the command to repeat a failure', async () => {
    const args = [
      '--password=hunter22-in-args',
      'https://user:hunter22-in-address@example.com',
      `ghp_${'a1'.repeat(18)}`,
    ]
    const given = ['--allow-wasi', '--stdin', 'API_TOKEN=hunter22-in-stdin', ...args.map(arg => `--args=${arg}`)]
    const attack = await attackRun({ 'a.wasm': await assemble('(module)'), 'b.wasm': await keeping(1) }, given)
    expectSound(attack)
    expect(Object.keys(attack.outputs)).toEqual(['b.wasm'])
    expect(attack.report?.modules[0]).toMatchObject({ repeat: expect.stringContaining("'--args=--password=*****") })
    for (const name of ['report.json', 'report.html']) {
      const text = readFileSync(join(attack.folder, 'wizened', name), 'utf8')
      expect(text).not.toMatch(/hunter22|ghp_/)
      expect(text).toContain('--password=')
    }
  })

  it('is not seen in the usual variables of a runner', async () => {
    const env = { PATH: process.env.PATH ?? '', GITHUB_KEYBOARD_LAYOUT: 'a layout of keys', MONKEY: 'a word of eight' }
    const files = { 'a.wasm': echo, in: Buffer.from('a layout of keys, a word of eight') }
    const attack = await attackRun(files, ['--allow-wasi', '--stdin-file', 'in'], { env })
    expectSound(attack)
    expect(attack.failures).toEqual({})
  })
})
