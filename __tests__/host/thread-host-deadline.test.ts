import { describe, expect, test } from 'vitest'
import { createHost } from '../../src/host/thread-host.ts'
import { engineVersion } from '../../src/version.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { wizenModule } from '../../src/wizer/wizen.ts'
import { wizen } from '../support/engine.ts'
import { assemble } from '../support/wat.ts'

const worker = new URL('../../src/host/threads/module-worker.ts', import.meta.url)

const settings = { preloads: [], wasi: undefined, measure: false }

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
  // One after the other: the start of the thread counts, too, and many at a time take longer to start than a second.
  test.each([
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
  ])('ends %s and says what was being done', async (_name, wat, options, doing) => {
    await expect(wizen(wat, { ...options, timeout: '1' })).rejects.toMatchObject({
      name: 'InitializationError',
      code: 'timeout',
      message: `cannot ${doing}: it was still running after 1 second (timeout), expected it to return`,
    })
  })

  test('may be a part of a second, and the next module works', async () => {
    await expect(wizen('(func (export "wizer.initialize") (loop (br 0)))', { timeout: '0.05' })).rejects.toThrow(
      'it was still running after 0.05 seconds (timeout)',
    )
    expect((await wizen(fine)).report.memories[0]?.dataBytes).toBe(1)
  })
})

test('a signal that aborted before the initialization cancels it', async () => {
  const host = createHost({ worker })
  const loop = await assemble('(module (func (export "wizer.initialize") (loop (br 0))))')
  const cancelled = { ...settings, signal: AbortSignal.abort() }
  await expect(wizenModule(loop, parseOptions({ timeout: '10' }), cancelled, host)).rejects.toMatchObject({
    code: 'cancelled',
    message: 'cannot parse the module: the run was cancelled',
  })
  await host.close()
})

describe('the deadline of all work', () => {
  /** Initializes anything, and answers nothing else but what `answers` has. */
  const silent = (answers: readonly string[]) =>
    new URL(
      `data:text/javascript,${encodeURIComponent(`
        import { parentPort } from 'node:worker_threads'
        const state = { globals: [], tables: [], memories: [], droppedData: [], droppedElements: [], time: 0 }
        const replies = {
          initialize: { kind: 'initialized', observed: {}, refusedWrites: [], openFiles: [], times: { instantiate: 0, initialize: 0 } },
          read: { kind: 'state', state },
          validate: { kind: 'validated', isValid: true },
        }
        const answers = ${JSON.stringify(answers)}
        parentPort.postMessage({ kind: 'ready', version: '${engineVersion}' })
        parentPort.on('message', ({ kind }) => answers.includes(kind) && parentPort.postMessage(replies[kind]))`)}`,
    )

  test.each([
    ['reads the state', ['initialize'], 'cannot read the state'],
    ['validates the output', ['initialize', 'read'], 'cannot validate the output'],
    ['measures the output', ['initialize', 'read', 'validate'], 'cannot instantiate the output'],
  ])('ends a thread that %s', async (_what, answers, found) => {
    const host = createHost({ worker: silent(answers) })
    const bytes = await assemble('(func (export "wizer.initialize"))')
    const measured = { ...settings, measure: true }
    await expect(wizenModule(bytes, parseOptions({ timeout: '1' }), measured, host)).rejects.toMatchObject({
      code: 'timeout',
      message: `${found}: it was not done after 1 second (timeout), expected it to end sooner`,
    })
    await host.close()
  })

  test('counts what was done before the engine got the module', async () => {
    const late = { ...settings, started: performance.now() - 5000 }
    const host = createHost({ worker })
    await expect(wizenModule(await assemble(fine), parseOptions({ timeout: '4' }), late, host)).rejects.toMatchObject({
      code: 'timeout',
      message: 'cannot parse the module: it was not done after 4 seconds (timeout), expected it to end sooner',
    })
  })
})
