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

it('follows a signal that a library made, which has neither `throwIfAborted` nor a reason', () => {
  const events = new EventTarget()
  const made = Object.assign(events, { aborted: false }) as unknown as AbortSignal
  const call = followSignal(made)
  events.dispatchEvent(new Event('abort'))
  expect(call.signal.reason).toMatchObject({ name: 'AbortError' })
  Object.assign(events, { aborted: true })
  expect(() => followSignal(made)).toThrow(expect.objectContaining({ name: 'AbortError' }))
})
