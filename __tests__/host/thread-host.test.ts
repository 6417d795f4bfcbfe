/** The host of modules in threads: threads are used again, and never lost. */

import { setTimeout } from 'node:timers/promises'
import { afterAll, describe, expect, test } from 'vitest'
import { createHost } from '../../src/host/thread-host.ts'
import { engineVersion } from '../../src/version.ts'
import { Deadline } from '../../src/wizer/deadline.ts'
import type { Host } from '../../src/wizer/host.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { wizenModule } from '../../src/wizer/wizen.ts'
import { instantiate, sameBeforeAndAfter, wizen } from '../support/engine.ts'
import { has } from '../support/sections.ts'
import { makeFolder } from '../support/temporary.ts'
import { quiet } from '../support/wasi.ts'
import { assemble } from '../support/wat.ts'

const worker = new URL('../../src/host/threads/module-worker.ts', import.meta.url)

const settings = { preloads: [], wasi: undefined, measure: false }

const fine = '(memory 1) (func (export "wizer.initialize") (i32.store (i32.const 0) (i32.const 1)))'

describe('the stack of a thread', () => {
  const recursion = (locals: string) => `
    (global $depth (mut i32) (i32.const 0))
    (func $down (param $left i32) ${locals}
      (global.set $depth (i32.add (global.get $depth) (i32.const 1)))
      (if (local.get $left) (then (call $down (i32.sub (local.get $left) (i32.const 1)))))
      (global.set $depth (i32.add (global.get $depth) (i32.const 1))))
    (func (export "wizer.initialize") (call $down (i32.const 199999)))
    (func (export "depth") (result i32) (global.get $depth))`

  test('it holds 200,000 calls in the init function', async () => {
    const { bytes } = await wizen(recursion(''))
    expect(instantiate(bytes).depth()).toBe(400_000)
  })

  test('it holds 200,000 calls in the start function', async () => {
    const wat = recursion('')
      .replace('(export "wizer.initialize")', '$s')
      .concat('(start $s) (func (export "wizer.initialize"))')
    expect(instantiate((await wizen(wat)).bytes).depth()).toBe(400_000)
  })
})

