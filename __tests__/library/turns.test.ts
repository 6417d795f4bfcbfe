/** The turns of calls: how many at a time, in which order, and which do not wait any longer. */

import { getEventListeners } from 'node:events'
import { expect, it } from 'vitest'
import { createTurns } from '../../src/library/turns.ts'

/** Work that ends when it is told to. */
function makeWork(name: string, log: string[]) {
  const { promise, resolve } = Promise.withResolvers<void>()
  const work = () => {
    log.push(name)
    return promise
  }
  return { work, end: resolve }
}

it('lets as many go on as there are turns, and the others in their order', async () => {
  const [log, takeTurn]: [string[], ReturnType<typeof createTurns>] = [[], createTurns(2)]
  const works = ['a', 'b', 'c', 'd'].map(name => makeWork(name, log))
  const calls = works.map(({ work }) => takeTurn(work))
  expect(log).toEqual(['a', 'b'])
  works[1]!.end()
  await calls[1]
  await Promise.resolve()
  expect(log).toEqual(['a', 'b', 'c'])
  for (const { end } of works) end()
  await Promise.all(calls)
  expect(log).toEqual(['a', 'b', 'c', 'd'])
})

it('begins at once, in the same step, where a turn is free', () => {
  const log: string[] = []
  void createTurns(1)(makeWork('a', log).work)
  expect(log).toEqual(['a'])
})

it('gives the turn of a failed call to the next one', async () => {
  const takeTurn = createTurns(1)
  const failed = takeTurn(async () => Promise.reject(new Error('first')))
  const next = takeTurn(async () => 'second')
  await expect(failed).rejects.toThrow('first')
  expect(await next).toBe('second')
})

it('rejects a call that is aborted while it waits, at once and without its turn', async () => {
  const [log, takeTurn]: [string[], ReturnType<typeof createTurns>] = [[], createTurns(1)]
  const [first, second, third] = ['a', 'b', 'c'].map(name => makeWork(name, log))
  const controller = new AbortController()
  const running = takeTurn(first!.work)
  const waiting = takeTurn(second!.work, controller.signal)
  const last = takeTurn(third!.work, controller.signal)
  const other = takeTurn(third!.work)
  const reason = new Error('enough')
  controller.abort(reason)
  await expect(waiting).rejects.toBe(reason)
  await expect(last).rejects.toBe(reason)
  first!.end()
  third!.end()
  await Promise.all([running, other])
  expect(log).toEqual(['a', 'c'])
})

it('leaves no listener on the signal', async () => {
  const takeTurn = createTurns(1)
  const { signal } = new AbortController()
  await Promise.all(Array.from({ length: 100 }, () => takeTurn(async () => {}, signal)))
  expect(getEventListeners(signal, 'abort')).toEqual([])
})
