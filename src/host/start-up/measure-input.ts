/** Measures in a thread how long an input takes until it is ready: it is initialized again, by code that V8 has compiled. */

import type { Observed } from '../../report/module-report.ts'
import type { WasiOptions } from '../../wizer/host.ts'
import type { InstanceOptions, Instructions } from '../instance/exchange.ts'
import { initializeInstance } from '../instance/instance.ts'
import type { StdinMailbox } from '../wasi/streams/stdin.ts'
import type { Collector } from './collector.ts'
import { createQuietClock, wallClock } from './quiet-clock.ts'

/** An initialization that can be done again, and what it showed the first time. */
export type Repeatable = {
  readonly number: number
  readonly module: WebAssembly.Module
  readonly instructions: Instructions
  /** To use them again must do no harm. */
  readonly options: InstanceOptions
  readonly observed: Observed
  /** Milliseconds. */
  readonly time: number
  /** Bytes of all memories. */
  readonly memory: number
}

/** The most samples, and the milliseconds of a first run that is always followed by a second one. */
const samples = { most: 20, short: 5 } as const

/** Milliseconds of an initialization from which on others are likely to take the processor away meanwhile. */
const disturbed = 2

/**
 * Milliseconds of each sample, fewer where the initialization traps or sees something else than the first time.
 * @param budget milliseconds that the samples may take together
 */
export function measureInitialization(
  { module, instructions, options, observed, time, memory }: Repeatable,
  budget: number,
  stdin: StdinMailbox,
  collector: Collector,
): readonly number[] {
  const silent = { ...options, wasi: options.wasi && silence(options.wasi), printed: undefined }
  const expected = JSON.stringify(observed)
  // Of a short one the least of many samples is not disturbed; the clock would disturb it.
  const clock = time > disturbed ? createQuietClock() : wallClock
  const times: number[] = []
  if (time > Math.max(budget, samples.short)) return times
  let spent = 0
  do {
    collector.makeRoom(memory)
    const started = clock()
    try {
      const instance = initializeInstance(module, instructions, silent, stdin, () => {}, clock)
      collector.drop(instance.memories)
      if (JSON.stringify(instance.observed) !== expected) break
      times.push(instance.times.instantiate + instance.times.initialize)
    } catch {
      // A clock or a random number can lead it elsewhere. The first run counts.
      break
    }
    spent += clock() - started
  } while (times.length < samples.most && spent + times.at(-1)! <= budget)
  return times
}

/** What is printed again is dropped. */
function silence(wasi: WasiOptions): WasiOptions {
  return { ...wasi, output: { ...wasi.output, stdout: undefined, stderr: undefined } }
}
