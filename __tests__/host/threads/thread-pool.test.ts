/** Threads that wait for their next user. */

import { setTimeout } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { createThreadPool, type ThreadPool } from '../../../src/host/threads/thread-pool.ts'

const file = new URL('../../../src/host/threads/module-worker.ts', import.meta.url)

/** The number of the thread that the pool lends, which is given back. */
function use(pool: ThreadPool): Promise<number> {
  return pool.withThread(async thread => {
    const { threadId } = thread.worker
    thread.giveBack()
    return threadId
  })
}

it('ends a thread that nobody needed for a while, and starts another one for the next user', async () => {
  const pool = createThreadPool(file, undefined, 200)
  const first = await use(pool)
  expect(await use(pool)).toBe(first)
  await setTimeout(600)
  expect(await use(pool)).not.toBe(first)
  await pool.close()
})

it('keeps a thread that is in use for longer than that', async () => {
  const pool = createThreadPool(file, undefined, 100)
  await use(pool)
  await pool.withThread(async thread => {
    await setTimeout(300)
    expect(thread.failure()).toBeUndefined()
    thread.giveBack()
  })
  await pool.close()
})
