/** The threads that modules run in: how they are ended, used again, and kept from each other. */

import { setTimeout } from 'node:timers/promises'
import { describe, expect, test } from 'vitest'
import { createHost } from '../../src/host/thread-host.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { wizenModule } from '../../src/wizer/wizen.ts'
import { instantiate, sameBeforeAndAfter, wizen } from '../support/engine.ts'
import { has } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

/** A `poll_oneoff` of one clock, an hour from now. */
const sleep = `
  (import "wasi_snapshot_preview1" "poll_oneoff" (func $poll (param i32 i32 i32 i32) (result i32)))
  (memory 1)
  (func $sleep
    (i32.store8 (i32.const 8) (i32.const 0))
    (i32.store (i32.const 16) (i32.const 1))
    (i64.store (i32.const 24) (i64.const 3600000000000))
    (drop (call $poll (i32.const 0) (i32.const 64) (i32.const 1) (i32.const 128))))`

const fine = '(memory 1) (func (export "wizer.initialize") (i32.store (i32.const 0) (i32.const 1)))'

const endless = '(func $s (loop (br 0)))'

const call = 'call `wizer.initialize`'
const start = 'run the start function'

describe('the timeout', () => {
  test.concurrent.each([
    ['an endless loop', '(func (export "wizer.initialize") (loop (br 0)))', {}, call],
    [
      'an endless loop that handles all exceptions',
      '(func (export "wizer.initialize") (loop (try (do) (catch_all)) (br 0)))',
      {},
      call,
    ],
    ['an endless start function', `${endless} (start $s) (func (export "wizer.initialize"))`, {}, start],
    [
      'an endless loop after a start function',
      `(func $a) (start $a) ${endless} (export "wizer.initialize" (func $s))`,
      {},
      call,
    ],
    [
      'an endless `_initialize`',
      `${endless} (export "_initialize" (func $s)) (func (export "wizer.initialize"))`,
      {},
      'call `_initialize`',
    ],
    ['a sleep', `${sleep} (func (export "wizer.initialize") (call $sleep))`, { 'allow-wasi': 'true' }, call],
    [
      'a sleep in the start function',
      `${sleep} (start $sleep) (func (export "wizer.initialize"))`,
      { 'allow-wasi': 'true' },
      start,
    ],
  ])('ends %s', async (_name, wat, options, doing) => {
    await expect(wizen(wat, { ...options, timeout: '1' })).rejects.toMatchObject({
      name: 'InitializationError',
      code: 'timeout',
      message: `cannot ${doing}: it was still running after 1 second (timeout), expected it to return`,
    })
  })

  test('may be a part of a second, and leaves the next module alone', async () => {
    await expect(wizen('(func (export "wizer.initialize") (loop (br 0)))', { timeout: '0.05' })).rejects.toThrow(
      'it was still running after 0.05 seconds (timeout)',
    )
    expect((await wizen(fine)).report.memories[0]?.dataBytes).toBe(1)
  })
})

test('a signal that was given before the run ends it', async () => {
  const host = createHost({ worker: new URL('../../src/host/worker.ts', import.meta.url) })
  const run = { preloads: [], wasi: undefined, measure: false, signal: AbortSignal.abort() }
  const loop = await assemble('(module (func (export "wizer.initialize") (loop (br 0))))')
  await expect(wizenModule(loop, parseOptions({ timeout: '10' }), run, host)).rejects.toMatchObject({
    code: 'cancelled',
  })
  await host.close()
})

describe('the stack', () => {
  const recursion = (locals: string) => `
    (global $depth (mut i32) (i32.const 0))
    (func $down (param $left i32) ${locals}
      (global.set $depth (i32.add (global.get $depth) (i32.const 1)))
      (if (local.get $left) (then (call $down (i32.sub (local.get $left) (i32.const 1)))))
      (global.set $depth (i32.add (global.get $depth) (i32.const 1))))
    (func (export "wizer.initialize") (call $down (i32.const 199999)))
    (func (export "depth") (result i32) (global.get $depth))`

  test('holds 200,000 calls', async () => {
    const { bytes } = await wizen(recursion(''))
    expect(instantiate(bytes).depth()).toBe(400_000)
  })

  test('holds them in the start function too', async () => {
    const wat = recursion('')
      .replace('(export "wizer.initialize")', '$s')
      .concat('(start $s) (func (export "wizer.initialize"))')
    expect(instantiate((await wizen(wat)).bytes).depth()).toBe(400_000)
  })
})

