/** Pipes without a writer, and signals while one waits: every wait ends at its deadline or at Ctrl-C. */

import { execFileSync, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guest } from '../support/guest.ts'
import { attackCommand, attackRun, expectSound, gibibyte } from '../support/hostile.ts'
import { keeping } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

const good = await keeping(1)

function withPipe(files: Readonly<Record<string, Uint8Array>> = {}): string {
  const folder = makeFolder(files)
  execFileSync('mkfifo', [join(folder, 'pipe')])
  return folder
}

const limits = { seconds: 15, bytes: gibibyte }

describe.skipIf(process.platform === 'win32')('a pipe that nobody writes to', () => {
  it.concurrent.each([
    ['the input', ['pipe']],
    ['a preload', ['in.wasm', '--preload', 'lib=pipe']],
    ['standard input of the module', ['in.wasm', '--allow-wasi', '--stdin-file', 'pipe']],
  ])('as %s of the command ends at the deadline', { timeout: 60_000 }, async (_, args) => {
    const folder = withPipe({ 'in.wasm': guest })
    const attack = await attackCommand(folder, [...args, '-o', 'out.wasm', '--timeout', '1'], limits)
    expectSound(attack)
    expect(attack.status).toBe(1)
    expect(attack.stderr).toContain('pipe')
    expect(attack.stderr).toContain('timeout')
  })

  it.concurrent.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('lets %s end the command', { timeout: 60_000 }, async (signal, status) => {
    const start = performance.now()
    let sent = false
    const attack = await attackCommand(withPipe(), ['pipe', '-o', 'out.wasm'], {
      ...limits,
      watch(_, program) {
        if (sent || performance.now() - start < 800) return
        sent = true
        process.kill(program, signal)
      },
    })
    expect(attack, attack.said).toMatchObject({ status, signal: null, stopped: undefined })
    expect(attack.seconds).toBeLessThan(5)
  })

  it('is refused by a run, which does the others', { timeout: 60_000 }, async () => {
    const folder = withPipe({ 'b.wasm': good })
    execFileSync('mkfifo', [join(folder, 'a.wasm')])
    const attack = await attackRun(folder, [], limits)
    expectSound(attack)
    expect(attack.failures).toEqual({ 'a.wasm': expect.stringMatching(/pipe/i) })
    expect(Object.keys(attack.outputs)).toEqual(['b.wasm'])
  })

  it('is read by the command once somebody writes', { timeout: 60_000 }, async () => {
    const folder = withPipe({ 'in.wasm': good })
    const writer = spawn('bash', ['-c', 'sleep 0.5; cat in.wasm > pipe'], { cwd: folder })
    const attack = await attackCommand(folder, ['pipe', '-o', 'out.wasm', '--timeout', '10'], limits)
    writer.kill()
    expect(attack.status, attack.said).toBe(0)
    expect(readFileSync(join(folder, 'out.wasm')).subarray(0, 4)).toEqual(Buffer.from('\0asm'))
  })

  it('and a device without an end has a limit in the command', { timeout: 60_000 }, async () => {
    const more = { seconds: 30, bytes: 3 * gibibyte }
    const attack = await attackCommand({}, ['/dev/zero', '-o', 'out.wasm', '--timeout', '20'], more)
    expectSound(attack)
    expect(attack.status).toBe(1)
    expect(attack.stderr).toMatch(/1 GiB|timeout/)
  })
})

describe('a thread or process that cannot start', () => {
  it.skipIf(process.platform === 'win32')('is noticed at once', { timeout: 60_000 }, async () => {
    const files = Object.fromEntries(Array.from({ length: 16 }, (_, index) => [`${index}.wasm`, good]))
    for (const most of [40, 44, 48]) {
      const setup = { ...limits, shell: `ulimit -n ${most}` }
      const attack = await attackRun(files, ['--jobs', '8', '--timeout', '60'], setup)
      expect(attack.stopped, attack.said).toBe(undefined)
      expect([0, 1], attack.said).toContain(attack.status)
    }
  })
})
