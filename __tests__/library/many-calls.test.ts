/** Many calls at once: as many go on as there are processors, and those that wait lose no time of theirs. */

import { availableParallelism } from 'node:os'
import { expect, it } from 'vitest'
import { type WizenOptions, wizen } from '../../src/index.ts'
import { assemble } from '../support/wat.ts'

/** Prints a byte, and works for a while. */
const module = await assemble(`(module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory 1)
  (func (export "wizer.initialize") (local $n i32)
    (i32.store (i32.const 4) (i32.const 1))
    (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8)))
    (loop $more
      (local.set $n (i32.add (local.get $n) (i32.const 1)))
      (br_if $more (i32.lt_u (local.get $n) (i32.const 50000000))))))`)

it('lets as many modules run at a time as the machine has processors', async () => {
  let [running, most] = [0, 0]
  const order: number[] = []
  const call = async (index: number) => {
    const onOutput: WizenOptions['onOutput'] = () => {
      order.push(index)
      most = Math.max(most, ++running)
    }
    await wizen(module, { allowWasi: true, onOutput }).finally(() => running--)
  }
  const processors = availableParallelism()
  const calls = 4 * processors
  await Promise.all(Array.from({ length: calls }, (_, index) => call(index)))
  expect(most).toBeLessThanOrEqual(processors)
  // Where the machine is busy, calls that go on overtake each other.
  expect(order.sort((one, other) => one - other)).toEqual(Array.from({ length: calls }, (_, index) => index))
})

it('does not count the time in which a call waits for its turn', async () => {
  const endless = await assemble('(module (func (export "wizer.initialize") (loop (br 0))))')
  const first = Array.from({ length: availableParallelism() }, () => wizen(endless, { timeout: 2 }).catch(() => 'late'))
  const { report } = await wizen(module, { allowWasi: true, inheritStdio: false, timeout: 1.5 })
  expect(report.initFunction).toBe('wizer.initialize')
  await Promise.all(first)
})
