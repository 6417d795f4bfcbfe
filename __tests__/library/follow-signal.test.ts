/** Calls that follow one signal. */

import { getEventListeners } from 'node:events'
import { expect, it } from 'vitest'
import { followSignal } from '../../src/library/follow-signal.ts'

it('aborts every call with the reason, by one listener', () => {
  const controller = new AbortController()
  const calls = Array.from({ length: 100 }, () => followSignal(controller.signal))
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
  calls[0]!.stop()
  const reason = new Error('enough')
  controller.abort(reason)
  expect(calls.map(({ signal }) => signal.reason)).toEqual([undefined, ...Array.from({ length: 99 }, () => reason)])
})

it('takes the listener away with the last call, and listens again for a later one', () => {
  const controller = new AbortController()
  const [one, other] = [followSignal(controller.signal), followSignal(controller.signal)]
  one.stop()
  expect(getEventListeners(controller.signal, 'abort')).toHaveLength(1)
  other.stop()
  other.stop()
  expect(getEventListeners(controller.signal, 'abort')).toEqual([])
  const later = followSignal(controller.signal)
  controller.abort()
  expect(later.signal.aborted).toBe(true)
})

it('throws the reason of a signal that has aborted', () => {
  expect(() => followSignal(AbortSignal.abort('enough'))).toThrow('enough')
})
