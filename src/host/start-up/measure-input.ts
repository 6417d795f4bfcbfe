/** Measures in a thread how long an input takes until it is ready: it is initialized again, by code that V8 has compiled. */

import type { InstanceOptions, Instructions } from '../instance/exchange.ts'
import { initializeInstance, type LiveInstance } from '../instance/instance.ts'
import type { StdinMailbox } from '../wasi/streams/stdin.ts'
import type { Collector } from './collector.ts'
import { createQuietClock, wallClock } from './quiet-clock.ts'

/** What the initialization showed that made the output. */
export type FirstRun = Pick<LiveInstance, 'observed'> & {
  /** Milliseconds that it took. */
  readonly time: number
  /** Bytes of all memories. */
  readonly memory: number
  /** Milliseconds that the module took so far, up to its output. */
  readonly work: number
}

/** At least so many samples are taken of an initialization that takes no longer than `short`; of any other, one. */
const samples = { least: 3, most: 20, short: 50 } as const

/** Milliseconds after which `least` samples are not waited for, and after which no more are taken. */
const sampling = { enough: 60, most: 10, share: 0.05 } as const

/** Milliseconds of an initialization from which on others are likely to take the processor away meanwhile. */
const disturbed = 2

/**
 * Milliseconds of each sample, fewer where the initialization traps or sees something else than the first time.
 * @param options must do no harm when they are used again
 */
export function measureInitialization(
  module: WebAssembly.Module,
  instructions: Instructions,
  options: InstanceOptions,
  { observed, time, memory, work }: FirstRun,
  stdin: StdinMailbox,
  collector: Collector,
): readonly number[] {
  const expected = JSON.stringify(observed)
  const budget = Math.min(sampling.most, work * sampling.share)
  // Of a short one the least of many samples is not disturbed; the clock would disturb it.
  const clock = time > disturbed ? createQuietClock() : wallClock
  const times: number[] = []
  let spent = 0
  do {
    collector.makeRoom(memory)
    const started = clock()
    try {
      const instance = initializeInstance(module, instructions, options, stdin, () => {}, clock)
      collector.drop(instance.memories)
      if (JSON.stringify(instance.observed) !== expected) break
      times.push(instance.times.instantiate + instance.times.initialize)
    } catch {
      // A clock or a random number can lead it elsewhere. The first run counts.
      break
    }
    spent += clock() - started
  } while (
    times.length < samples.most &&
    (spent < budget || (times.length < samples.least && times.at(-1)! < samples.short && spent < sampling.enough))
  )
  return times
}