describe('modules', () => {
  const numbered = (number: number) => `
    (memory (export "memory") 1)
    (global $g (export "g") (mut i32) (i32.const 0))
    (func (export "wizer.initialize")
      (global.set $g (i32.add (global.get $g) (i32.const ${number})))
      (i32.store (i32.const ${number * 8}) (i32.add (i32.load (i32.const 0)) (i32.const ${number}))))`

  test('at the same time do not see each other', async () => {
    const numbers = Array.from({ length: 12 }, (_, index) => index + 1)
    const results = await Promise.all(numbers.map(number => wizen(numbered(number))))
    for (const number of numbers) {
      const { g, memory } = instantiate(results[number - 1]!.bytes)
      const words = new Uint32Array(memory.buffer)
      expect([g.value, [...words].findIndex(word => word !== 0), words[number * 2]]).toEqual([
        number,
        number * 2,
        number,
      ])
    }
  })

  test('one after the other start anew, after failures too', async () => {
    const host = createHost({ worker: new URL('../../src/host/worker.ts', import.meta.url) })
    const run = async (wat: string, timeout = '300') =>
      wizenModule(
        await assemble(wat),
        parseOptions({ timeout }),
        { preloads: [], wasi: undefined, measure: true },
        host,
      ).then(
        ({ bytes }) => instantiate(bytes).g.value,
        error => error.code,
      )
    host.warm()
    const good = numbered(4)
    const found = [
      await run(good),
      await run(numbered(3)),
      await run('(func (export "wizer.initialize") unreachable)'),
      await run(good),
      await run('(func (export "wizer.initialize") (loop (br 0)))', '0.1'),
      await run(good),
      await run('(import "env" "f" (func)) (memory 1) (func (export "wizer.initialize") (call 0))'),
      await run(good),
    ]
    await host.close()
    expect(found).toEqual([4, 3, 'trap', 4, 'timeout', 4, 'import-called', 4])
  })

  test('of the start-up times of both are measured when asked for', async () => {
    const wat = `
      (import "env" "f" (func))
      (import "env" "f" (func (param i32)))
      (import "env" "t" (tag))
      ${numbered(1)}`
    expect((await wizen(wat)).report.startUp ?? undefined).toBeUndefined()
    const { startUp } = (await wizen(wat, {}, { measure: true })).report
    expect(startUp).toEqual({ before: expect.any(Number), after: expect.any(Number) })
  })
})

test('a thread that cannot be started fails the module that wanted it, and nothing else', async () => {
  const host = createHost({ worker: new URL('data:text/javascript,throw new Error("broken")') })
  host.warm()
  await setTimeout(300)
  const bytes = await assemble('(func (export "wizer.initialize"))')
  const run = wizenModule(bytes, parseOptions({}), { preloads: [], wasi: undefined, measure: false }, host)
  await expect(run).rejects.toMatchObject({ code: 'host', message: 'cannot run the module: broken' })
  await host.close()
})

test('no thread at all is an error of the module too', async () => {
  const host = createHost({ worker: new URL('http://localhost/worker.js') })
  host.warm()
  const bytes = await assemble('(func (export "wizer.initialize"))')
  const run = wizenModule(bytes, parseOptions({}), { preloads: [], wasi: undefined, measure: false }, host)
  await expect(run).rejects.toMatchObject({
    code: 'host',
    message: expect.stringMatching(/^cannot start a thread to run the module: ./),
  })
  await host.close()
})

describe('memories', () => {
  test.runIf(has.multiMemory)('may be many, each with its own state', async () => {
    const count = 20
    const each = Array.from({ length: count }, (_, index) => index)
    const wat = `
      ${each.map(index => `(memory $m${index} 1)`).join(' ')}
      (func (export "wizer.initialize")
        ${each.map(index => `(i32.store $m${index} (i32.const ${index * 100}) (i32.const ${index + 1}))`).join(' ')})
      ${each.map(index => `(func (export "r${index}") (result i32) (i32.load $m${index} (i32.const ${index * 100})))`).join(' ')}`
    expect(await sameBeforeAndAfter(wat, exports => each.map(index => exports[`r${index}`]()))).toEqual(
      each.map(index => index + 1),
    )
  })
})
