/** The process around the commands: versions of Node, exit statuses, streams, and that the process ends. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { cli, ended, runProgram, withoutFindings, wizer } from './support/bundle.ts'
import { guest, textIn } from './support/guest.ts'
import { makeFolder } from './support/temporary.ts'
import { assemble } from './support/wat.ts'

const good = await assemble(`(module (memory (export "memory") 1)
  (func (export "wizer.initialize") (i32.store (i32.const 4096) (i32.const 0x216968))))`)
/** Large enough for the host to set up V8 for it. */
const large = await assemble(`(module (data "${'large'.repeat(1_000_000)}") (func (export "wizer.initialize")))`)
const folder = makeFolder({
  'good.wasm': good,
  'large/large.wasm': large,
  'guest.wasm': guest,
  'note.txt': 'from the file',
  'Ω and space/größe.wasm': good,
})

/** A second version of Node, where the system has one that we support. */
const otherNode = '/usr/bin/node'
const otherVersion = await runProgram(otherNode, ['--version']).then(
  ({ stdout }) => `${stdout}`.trim(),
  () => 'none',
)
const isSupported = /^v(20\.(19|[2-9]\d)|2[1-9]|[3-9]\d)\./.test(otherVersion) && otherVersion !== process.version

describe.concurrent.each([
  { name: process.version, node: process.execPath, isHere: true },
  { name: otherVersion, node: otherNode, isHere: isSupported },
])('on Node $name', ({ node, isHere }) => {
  it.runIf(isHere).each<[line: string, shown: RegExp, input?: string]>([
    ['--help', /^Pre-initializes a WebAssembly module/],
    ['-h', /^Pre-initializes a WebAssembly module/],
    ['run --help', /^Pre-initializes many WebAssembly modules/],
    ['--version', /^wizer-action \d/],
    ['-V', /^wizer-action \d/],
    ['good.wasm -o /dev/null', /^$/],
    ['good.wasm', /^\0asm/],
    ['large/large.wasm -o /dev/null', /^$/],
    ['guest.wasm --allow-wasi --dir . --inherit-env -f script -o /dev/null', /^$/, 'note.txt'],
    ['guest.wasm --allow-wasi --deterministic -f random -o /dev/null', /^$/],
    ['run good.wasm', /good\.wasm/],
    ['run --modules *.wasm --allow-wasi --dir . -f set guest.wasm --modules !good.wasm', /guest\.wasm/],
  ])('runs `%s` without a word on standard error', async (line, shown, input = '') => {
    const { status, stdout, stderr } = await wizer(line.split(' '), { directory: folder, node, input })
    expect({ status, stderr: withoutFindings(stderr) }).toEqual({ status: 0, stderr: '' })
    expect(`${stdout}`).toMatch(shown)
  })
})

describe.concurrent('the process', () => {
  it('can be started by its name', async () => {
    const path = `${dirname(process.execPath)}:${process.env.PATH}`
    const { status, stdout } = await runProgram(cli, ['--version'], { env: { PATH: path } })
    expect({ status, stdout: `${stdout}` }).toEqual({ status: 0, stdout: expect.stringMatching(/^wizer-action /) })
  })

  it('reads and writes paths with any characters', async () => {
    const inner = join(folder, 'Ω and space')
    const { status, stderr } = await wizer(['größe.wasm', '-o', 'out é.wasm'], { directory: inner })
    expect({ status, stderr: withoutFindings(stderr) }).toEqual({ status: 0, stderr: '' })
    expect(textIn(new Uint8Array(readFileSync(join(inner, 'out é.wasm'))))).toBe('hi!')
  })

  it('says that its directory is gone, but answers `--version`', async () => {
    const script = 'cd "$1" && rmdir "$1" && shift && exec "$@"'
    const run = (...args: string[]) =>
      runProgram('sh', ['-c', script, 'sh', makeFolder(), process.execPath, cli, ...args])
    const failed = { status: 1, stderr: 'error: cannot use the current directory: no such file or directory\n' }
    expect(await run(join(folder, 'good.wasm'))).toMatchObject(failed)
    expect(await run('run', join(folder, 'good.wasm'))).toMatchObject(failed)
    expect(await run('--version')).toMatchObject({ status: 0, stderr: '' })
  })

  it('prints nothing of what the library that finds files has for a debug log', async () => {
    const { status, stdout, stderr } = await wizer(['run', '--modules', 'good.*'], { directory: folder })
    expect({ status, stderr: withoutFindings(stderr) }).toEqual({ status: 0, stderr: '' })
    expect(`${stdout}`).toContain('good.wasm')
    expect(`${stdout}`).not.toContain('::')
  })

  it('ends although standard input stays open', async () => {
    for (const args of [['guest.wasm', '-f', 'set'], ['good.wasm', '--allow-wasi'], ['run', 'good.wasm'], ['--help']]) {
      const child = spawn(process.execPath, [cli, ...args], { cwd: folder, stdio: ['pipe', 'ignore', 'inherit'] })
      expect(await ended(child)).toBe(0)
      child.stdin?.destroy()
    }
  })

  it('waits for standard input that comes late, in parts', async () => {
    const child = spawn(process.execPath, [cli], { stdio: ['pipe', 'pipe', 'inherit'] })
    const [stdout, status] = [buffer(child.stdout), ended(child)]
    child.stdin.write(good.subarray(0, 30))
    await wait(200)
    child.stdin.end(good.subarray(30))
    expect(await status).toBe(0)
    expect(textIn(new Uint8Array(await stdout))).toBe('hi!')
  })

  it('writes all of its output for a slow reader', async () => {
    const large = await assemble(`(module (memory (export "memory") 64) (func (export "wizer.initialize")
      (memory.fill (i32.const 4096) (i32.const 97) (i32.const 4000000))))`)
    const child = spawn(process.execPath, [cli], { stdio: ['pipe', 'pipe', 'inherit'] })
    const status = ended(child)
    child.stdin.end(large)
    await once(child.stdout, 'readable')
    await wait(200)
    const output = new Uint8Array(await buffer(child.stdout))
    expect(await status).toBe(0)
    expect(textIn(output)).toBe('a'.repeat(65_536 - 4096))
  })

  it('passes standard input on to the module as it is typed', async () => {
    const args = [cli, 'guest.wasm', '--allow-wasi', '-f', 'read']
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['pipe', 'pipe', 'inherit'] })
    const [stdout, status] = [buffer(child.stdout), ended(child)]
    await wait(200)
    child.stdin.write('typed')
    // The end of the input is not waited for: the module has read a line.
    expect(await status).toBe(0)
    expect(textIn(new Uint8Array(await stdout))).toBe('typed')
  })
})