describe('several modules', () => {
  const numbered = (number: number) => `
    (memory (export "memory") 1)
    (global $g (export "g") (mut i32) (i32.const 0))
    (func (export "wizer.initialize")
      (global.set $g (i32.add (global.get $g) (i32.const ${number})))
      (i32.store (i32.const ${number * 8}) (i32.add (i32.load (i32.const 0)) (i32.const ${number}))))`

  test('modules that are initialized at the same time do not see each other', async () => {
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

  test('a module starts anew after others, even where these failed', async () => {
    const host = createHost({ worker })
    const initialize = async (wat: string, timeout = '300') =>
      wizenModule(await assemble(wat), parseOptions({ timeout }), { ...settings, measure: true }, host).then(
        ({ bytes }) => instantiate(bytes).g.value,
        error => error.code,
      )
    host.warm()
    const good = numbered(4)
    const found = [
      await initialize(good),
      await initialize(numbered(3)),
      await initialize('(func (export "wizer.initialize") unreachable)'),
      await initialize(good),
      await initialize('(func (export "wizer.initialize") (loop (br 0)))', '0.1'),
      await initialize(good),
      await initialize('(import "env" "f" (func)) (memory 1) (func (export "wizer.initialize") (call 0))'),
      await initialize(good),
    ]
    await host.close()
    expect(found).toEqual([4, 3, 'trap', 4, 'timeout', 4, 'import-called', 4])
  })

  test('the start-up times of input and output are measured only when they are asked for', async () => {
    const wat = `
      (import "env" "f" (func))
      (import "env" "f" (func (param i32)))
      (import "env" "t" (tag))
      ${numbered(1)}`
    expect((await wizen(wat)).report.startUp ?? undefined).toBeUndefined()
    const { startUp } = (await wizen(wat, {}, { measure: true })).report
    const measured = { least: expect.any(Number), spread: expect.any(Number), count: expect.any(Number) }
    expect(startUp).toEqual({ before: measured, after: measured })
  })

  test.runIf(has.multiMemory)('each of many memories of one module has its own state', async () => {
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

test('reading an instance whose thread has ended is an error', async () => {
  const host = createHost({ worker })
  const bytes = await assemble(fine)
  const ended: Host = {
    ...host,
    async initialize(...args) {
      const instance = await host.initialize(...args)
      await host.close()
      return instance
    },
  }
  await expect(wizenModule(bytes, parseOptions({}), settings, ended)).rejects.toMatchObject({
    code: 'host',
    message: 'cannot run the module: its thread ended with code 1',
  })
})

describe('a thread that cannot be had', () => {
  test('a thread that breaks while it starts fails the module that needed it, and nothing else', async () => {
    const host = createHost({ worker: new URL('data:text/javascript,throw new Error("broken")') })
    host.warm()
    await setTimeout(300)
    const bytes = await assemble('(func (export "wizer.initialize"))')
    await expect(wizenModule(bytes, parseOptions({}), settings, host)).rejects.toMatchObject({
      code: 'host',
      message: expect.stringMatching(
        /^cannot start a thread to run the module: `data:.*` ended because: broken; where /,
      ),
    })
    await host.close()
  })

  test('a thread that cannot be made fails the module that needed it', async () => {
    const host = createHost({ worker: new URL('http://localhost/worker.js') })
    host.warm()
    const bytes = await assemble('(func (export "wizer.initialize"))')
    await expect(wizenModule(bytes, parseOptions({}), settings, host)).rejects.toMatchObject({
      code: 'host',
      message: expect.stringMatching(/^cannot start a thread to run the module: ./),
    })
    await host.close()
  })
})

describe('a thread that ends before it is asked anything', () => {
  test.each([
    ['throws', 'throw new Error("broken")', 'ended because: broken;'],
    ['exits', 'process.exit(3)', 'ended with code 3;'],
  ])('fails the module at once where it %s while the module is compiled', async (_what, script, found) => {
    const host = createHost({ worker: new URL(`data:text/javascript,${script}`) })
    const bytes = await assemble(fine)
    const started = performance.now()
    // The thread ends while the parts of the work on this thread go on, so nobody listens to it.
    const slow: Host = {
      ...host,
      initialize: (instrumented, options) => {
        const { limit } = Deadline.prototype
        const deadline = Object.assign(Object.create(options.deadline), {
          limit: async (...args: Parameters<typeof limit>) => {
            const result = await limit.apply(options.deadline, args)
            if (args[0]() === 'compile the module') await setTimeout(500)
            return result
          },
        })
        return host.initialize(instrumented, { ...options, deadline })
      },
    }
    await expect(wizenModule(bytes, parseOptions({ timeout: '60' }), settings, slow)).rejects.toMatchObject({
      code: 'host',
      message: expect.stringContaining(found),
    })
    expect(performance.now() - started).toBeLessThan(20_000)
    await host.close()
  })
})

describe('a thread that fails at `validate`', () => {
  /** Replies to `assemble` with its number, and to `validate` as the first byte says. */
  const script = `
    import { parentPort, threadId } from 'node:worker_threads'
    parentPort.postMessage({ kind: 'ready', version: '${engineVersion}' })
    parentPort.on('message', ({ kind, bytes }) => {
      if (kind === 'assemble') parentPort.postMessage({ kind: 'assembled', result: Uint8Array.of(threadId) })
      else if (bytes[0] === 0) parentPort.postMessage({ kind: 'validated', isValid: true })
      else if (bytes[0] === 1) process.exit(7)
      else if (bytes[0] === 2) throw new Error('broken')
      else parentPort.postMessage({ kind: 'failed', error: { code: 'host', message: 'refused', frames: [] } })
    })`
  const host = createHost({ worker: new URL(`data:text/javascript,${encodeURIComponent(script)}`) })
  const soon = new Deadline(60)
  afterAll(() => host.close())
  /** Threads that keep this process alive. */
  const threads = () => process.getActiveResourcesInfo().filter(name => name === 'MessagePort').length

  const numberOfThread = async () => (await host.assemble(Uint8Array.of(0), soon))[0]

  test.each([
    ['ends', [1], 'cannot run the module: its thread ended with code 7'],
    ['throws', [2], 'cannot run the module: broken'],
  ])('`validate` rejects where its thread %s, and the next call has another thread', async (_what, bytes, message) => {
    const before = await numberOfThread()
    await expect(host.validate(Uint8Array.from(bytes), soon)).rejects.toMatchObject({ code: 'host', message })
    expect(await host.validate(Uint8Array.of(0), soon)).toBe(true)
    expect(await numberOfThread()).not.toBe(before)
  })

  test('`validate` rejects where its thread replies that it failed, and the next call has the same thread', async () => {
    const before = await numberOfThread()
    await expect(host.validate(Uint8Array.of(3), soon)).rejects.toMatchObject({ code: 'host', message: 'refused' })
    expect(await numberOfThread()).toBe(before)
  })

  test('`validate` of bytes that cannot be sent rejects, and the next call works', async () => {
    const bytes = Uint8Array.of(0)
    structuredClone(bytes, { transfer: [bytes.buffer] })
    await expect(host.validate(bytes, soon)).rejects.toThrow()
    expect(await host.validate(Uint8Array.of(0), soon)).toBe(true)
  })

  test('no thread is left over after failures', async () => {
    await host.validate(Uint8Array.of(0), soon)
    const before = threads()
    for (const byte of [1, 2, 3, 1, 2, 3]) await host.validate(Uint8Array.of(byte), soon).catch(() => undefined)
    await host.validate(Uint8Array.of(0), soon)
    await expect.poll(threads, { timeout: 5000 }).toBe(before)
  })
})

test('an instance tells what its module, and its preloads, were not allowed to write', async () => {
  const makes = (name: string) => `
    (import "wasi_snapshot_preview1" "path_create_directory" (func $make (param i32 i32 i32) (result i32)))
    (memory (export "memory") 1) (data (i32.const 0) "${name}")
    (func $run (drop (call $make (i32.const 3) (i32.const 0) (i32.const ${name.length}))))`
  const host = createHost({ worker })
  const told: (readonly string[])[] = []
  const listening: Host = {
    ...host,
    async initialize(...args) {
      const instance = await host.initialize(...args)
      told.push(instance.refusedWrites)
      return instance
    },
  }
  const bytes = await assemble(`${makes('made')} (export "wizer.initialize" (func $run))`)
  const preload = await assemble(`${makes('earlier')} (start $run)`)
  const dirs = [{ guest: '/data', host: makeFolder() }]
  const run = (writable: boolean) =>
    wizenModule(
      bytes,
      parseOptions({ 'allow-wasi': 'true' }),
      { preloads: [{ name: 'p', bytes: preload }], wasi: { ...quiet, dirs, writable }, measure: false },
      listening,
    )
  await run(false)
  await run(true)
  await host.close()
  expect(told).toEqual([['/data/made', '/data/earlier'], []])
})
