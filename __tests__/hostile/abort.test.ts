/** Modules that make V8 end its own process: each fails alone, and the results of all others stay. */

import { describe, expect, it } from 'vitest'
import { assembleObjects } from '../support/gc.ts'
import { attackRun, expectSound, gibibyte } from '../support/hostile.ts'
import { keeping } from '../support/step.ts'
import { assemble } from '../support/wat.ts'

const others = Object.fromEntries(
  await Promise.all(
    Array.from({ length: 50 }, async (_, index) => [`good/${index}.wasm`, await keeping(index)] as const),
  ),
)

/** A list of arrays of 100 MB, which nothing frees. */
const arrays = assembleObjects(`(module
  (type $bytes (array (mut i8)))
  (type $list (struct (field (ref null $bytes)) (field (ref null $list))))
  (func (export "wizer.initialize") (local $all (ref null $list))
    (loop $more
      (local.set $all (struct.new $list (array.new_default $bytes (i32.const 100000000)) (local.get $all)))
      (br $more))))`)

/** Calls a function of WASI with a list of so many items. */
const listing = (name: string, args: string) =>
  assemble(`(module
    (import "wasi_snapshot_preview1" "${name}" (func $call (param i32 i32 i32 i32) (result i32)))
    (memory (export "memory") 65000)
    (func (export "wizer.initialize") (i32.store (i32.const 4096) (call $call ${args}))))`)

const buffers = '(i32.const 65536) (i32.const 500000000) (i32.const 16)'
const write = await listing('fd_write', `(i32.const 1) ${buffers}`)
const read = await listing('fd_read', `(i32.const 0) ${buffers}`)
const poll = await listing('poll_oneoff', '(i32.const 65536) (i32.const 65536) (i32.const 80000000) (i32.const 16)')

describe('a module that ends its process', () => {
  it('with objects of 100 MB in an endless loop fails alone, in one sentence that says what to do', async () => {
    const args = ['--max-memory', '1GiB', '--timeout', '20', '--jobs', '2']
    const attack = await attackRun({ ...others, 'a.wasm': arrays }, args, { bytes: 5 * gibibyte, seconds: 60 })
    expectSound(attack)
    expect(attack.seconds).toBeLessThan(25)
    expect(attack.status).toBe(1)
    expect(Object.keys(attack.outputs).sort()).toEqual(Object.keys(others).sort())
    const sentence =
      /^cannot pre-initialize the module: (it needs more memory than 1.0 GiB, .*`max-memory`|the process .* ended: V8 .*)$/
    expect(attack.failures).toEqual({ 'a.wasm': expect.stringMatching(sentence) })
    // A command calls the option as its flag.
    expect(attack.said.replace('`--max-memory`', '`max-memory`')).toContain(attack.failures['a.wasm'])
  })

  it.each<[what: string, module: Uint8Array]>([
    ['a write of 500 million buffers', write],
    ['a read of 500 million buffers', read],
    ['a wait for 80 million events', poll],
  ])('by %s ends nothing, and is done itself', { timeout: 120_000 }, async (_, module) => {
    const args = ['--allow-wasi', '--timeout', '30', '--max-memory', '1GiB', '--jobs', '2']
    const attack = await attackRun({ ...others, 'a.wasm': module }, args, { bytes: 5 * gibibyte, seconds: 60 })
    expectSound(attack)
    expect(attack.seconds).toBeLessThan(10)
    expect(attack.failures).toEqual({})
    expect(Object.keys(attack.outputs).sort()).toEqual(['a.wasm', ...Object.keys(others)].sort())
  })
})
