/** Modules that want more memory or time than they may have: before they run, while they run and when they are read. */

import { describe, expect, it } from 'vitest'
import { attackCommand, attackRun, expectSound, gibibyte, mebibyte } from '../support/hostile.ts'
import { bodyOf, customFunctions, uleb } from '../support/hostile-bytes.ts'
import { keeping } from '../support/step.ts'
import { assemble } from '../support/wat.ts'

/** Code that compiles into a hundred times its own memory: each block has a place for each of 50,000 locals. */
function manyLocals(blocks: number): Uint8Array {
  const body = [...uleb(1), ...uleb(50_000), 0x7f]
  const code = Buffer.concat([
    Buffer.from(body),
    Buffer.alloc(blocks * 7, Buffer.from([0x02, 0x40, 0x20, 0, 0x0d, 0, 0x0b])),
    Buffer.of(0x0b),
  ])
  return customFunctions([bodyOf(code)])
}

const touch = (index: number) => `
  (local.set $at (i32.const 0))
  (loop $more
    (i32.store8 ${index} (local.get $at) (i32.const 1))
    (local.set $at (i32.add (local.get $at) (i32.const 4096)))
    (br_if $more (i32.lt_u (local.get $at) (i32.const 1073741824))))`

const memories = await assemble(`(module
  ${'(memory 16384)'.repeat(12)}
  (func (export "wizer.initialize") (local $at i32) ${Array.from({ length: 12 }, (_, index) => touch(index)).join('')}))`)

/** Fills its table within the deadline, so that most of the time goes into reading ten million references. */
const table = await assemble(`(module
  (table 10000000 funcref)
  (func $f (export "wizer.initialize") (table.fill (i32.const 0) (ref.func $f) (i32.const 10000000)))
  (elem declare func $f))`)

const hungry: [what: string, module: Uint8Array][] = [
  ['code with 50,000 locals in 200,000 blocks', manyLocals(200_000)],
  ['twelve memories of 1 GiB', memories],
]

const slack = 700 * mebibyte

describe('a module that wants too much', () => {
  it.each(hungry)('of memory, %s, is ended at max-memory', { timeout: 120_000 }, async (_, module) => {
    const args = ['--max-memory', '300MiB', '--timeout', '20', '--jobs', '2']
    const attack = await attackRun({ 'a.wasm': module, 'b.wasm': await keeping(1) }, args, { bytes: 2 * gibibyte })
    expectSound(attack)
    expect(attack.status).toBe(1)
    expect(attack.failures).toEqual({ 'a.wasm': expect.stringMatching(/^cannot .*max-memory/) })
    expect(Object.keys(attack.outputs)).toEqual(['b.wasm'])
    expect(attack.peak).toBeLessThan(300 * mebibyte + slack)
  })

  it('of time for a table of ten million functions is ended at the deadline', { timeout: 120_000 }, async () => {
    const modules = { 'a.wasm': table, 'b.wasm': await keeping(1) }
    const attack = await attackRun(modules, ['--timeout', '2', '--jobs', '2'], { bytes: 4 * gibibyte, seconds: 40 })
    expectSound(attack)
    expect(attack.failures).toEqual({ 'a.wasm': expect.stringMatching(/^cannot .*timeout/) })
    expect(Object.keys(attack.outputs)).toEqual(['b.wasm'])
    expect(attack.seconds).toBeLessThan(8)
  })

  it('of time is ended at the deadline by the command too', { timeout: 120_000 }, async () => {
    const args = ['in.wasm', '-o', 'out.wasm', '--timeout', '2']
    const attack = await attackCommand({ 'in.wasm': table }, args, { bytes: 4 * gibibyte, seconds: 40 })
    expect(attack, attack.said).toMatchObject({ status: 1, stopped: undefined })
    expect(attack.stderr).toContain('timeout')
    expect(attack.seconds).toBeLessThan(8)
  })
})
