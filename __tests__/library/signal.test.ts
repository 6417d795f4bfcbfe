/** `signal`: it ends a call at whatever stage, and leaves nothing behind. */

import { spawnSync } from 'node:child_process'
import { getEventListeners } from 'node:events'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wizen } from '../../src/index.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const endless = await assemble('(module (func (export "wizer.initialize") (loop (br 0))))')
const fine = await assemble(
  '(module (memory 1) (func (export "wizer.initialize") (i32.store (i32.const 0) (i32.const 1))))',
)
const soon = (reason?: unknown) => {
  const controller = new AbortController()
  setTimeout(() => controller.abort(reason), 300)
  return controller.signal
}

describe('signal', () => {
  it('ends a call that has not begun', async () => {
    await expect(wizen(fine, { signal: AbortSignal.abort() })).rejects.toMatchObject({ name: 'AbortError' })
    const reason = new Error('enough')
    await expect(wizen(fine, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason)
  })

  it('ends an endless loop at once with its reason, and frees the thread for the next call', async () => {
    const started = performance.now()
    const reason = { why: 'no error at all' }
    await expect(wizen(endless, { signal: soon(reason) })).rejects.toBe(reason)
    expect(performance.now() - started).toBeLessThan(5_000)
    expect((await wizen(fine)).report.memories[0]?.dataBytes).toBe(1)
  })

  it('gives the reason of a signal with a time limit', async () => {
    await expect(wizen(endless, { signal: AbortSignal.timeout(300) })).rejects.toMatchObject({ name: 'TimeoutError' })
  })

  it.skipIf(process.platform === 'win32')(
    'ends the reading of a pipe that nobody writes to (Windows has none)',
    async () => {
      const pipe = join(makeFolder(), 'pipe')
      spawnSync('mkfifo', [pipe])
      await expect(wizen(pipe, { signal: soon() })).rejects.toMatchObject({ name: 'AbortError' })
      const withStdin = wizen(fine, { allowWasi: true, stdinFile: pipe, signal: soon() })
      await expect(withStdin).rejects.toMatchObject({ name: 'AbortError' })
    },
  )

  it('ends calls that wait for their turn, and those that run, all at once', async () => {
    const controller = new AbortController()
    const calls = Array.from({ length: 3 * availableParallelism() }, () =>
      wizen(endless, { signal: controller.signal }).catch((error: Error) => error.name),
    )
    setTimeout(() => controller.abort(), 300)
    expect(new Set(await Promise.all(calls))).toEqual(new Set(['AbortError']))
    expect((await wizen(fine)).report.memories[0]?.dataBytes).toBe(1)
  })

  it('may be the same for 100 calls, without a warning and without listeners that stay', async () => {
    const warnings: Error[] = []
    const onWarning = (warning: Error) => warnings.push(warning)
    process.on('warning', onWarning)
    const { signal } = new AbortController()
    await Promise.all(Array.from({ length: 100 }, () => wizen(fine, { signal })))
    await new Promise(setImmediate)
    process.off('warning', onWarning)
    expect(warnings).toEqual([])
    expect(getEventListeners(signal, 'abort')).toEqual([])
  })
})
