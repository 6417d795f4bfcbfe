/** Waiting: `poll_oneoff` in both its layouts. */

import { describe, expect, test } from 'vitest'
import { passThrough } from '../../../support/wasi.ts'

const signatures = { poll_oneoff: 'iiii', fd_close: 'i', clock_time_get: 'iIi' }
const input = 0
const output = 1024
const total = 2048
const ms = 1_000_000n

type Subscription =
  | { readonly clock: number; readonly timeout: bigint; readonly absolute?: boolean }
  | { readonly read: number }
  | { readonly write: number }

const layouts = {
  wasi_snapshot_preview1: { size: 48, clock: 16 },
  wasi_unstable: { size: 56, clock: 24 },
}

function open(from: keyof typeof layouts) {
  const guest = passThrough(signatures, {}, { from })
  const { call, observed, view } = guest
  const layout = layouts[from]
  return {
    ...guest,
    /** Events as [userdata, error, type], userdata being 100 + the index of the subscription; and how long it took. */
    poll(...subscriptions: Subscription[]) {
      subscriptions.forEach((subscription, index) => {
        const at = input + index * layout.size
        view().setBigUint64(at, BigInt(100 + index), true)
        if ('clock' in subscription) {
          view().setUint8(at + 8, 0)
          view().setUint32(at + layout.clock, subscription.clock, true)
          view().setBigUint64(at + layout.clock + 8, subscription.timeout, true)
          view().setUint16(at + layout.clock + 24, subscription.absolute ? 1 : 0, true)
        } else {
          view().setUint8(at + 8, 'read' in subscription ? 1 : 2)
          view().setUint32(at + 16, 'read' in subscription ? subscription.read : subscription.write, true)
        }
      })
      const started = performance.now()
      expect(call('poll_oneoff', input, output, subscriptions.length, total)).toBe(0)
      const took = performance.now() - started
      const events = Array.from({ length: view().getUint32(total, true) }, (_, index) => {
        const at = output + index * 32
        return [Number(view().getBigUint64(at, true)), view().getUint16(at + 8, true), view().getUint8(at + 10)]
      })
      return { events, took, waited: observed().clock }
    },
  }
}

describe.each(Object.keys(layouts) as (keyof typeof layouts)[])('poll_oneoff of %s', from => {
  test('it waits for the first clock, and reports only that', () => {
    const { poll } = open(from)
    const { events, took, waited } = poll({ clock: 1, timeout: 60_000n * ms }, { clock: 0, timeout: 30n * ms })
    expect(events).toEqual([[101, 0, 0]])
    expect(took).toBeGreaterThanOrEqual(30)
    expect(took).toBeLessThan(5000)
    expect(waited).toBe(1)
  })

  test.each([0, 1])('it waits until a time of clock %i', clock => {
    const { call, poll, view } = open(from)
    call('clock_time_get', clock, 0n, 0)
    const now = view().getBigUint64(0, true)
    const { events, took } = poll({ clock, timeout: now + 40n * ms, absolute: true })
    expect(events).toEqual([[100, 0, 0]])
    expect(took).toBeGreaterThanOrEqual(30)
    expect(poll({ clock, timeout: now, absolute: true }).took).toBeLessThan(30)
  })

  test('it does not wait where a descriptor is ready', () => {
    const { poll } = open(from)
    const { events, took, waited } = poll({ clock: 1, timeout: 60_000n * ms }, { read: 0 }, { write: 1 })
    expect(events).toEqual([
      [101, 0, 1],
      [102, 0, 2],
    ])
    expect(took).toBeLessThan(5000)
    expect(waited).toBe(0)
  })

  test('it reports an error for what it cannot wait for', () => {
    const { call, poll } = open(from)
    call('fd_close', 0)
    expect(poll({ read: 0 }, { write: 77 }, { clock: 2, timeout: 1n }).events).toEqual([
      [100, 8, 1],
      [101, 8, 2],
      [102, 58, 0],
    ])
  })

  test('it answers an error without subscriptions, and where they are outside of the memory', () => {
    const { call } = open(from)
    expect(call('poll_oneoff', input, output, 0, total)).toBe(28)
    expect(call('poll_oneoff', 65_500, output, 1, total)).toBe(21)
    expect(call('poll_oneoff', input, output, 0x1000_0000, total)).toBe(21)
  })
})
