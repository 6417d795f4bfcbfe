/** The command over one module ends in time and with an exit status: pipes that nobody writes to, and stuck threads. */

import { spawn, spawnSync } from 'node:child_process'
import { createWriteStream } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { cli, runProgram, wizer } from '../support/bundle.ts'
import { guest } from '../support/guest.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const good = await assemble('(memory 1) (func (export "wizer.initialize") (i32.store (i32.const 0) (i32.const 1)))')
/** Each `table.fill` takes V8 about 20 ms, in code of its own. In a loop, the thread hardly ever looks up. */
const stuck = await assemble(`(table 10000000 funcref) (func (export "wizer.initialize")
  (loop ${'(table.fill (i32.const 0) (ref.null func) (i32.const 10000000)) '.repeat(2000)} (br 0)))`)

const folder = makeFolder({ 'good.wasm': good, 'guest.wasm': guest, 'stuck.wasm': stuck })
spawnSync('mkfifo', [join(folder, 'pipe')])

const isPosix = process.platform !== 'win32'
/** Since Node 22.15, a process can give its place to another. */
const canReplace = isPosix && 'execve' in process

describe.runIf(isPosix)('a pipe that nobody writes to', () => {
  it.each([
    ['as the input', 'pipe', 'cannot read `pipe`'],
    ['as a preload', 'good.wasm --preload p=pipe', 'cannot read `pipe` (preload)'],
    [
      'as standard input of the module',
      'guest.wasm --allow-wasi -f read --stdin-file pipe',
      'cannot read `pipe` (stdin-file)',
    ],
  ])('ends at the deadline %s: `%s`', async (_what, line, found) => {
    const { status, stderr } = await wizer([...line.split(' '), '--timeout', '1'], { directory: folder })
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: `error: ${found}: its end had not come after 1 second (timeout), expected a file that ends\n`,
    })
  })

  it.each([
    ['SIGINT', 130, 'pipe'],
    ['SIGTERM', 143, 'pipe'],
    ['SIGINT', 130, 'good.wasm --preload p=pipe'],
  ] as const)('ends at %s with the exit status %i: `%s`', async (signal, status, line) => {
    const child = spawn(process.execPath, [cli, ...line.split(' ')], { cwd: folder, stdio: 'ignore' })
    const ended = new Promise(resolve => child.once('exit', (...how) => resolve(how)))
    await wait(800)
    child.kill(signal)
    expect(await ended).toEqual([status, null])
  })

  it('is waited for, and read when somebody writes', async () => {
    const reading = wizer(['pipe'], { directory: folder })
    await wait(300)
    createWriteStream(join(folder, 'pipe')).end(good)
    const { status, stdout, stderr } = await reading
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(WebAssembly.validate(new Uint8Array(stdout))).toBe(true)
  })

  it('ends at the deadline where it is standard input, which stays open', async () => {
    const child = spawn(process.execPath, [cli, '--timeout', '1'], { stdio: ['pipe', 'ignore', 'pipe'] })
    const ended = new Promise(resolve => child.once('exit', resolve))
    expect(await text(child.stderr)).toBe(
      'error: cannot read standard input: its end had not come after 1 second (timeout), expected a file that ends\n',
    )
    expect(await ended).toBe(1)
    child.stdin.destroy()
  })

  it('may be one that a shell makes: `<(…)`', async () => {
    const script = '"$0" "$1" <(cat good.wasm) -o /dev/null'
    const outcome = await runProgram('bash', ['-c', script, process.execPath, cli], { directory: folder })
    expect(outcome).toMatchObject({ status: 0, stderr: '' })
  })
})

describe('a thread that is stuck in code of V8', () => {
  it.runIf(canReplace)('ends with the exit status 1 at the deadline', async () => {
    const { status, stderr } = await wizer(['stuck.wasm', '--timeout', '1', '-o', 'out.wasm'], { directory: folder })
    // On a slow machine, the tables of the module take the second.
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: expect.stringMatching(/^error: cannot .*: it was still running after 1 second \(timeout\), expected/),
    })
  })

  it.runIf(canReplace)('ends with the exit status of a shell at a signal', async () => {
    const child = spawn(process.execPath, [cli, 'stuck.wasm'], { cwd: folder, stdio: 'ignore' })
    const ended = new Promise(resolve => child.once('exit', (...how) => resolve(how)))
    await wait(1000)
    child.kill('SIGTERM')
    expect(await ended).toEqual([143, null])
  })
})

describe.runIf(isPosix)('a reader that takes nothing', () => {
  it('does not keep the process from ending at a signal', async () => {
    const args = [cli, 'large.wasm', '-f', 'go']
    const large = await assemble(
      '(memory 16) (func (export "go") (memory.fill (i32.const 0) (i32.const 1) (i32.const 1000000)))',
    )
    const child = spawn(process.execPath, args, {
      cwd: makeFolder({ 'large.wasm': large }),
      stdio: ['ignore', 'pipe', 'ignore'],
    })
    const ended = new Promise(resolve => child.once('exit', (...how) => resolve(how)))
    await wait(800)
    child.kill('SIGTERM')
    expect(await ended).toEqual([143, null])
    child.stdout.destroy()
  })
})
