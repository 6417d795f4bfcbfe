/** A thread that is stuck in native code cannot be ended from within: the exit status is a number all the same. */

import { describe, expect, it } from 'vitest'
import { attackCommand, attackRun, expectSound, gibibyte } from '../support/hostile.ts'
import { keeping } from '../support/step.ts'
import { assemble } from '../support/wat.ts'

const stuck: [what: string, module: Uint8Array][] = [
  [
    'fills 2 GiB of memory again and again',
    await assemble(`(module (memory 32768) (func (export "wizer.initialize")
      (loop $more (memory.fill (i32.const 0) (i32.const 1) (i32.const 2147483647)) (br $more))))`),
  ],
  [
    'fills a table of ten million again and again',
    await assemble(`(module (table 10000000 funcref) (elem declare func $f) (func $f (export "wizer.initialize")
      (loop $more (table.fill (i32.const 0) (ref.func $f) (i32.const 10000000)) (br $more))))`),
  ],
]

const limits = { seconds: 20, bytes: 4 * gibibyte }

describe('a module that', () => {
  it.each(stuck)('%s ends the command with status 1 at the deadline', { timeout: 60_000 }, async (_, module) => {
    const args = ['in.wasm', '-o', 'out.wasm', '--timeout', '1']
    const attack = await attackCommand({ 'in.wasm': module }, args, limits)
    expectSound(attack)
    expect(attack.status).toBe(1)
    expect(attack.stderr).toContain('timeout')
    expect(attack.seconds).toBeLessThan(10)
  })

  it.each(stuck)('%s ends a run with status 1 at the deadline', { timeout: 60_000 }, async (_, module) => {
    const files = { 'a.wasm': module, 'b.wasm': await keeping(1) }
    const attack = await attackRun(files, ['--timeout', '1', '--max-memory', '3GiB'], limits)
    expectSound(attack)
    expect(attack.status).toBe(1)
    expect(attack.failures).toEqual({ 'a.wasm': expect.stringContaining('timeout') })
    expect(Object.keys(attack.outputs)).toEqual(['b.wasm'])
  })

  it.skipIf(process.platform === 'win32').each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('is stuck ends the command at %s with status %i', { timeout: 60_000 }, async (signal, status) => {
    let sent = false
    const attack = await attackCommand({ 'in.wasm': stuck[0]![1] }, ['in.wasm', '-o', 'out.wasm'], {
      ...limits,
      watch(processes, program) {
        const isBusy = processes.some(({ bytes }) => bytes > gibibyte / 4)
        if (isBusy && !sent) process.kill(program, signal)
        sent ||= isBusy
      },
    })
    expect(attack, attack.said).toMatchObject({ status, signal: null, stopped: undefined })
  })
})
