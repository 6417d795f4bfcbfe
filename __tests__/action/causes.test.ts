/** The cause of a failure stands where people look: in the annotation, the log, the summary and the page. */

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dist } from '../support/bundle.ts'
import { readReport, readText, runAction } from '../support/step.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

/** A module that prints a text, and then traps. */
function complaining(text: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = [...new TextEncoder().encode(text)]
  const data = bytes.map(byte => `\\${byte.toString(16).padStart(2, '0')}`).join('')
  return assemble(
    `(module
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 1)
    (data (i32.const 64) "${data}")
    (func $fail unreachable)
    (func (export "wizer.initialize")
      (i32.store (i32.const 0) (i32.const 64)) (i32.store (i32.const 4) (i32.const ${bytes.length}))
      (drop (call $write (i32.const 2) (i32.const 0) (i32.const 1) (i32.const 32)))
      (call $fail)))`,
    { names: true },
  )
}

/** The text of a page or of a summary, as far as the commands need it. */
const readAloud = (html: string) =>
  html.replaceAll('<wbr>', '').replaceAll(/&#(\d+);/g, (_, code) => String.fromCharCode(Number(code)))

const wasi = { 'allow-wasi': 'true' }

it.concurrent('has the last lines that a module printed in its annotation, behind the cause', async () => {
  const module = await complaining('1\n2\n3\n4\n\n5\ncall _start first\n')
  const step = await runAction({ 'a.wasm': module, 'quiet.wasm': await complaining('') }, wasi)
  expect(step.errors.map(({ message }) => message.split('\n'))).toEqual([
    [
      'cannot call `wizer.initialize`: it trapped: unreachable',
      'It printed last:',
      '  2',
      '  3',
      '  4',
      '  5',
      '  call _start first',
      expect.stringMatching(/^ {2}at fail/),
      expect.stringMatching(/^ {2}at /),
    ],
    [expect.stringContaining('it trapped'), expect.stringMatching(/^ {2}at fail/), expect.stringMatching(/^ {2}at /)],
  ])
})

it.concurrent('has the last line in the log, where a module acts as if it were a command', async () => {
  const step = await runAction({ 'a.wasm': await complaining('hello\n::error::x ##[error]\u001b[2J\n \n') }, wasi)
  expect(step.log).toContainEqual(
    expect.stringMatching(
      /^\[1\/1\] a\.wasm: failed: cannot call .*: unreachable; it printed last: ::error::x ## \[error\]\\u\{1b\}\[2J$/,
    ),
  )
  expect(step.errors.length).toBe(1)
})

it.concurrent('keeps an annotation within its limit, and its cause and stack in it', async () => {
  const lines = Array.from({ length: 20 }, (_, index) => `${index} ${'x'.repeat(3000)}`).join('\n')
  const step = await runAction({ 'a.wasm': await complaining(lines) }, wasi)
  const [{ message } = { message: '' }] = step.errors
  expect(message.length).toBeLessThan(1500)
  expect(message).toMatch(/^cannot call .*\nIt printed last:\n {2}…x+\n {2}at fail/)
})

it.concurrent('shows no secret in what a module printed last', async () => {
  const secret = 'correct-horse-battery'
  const files = { 'a.wasm': await complaining(`the password is ${secret}\n`) }
  const step = await runAction(files, { ...wasi, env: `MY_PASSWORD=${secret}` })
  const shown = [step.errors[0]!.message, step.summary, ...step.log].join('\n')
  expect(shown).toContain('the password is ****')
  expect(shown).not.toContain(secret)
})

it.skipIf(process.platform === 'win32')(
  'gives a command that repeats the failure on another machine, with no value of a variable in it',
  async () => {
    const files = {
      "lib/it's a.wasm": await complaining('no mode\n'),
      'lib/b.wasm': await assemble('(module (func (export "wizer.initialize")))'),
    }
    const inputs = {
      ...wasi,
      env: 'MODE=quite-secret-value\nHOME',
      args: "one 'two'\n$(touch hacked)",
      'rename-funcs': 'a=wizer.initialize',
      'keep-init-func': 'true',
      'max-size': '1MB',
      'in-place': 'true',
    }
    const step = await runAction(files, inputs)
    const { modules, options } = readReport(step)
    const command =
      "npx wizer-action run --max-size=1MB --rename-funcs=a=wizer.initialize --keep-init-func --allow-wasi --env=MODE --env=HOME '--args=one '\\''two'\\''' '--args=$(touch hacked)' 'lib/it'\\''s a.wasm'"
    expect(modules).toMatchObject([{ status: 'initialized' }, { status: 'failed', repeat: command }])
    expect(options).toContainEqual({ name: 'env', values: ['MODE', 'HOME'] })
    expect(options).toContainEqual({ name: 'in-place', values: ['true'] })
    const page = readText(step, 'wizened/report.html') ?? ''
    const json = readText(step, 'wizened/report.json') ?? ''
    for (const shown of [page, step.summary]) expect(readAloud(shown)).toContain(command)
    for (const text of [page, step.summary, json]) expect(text).not.toContain('quite-secret')

    const elsewhere = makeFolder(files)
    const cli = join(dist, 'cli.js')
    const script = `npx() { shift; "$NODE" "$CLI" "$@"; }\n${command}`
    const env = { ...process.env, NODE: process.execPath, CLI: cli, RUNNER_TOOL_CACHE: makeFolder() }
    const repeat = () => execFileSync('sh', ['-c', script], { cwd: elsewhere, env, stdio: 'pipe' })
    expect(repeat).toThrow(expect.objectContaining({ status: 1, stdout: expect.anything() }))
    const { modules: repeated } = readReport({ ...step, workspace: elsewhere })
    expect(repeated).toMatchObject([
      { path: "lib/it's a.wasm", error: modules[1]!.status === 'failed' && modules[1]!.error },
    ])
    expect(filesIn(elsewhere)).not.toContain('hacked')
  },
)
