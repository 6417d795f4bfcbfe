/** The deadline of a module: work that takes too long, and work that somebody cancels. */

import { setTimeout as wait } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { Deadline } from '../../src/wizer/deadline.ts'

const never = () => new Promise<never>(() => {})
const doing = () => 'do it'
/** One that ended a second ago. */
const over = new Deadline(1, [], performance.now() - 2000)

describe('check', () => {
  it('lets work pass that is done in time', () => {
    expect(() => new Deadline(60).check('parse')).not.toThrow()
  })

  it('names the work after which the time was over, and counts from the start that it was given', () => {
    expect(() => over.check('parse')).toThrow(
      expect.objectContaining({
        code: 'timeout',
        message: 'cannot parse: it was not done after 1 second (timeout), expected it to end sooner',
      }),
    )
  })

  it.each([
    ['its own signal', new Deadline(60, [undefined, AbortSignal.abort()])],
    ['the signal of a part of the work', new Deadline(60).with(AbortSignal.abort())],
  ])('ends work that %s cancelled', (_what, deadline) => {
    expect(() => deadline.check('parse')).toThrow(
      expect.objectContaining({ code: 'cancelled', message: 'cannot parse: the run was cancelled' }),
    )
  })
})

describe('limit', () => {
  it('gives what the work gives', async () => {
    expect(await new Deadline(60).limit(doing, async () => 7)).toBe(7)
  })

  it('passes an error of the work on', async () => {
    await expect(new Deadline(60).limit(doing, () => Promise.reject(new Error('no')))).rejects.toThrow('no')
  })

  it('ends work that takes too long, names what it did last, and tells it that nobody waits', async () => {
    let last = 'begin'
    let told: AbortSignal | undefined
    const work = (signal: AbortSignal) => {
      told = signal
      last = 'go on'
      return never()
    }
    const deadline = new Deadline(0.05)
    await expect(deadline.limit(() => last, work, deadline.explain('it was there', 'it not'))).rejects.toMatchObject({
      code: 'timeout',
      message: 'cannot go on: it was there after 0.05 seconds (timeout), expected it not',
    })
    expect(told?.aborted).toBe(true)
  })

  it('ends work at once when a signal aborts', async () => {
    const stop = new AbortController()
    const ended = expect(new Deadline(60).with(stop.signal).limit(doing, never)).rejects.toMatchObject({
      code: 'cancelled',
      message: 'cannot do it: the run was cancelled',
    })
    await wait(10)
    stop.abort()
    await ended
  })

  it('does not begin work when the time is over', async () => {
    await expect(over.limit(doing, () => Promise.reject(new Error('begun')))).rejects.toMatchObject({ code: 'timeout' })
  })

  it('keeps no timer that would keep the process from ending', async () => {
    const timers = () => process.getActiveResourcesInfo().filter(name => name === 'Timeout').length
    const before = timers()
    await new Deadline(3600).limit(doing, async () => {})
    expect(timers()).toBe(before)
  })
})
