/** Measures how long input and output take until they are ready, in a thread, when the work on the module is done. */

import type { StartUp } from '../../report/module-report.ts'
import { InitializationError } from '../../wizer/errors.ts'
import type { MeasureRequest } from '../../wizer/host.ts'
import type { Stubs } from '../../wizer/instrument/stubs.ts'
import type { Compiler } from '../compile.ts'
import type { InstanceOptions, WorkerTimes } from '../instance/exchange.ts'
import { ask } from '../threads/ask.ts'
import type { ThreadPool } from '../threads/thread-pool.ts'
import { toMeasurement } from './measurement.ts'

/** The initialization that made the output. */
export type FirstRun = Pick<InstanceOptions, 'wasi'> & {
  /** By which its thread knows it. */
  readonly number: number
  /** Bytes of all memories. */
  readonly memory: number
  readonly times: WorkerTimes
}

/**
 * Compiles and instantiates the output, and initializes the input again where that is cheap and does no harm.
 * @throws {InitializationError} where the output cannot be instantiated
 */
export async function measureStartUp(
  { pool, compile }: { readonly pool: ThreadPool } & Pick<Compiler, 'compile'>,
  first: FirstRun,
  stubs: Stubs | undefined,
  { output, budget, deadline }: MeasureRequest,
): Promise<StartUp> {
  const { number, times } = first
  const module = await compile(output, deadline)
  const measure = (again: number | undefined, limit = deadline) =>
    pool.withThread(async thread => {
      const { before, after } = await ask(thread, {
        message: { kind: 'measure', module, stubs, again, budget },
        expected: 'measured',
        doing: 'instantiate the output',
        deadline: limit,
      })
      thread.giveBack()
      return { before: toMeasurement([times.instantiate + times.initialize, ...before]), after: toMeasurement(after) }
    })
  // The module may do something else this time, and never end: what was measured first counts then.
  const patience = 10 * times.whole + leastPatience
  if (isRepeatable(first) && deadline.left() > 2 * patience) {
    // `AbortSignal.timeout` costs more, which 200 small modules would notice.
    const late = new AbortController()
    const timer = setTimeout(() => late.abort(), patience)
    try {
      return await measure(number, deadline.with(late.signal))
    } catch (error) {
      if (!(error instanceof InitializationError)) throw error
      deadline.check('initialize the module again')
    } finally {
      clearTimeout(timer)
    }
  }
  return measure(undefined)
}

/** Bytes of the memories of the largest module that is initialized again. */
const mostMemory = 128 * 1024 * 1024

/** Milliseconds, beside ten times what the first initialization took. */
const leastPatience = 1000

/** Whether to initialize again changes nothing, and takes neither much memory nor the input of others. */
function isRepeatable({ memory, wasi }: FirstRun): boolean {
  if (memory > mostMemory) return false
  return !wasi || (wasi.stdin.kind !== 'inherit' && !(wasi.writable && wasi.dirs.length > 0))
}
