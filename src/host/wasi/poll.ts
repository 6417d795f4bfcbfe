/**
 * `poll_oneoff`, whole: node:wasi sleeps where nothing can end it. Clocks are waited for here; files, pipes and streams are
 * always ready, since the read or write that follows waits by itself.
 */

import type { Clock } from './clock.ts'
import { errno } from './functions.ts'
import type { Guest } from './guest.ts'

/** Where the fields of a `subscription` lie. */
export type SubscriptionLayout = { readonly size: number; readonly clock: number }

/** preview1, `subscription`: the clock's id, timeout, precision and flags start where the descriptor would be. */
export const preview1Subscription: SubscriptionLayout = { size: 48, clock: 16 }

export type PollHost = {
  readonly guest: Guest
  readonly clock: Clock
  /** Whether the module has that descriptor open. */
  isOpen(descriptor: number): boolean
  /** Told when a clock is waited for. */
  waits(): void
}

const eventSize = 32
const clockType = 0
const writeType = 2
const absoluteTime = 0x1

type Subscription = {
  readonly userdata: bigint
  readonly type: number
  readonly error: number
  /** Nanoseconds from now until it happens. */
  readonly delay: bigint
}

export function createPoll(
  host: PollHost,
  layout: SubscriptionLayout,
): (input: number, output: number, count: number, total: number) => number {
  return (input, output, count, total) => {
    if (count === 0) return errno.inval
    const list = host.guest.view(input, count * layout.size)
    const subscriptions = Array.from({ length: count }, (_, index) => read(host, layout, list, index * layout.size))
    let { delay } = subscriptions[0]!
    for (const subscription of subscriptions) if (subscription.delay < delay) delay = subscription.delay
    if (delay > 0n) {
      host.waits()
      host.clock.sleep(delay)
    }
    const happened = subscriptions.filter(subscription => subscription.delay <= delay)
    const events = host.guest.view(output, happened.length * eventSize)
    happened.forEach((subscription, index) => {
      write(events, index * eventSize, subscription)
    })
    host.guest.view(total, 4).setUint32(0, happened.length, true)
    return errno.success
  }
}

function read({ clock, isOpen }: PollHost, layout: SubscriptionLayout, list: DataView, at: number): Subscription {
  const userdata = list.getBigUint64(at, true)
  const type = list.getUint8(at + 8)
  const ready = (error: number): Subscription => ({ userdata, type, error, delay: 0n })
  if (type > writeType) return ready(errno.inval)
  if (type !== clockType) return ready(isOpen(list.getUint32(at + 16, true)) ? errno.success : errno.badf)
  const start = at + layout.clock
  const timeout = list.getBigUint64(start + 8, true)
  const now = clock.now(list.getUint32(start, true))
  if (now === undefined) return ready(errno.notsup)
  const delay = list.getUint16(start + 24, true) & absoluteTime ? timeout - now : timeout
  return { userdata, type, error: errno.success, delay: delay > 0n ? delay : 0n }
}

function write(events: DataView, at: number, { userdata, type, error }: Subscription): void {
  events.setBigUint64(at, userdata, true)
  events.setUint16(at + 8, error, true)
  events.setUint8(at + 10, type)
  // How many bytes a descriptor has ready is not known; 1 says that it is not at its end.
  events.setBigUint64(at + 16, type === clockType || error ? 0n : 1n, true)
  events.setUint16(at + 24, 0, true)
}
