/**
 * `poll_oneoff`. Clocks are waited for here; files, pipes and
 * streams are always ready, because the read or write that follows waits by itself.
 */

import type { Clock } from '../determinism/clock.ts'
import type { Functions } from '../interface/functions.ts'
import type { Guest } from '../interface/guest.ts'
import { absoluteTime, errno, event, type SubscriptionLayout, subscriptionType } from '../interface/preview1.ts'
import type { Observer } from './observe.ts'

export type PollHost = {
  readonly guest: Guest
  readonly clock: Clock
  readonly observer: Observer
  /** Whether the module has that descriptor open. */
  isOpen(descriptor: number): boolean
}

/** A module has fewer descriptors than that; `poll` of Linux refuses more than a process may have. */
const mostSubscriptions = 4096

type Subscription = {
  readonly userdata: bigint
  readonly type: number
  readonly error: number
  /** Nanoseconds from now until it happens. */
  readonly delay: bigint
}

export function createPoll(host: PollHost, layout: SubscriptionLayout): Functions['poll_oneoff'] {
  return ({ in: input, out: output, nsubscriptions, nevents }) => {
    if (nsubscriptions === 0) return errno.inval
    const list = host.guest.view(input, nsubscriptions * layout.byteSize)
    if (nsubscriptions > mostSubscriptions) return errno.inval
    const subscriptions = Array.from({ length: nsubscriptions }, (_, index) =>
      readSubscription(host, layout, list, index * layout.byteSize),
    )
    let { delay } = subscriptions[0]!
    for (const subscription of subscriptions) if (subscription.delay < delay) delay = subscription.delay
    if (delay > 0n) {
      host.observer.count('clock')
      host.clock.sleep(delay)
    }
    const happened = subscriptions.filter(subscription => subscription.delay <= delay)
    const events = host.guest.view(output, happened.length * event.byteSize)
    for (const [index, subscription] of happened.entries()) writeEvent(events, index * event.byteSize, subscription)
    host.guest.setWord(nevents, happened.length)
    return errno.success
  }
}

function readSubscription(host: PollHost, layout: SubscriptionLayout, list: DataView, at: number): Subscription {
  const userdata = list.getBigUint64(at + layout.userdata, true)
  const type = list.getUint8(at + layout.type)
  const ready = (error: number): Subscription => ({ userdata, type, error, delay: 0n })
  if (type === subscriptionType.read || type === subscriptionType.write)
    return ready(host.isOpen(list.getUint32(at + layout.descriptor, true)) ? errno.success : errno.badf)
  if (type !== subscriptionType.clock) return ready(errno.inval)
  const timeout = list.getBigUint64(at + layout.timeout, true)
  const now = host.clock.now(list.getUint32(at + layout.clock, true))
  if (now === undefined) return ready(errno.notsup)
  const delay = list.getUint16(at + layout.clockFlags, true) & absoluteTime ? timeout - now : timeout
  return { userdata, type, error: errno.success, delay: delay > 0n ? delay : 0n }
}

function writeEvent(events: DataView, at: number, { userdata, type, error }: Subscription): void {
  events.setBigUint64(at + event.userdata, userdata, true)
  events.setUint16(at + event.error, error, true)
  events.setUint8(at + event.type, type)
  // How many bytes a descriptor has ready is not known; 1 says that it is not at its end.
  events.setBigUint64(at + event.bytes, type === subscriptionType.clock || error ? 0n : 1n, true)
  events.setUint16(at + event.flags, 0, true)
}
