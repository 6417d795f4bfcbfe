/** An output that cannot be written gives one sentence, and leaves every file as it was. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, existsSync, openSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, it } from 'vitest'
import { cli, ended, runProgram } from '../support/bundle.ts'
import { keepFolder, nobody, noModes, plain } from '../support/failing-command.ts'
import { guest } from '../support/guest.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const folder = makeFolder({
  'plain.wasm': plain,
  'guest.wasm': guest,
  'closed/plain.wasm': plain,
  'closed/out.wasm': 'old',
  'kept.wasm': 'old',
  'out.wasm': 'old',
})
const { run, expectUnchanged } = keepFolder(folder, { 'kept.wasm': 0o444, closed: 0o555 })

const nowhere = 'expected a place for a file; nothing there was changed'

describe.concurrent('the command over one module', () => {
  it.each([
    ['none/out.wasm', 'no such file or directory'],
    ['closed', 'it is a directory'],
    ['.', 'it is a directory'],
    ['plain.wasm/out.wasm', 'a part of its path is not a directory'],
    [`${'x'.repeat(300)}.wasm`, 'its name is too long'],
  ])('says why it cannot write the output %s', async (output, reason) => {
    expect(await run(`plain.wasm -f init -o ${output}`)).toEqual({
      status: 1,
      stdout: '',
      stderr: `error: cannot write \`${output}\`: ${reason}, ${nowhere}\n`,
    })
  })

  it.for(['closed/out.wasm', 'closed/new.wasm', 'kept.wasm'])(
    'refuses an output path that may not be written: %s',
    async (output, { skip }) => {
      skip(noModes !== undefined, noModes)
      expect(await run(`plain.wasm -f init -o ${output}`, nobody)).toEqual({
        status: 1,
        stdout: '',
        stderr: `error: cannot write \`${output}\`: permission denied, ${nowhere}\n`,
      })
    },
  )

  const full = '/dev/full'

  it.runIf(existsSync(full)).each([
    [`-o ${full}`, `cannot write \`${full}\`: no space left on the device, ${nowhere}`],
    [`--report ${full} -o out.wasm`, `cannot write \`${full}\`: no space left on the device, ${nowhere}`],
  ])('says that the device is full where it is given `%s`', async (line, message) => {
    expect(await run(`plain.wasm -f init ${line}`)).toEqual({ status: 1, stdout: '', stderr: `error: ${message}\n` })
  })

  it.runIf(existsSync(full))('says that the device of standard output is full', async () => {
    const device = openSync(full, 'w')
    const args = [cli, '-f', 'init', 'plain.wasm']
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', device, 'pipe'] })
    closeSync(device)
    const [stderr, status] = await Promise.all([text(child.stderr!), ended(child)])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error: cannot write to standard output: no space left on the device\n',
    })
  })

  it('says that the reader of standard output has gone', async () => {
    const args = [cli, '-f', 'init', 'plain.wasm']
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    const [stderr, status] = await Promise.all([text(child.stderr), ended(child)])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error: cannot write to standard output: the reader has gone\n',
    })
  })
})

/** A namespace of its own for a file system of 64 KiB, which goes with it. */
const mount = ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k none "$1"', 'sh']

const canMount = await runProgram('unshare', [...mount, makeFolder()]).then(
  ({ status }) => status === 0,
  () => false,
)

it.runIf(canMount)('a full disk leaves the output that was there as it was, and gets no other file', async () => {
  const disk = makeFolder()
  const large = await assemble(`(module (memory 3) (func (export "init")
    (memory.fill (i32.const 0) (i32.const 7) (i32.const 150000))))`)
  const source = makeFolder({ 'large.wasm': large })
  const script = `mount -t tmpfs -o size=64k none "$1" && cd "$1" && echo old >out.wasm
    "$2" "$3" -f init "$4" -o out.wasm; echo "status $?"
    "$2" "$3" -f init "$4" -o new.wasm; echo "status $?"
    cat out.wasm; ls -A`
  const args = ['-rm', 'sh', '-c', script, 'sh', disk, process.execPath, cli, join(source, 'large.wasm')]
  const { stdout, stderr } = await runProgram('unshare', args)
  expect(`${stdout}`).toBe('status 1\nstatus 1\nold\nout.wasm\n')
  expect(stderr).toBe(
    ['out', 'new']
      .map(name => `error: cannot write \`${name}.wasm\`: no space left on the device, ${nowhere}\n`)
      .join(''),
  )
})

it('an interrupt ends the command, which leaves no file behind', async () => {
  const args = [cli, 'guest.wasm', '--allow-wasi', '-f', 'hang', '-o', 'out.wasm']
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stderr, status] = [text(child.stderr), ended(child)]
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect([await status, await stderr]).toEqual([130, expect.stringMatching(/^(complaint\n)?$/)])
})

it('all files are as they were before the commands failed', () => {
  expectUnchanged()
})
