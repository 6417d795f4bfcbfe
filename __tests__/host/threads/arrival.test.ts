/** Threads that run another file than ours, as they do where this package was bundled. */

import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'
import { createHost } from '../../../src/host/thread-host.ts'
import { expectReady } from '../../../src/host/threads/arrival.ts'
import type { InitializationError } from '../../../src/wizer/errors.ts'
import { parseOptions } from '../../../src/wizer/options/options.ts'
import { wizenModule } from '../../../src/wizer/wizen.ts'
import { makeFolder } from '../../support/temporary.ts'
import { assemble } from '../../support/wat.ts'

const remedy =
  'where this package is bundled, keep it external, or copy `worker.js` and `scan-worker.js` beside the bundle: see docs/bundlers.md'

const module = await assemble('(module (func (export "wizer.initialize")))')

/** Runs a module in threads of that file, twice. */
async function runIn(file: string) {
  const host = createHost({ worker: pathToFileURL(file) })
  const settings = { preloads: [], wasi: undefined, measure: false }
  const run = () => wizenModule(module, parseOptions({ timeout: '60' }), settings, host).catch(error => error)
  const errors: InitializationError[] = [await run(), await run()]
  await host.close()
  return errors.map(({ code, message }) => [code, message])
}

const listen = "const { parentPort } = require('node:worker_threads')\n"

describe('a thread that cannot be ours', () => {
  it('fails each call at once where there is no file', async () => {
    const file = join(makeFolder(), 'worker.js')
    const started = performance.now()
    const found = `cannot start a thread to run the module: found no file at \`${file}\`; ${remedy}`
    expect(await runIn(file)).toEqual([
      ['host', found],
      ['host', found],
    ])
    expect(performance.now() - started).toBeLessThan(10_000)
  })

  it.each([
    ['ends', ''],
    ['has an error', 'const = 1'],
    ['answers in its own words', `${listen}parentPort.on('message', () => parentPort.postMessage('hello'))`],
    ['says something before it is asked', `${listen}parentPort.postMessage({ hello: 1 }); setInterval(() => {}, 1000)`],
  ])('fails each call where it %s', async (_what, script) => {
    const file = join(makeFolder({ 'worker.cjs': script }), 'worker.cjs')
    for (const [code, message] of await runIn(file)) {
      expect(code).toBe('host')
      expect(message).toMatch(
        /^cannot start a thread to run the module: .*worker\.cjs.*; where this package is bundled/,
      )
    }
  })

  it('names both versions where the file is a copy of another version', async () => {
    const script = `${listen}parentPort.postMessage({ kind: 'ready', version: '0.9.0' }); setInterval(() => {}, 1000)`
    const file = join(makeFolder({ 'worker.cjs': script }), 'worker.cjs')
    const [, [, message] = []] = await runIn(file)
    expect(message).toContain(`found version 0.9.0 of it at \`${file}\`, expected version `)
  })

  it('is found out where it lives on without a word', async () => {
    const file = pathToFileURL(
      join(makeFolder({ 'worker.cjs': `${listen}parentPort.on('message', () => {})` }), 'worker.cjs'),
    )
    const worker = new Worker(file)
    const failure = await new Promise<InitializationError>(resolve => expectReady(worker, file, resolve, 50))
    await worker.terminate()
    expect(failure.message).toMatch(/^cannot start a thread to run the module: found another program at /)
  })
})
