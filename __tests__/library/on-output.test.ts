/** `onOutput`: what a module prints reaches the program in order and whole, however the module ends. */

import { describe, expect, it } from 'vitest'
import { type WizenOptions, wizen } from '../../src/index.ts'
import { assemble } from '../support/wat.ts'

/** `$print` writes `length` bytes from 1024 to a descriptor. Memory begins with `text` there. */
const printer = (text: string, body: string) =>
  assemble(`(module
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (memory 32)
    (data (i32.const 1024) "${text}")
    (func $print (param $fd i32) (param $from i32) (param $length i32)
      (i32.store (i32.const 0) (local.get $from))
      (i32.store (i32.const 4) (local.get $length))
      (drop (call $write (local.get $fd) (i32.const 0) (i32.const 1) (i32.const 8))))
    (func (export "wizer.initialize") (local $n i32) ${body}))`)

const say = (fd: number, from: number, length: number) =>
  `(call $print (i32.const ${fd}) (i32.const ${1024 + from}) (i32.const ${length}))`

/** What a call printed until it settled, and its error. */
async function capture(module: Uint8Array, options: WizenOptions = {}) {
  const printed: [string, string][] = []
  const onOutput: WizenOptions['onOutput'] = (stream, bytes) => printed.push([stream, Buffer.from(bytes).toString()])
  const error = await wizen(module, { allowWasi: true, onOutput, ...options }).then(
    () => undefined,
    thrown => thrown,
  )
  return { printed: [...printed], error }
}

const abc = [
  ['stdout', 'a'],
  ['stderr', 'b'],
  ['stdout', 'c'],
]
const sayAbc = `${say(1, 0, 1)} ${say(2, 1, 1)} ${say(1, 2, 1)}`

describe('onOutput', () => {
  it.each([
    ['returns', '', {}, undefined],
    ['traps', '(unreachable)', {}, 'trap'],
    ['runs until the deadline', '(loop (br 0))', { timeout: 1 }, 'timeout'],
  ])(
    'gets both streams in order, all before the call settles, of a module that %s',
    async (_what, end, options, code) => {
      const { printed, error } = await capture(await printer('abc', `${sayAbc} ${end}`), options)
      expect(printed).toEqual(abc)
      expect(error?.code).toBe(code)
    },
  )

  it('gets what the module prints where it does not inherit the streams of this process', async () => {
    const { printed } = await capture(await printer('abc', sayAbc), { inheritStdio: false })
    expect(printed).toEqual(abc)
  })

  it('gets bytes that the module cannot change any more', async () => {
    const kept: Uint8Array[] = []
    const body = `${say(1, 0, 3)} (i32.store8 (i32.const 1024) (i32.const 120)) ${say(1, 0, 3)}`
    await wizen(await printer('abc', body), { allowWasi: true, onOutput: (_, bytes) => kept.push(bytes) })
    expect(kept.map(bytes => Buffer.from(bytes).toString())).toEqual(['abc', 'xbc'])
  })

  it('gets a megabyte that is printed at once, whole', async () => {
    let length = 0
    const body = '(call $print (i32.const 1) (i32.const 0) (i32.const 2000000))'
    await wizen(await printer('', body), { allowWasi: true, onOutput: (_, bytes) => (length += bytes.length) })
    expect(length).toBe(2_000_000)
  })

  const forever = (length: number) => printer('', `(loop ${say(1, 0, length)} (br 0))`)

  it.each([
    ['64 KiB', 65_536],
    ['one byte', 1],
  ])('lets a module that prints %s at a time for ever wait for a slow reader', async (_what, length) => {
    let [received, isSettled, late] = [0, false, 0]
    const before = process.memoryUsage().rss
    const onOutput = (_: string, bytes: Uint8Array) => {
      received += bytes.length
      if (isSettled) late++
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
    }
    const call = wizen(await forever(length), { allowWasi: true, timeout: 1, onOutput })
    await expect(call).rejects.toMatchObject({ code: 'timeout' })
    isSettled = true
    const grown = process.memoryUsage().rss - before
    await new Promise(resolve => setTimeout(resolve, 100))
    expect(received).toBeGreaterThan(0)
    expect(late).toBe(0)
    expect(grown).toBeLessThan(100 * 2 ** 20)
  })

  it('ends the call with what it throws, is not called again, and the next call works', async () => {
    const thrown = new Error('no more')
    let calls = 0
    const onOutput = () => {
      calls++
      throw thrown
    }
    await expect(wizen(await forever(10), { allowWasi: true, onOutput })).rejects.toBe(thrown)
    await expect(wizen(await printer('abc', sayAbc), { allowWasi: true, onOutput })).rejects.toBe(thrown)
    expect(calls).toBe(2)
    expect((await capture(await printer('abc', sayAbc))).printed).toEqual(abc)
  })
})
