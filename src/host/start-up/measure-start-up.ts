/** Measures how long input and output take until they are ready, in a thread, when the work on the module is done. */

import type { StartUp } from '../../report/module-report.ts'
import type { Deadline } from '../../wizer/deadline.ts'
import { InitializationError } from '../../wizer/errors.ts'
import type { MeasureRequest } from '../../wizer/host.ts'
import type { Compiler } from '../compile.ts'
import type { InstanceOptions, Instructions, WorkerTimes } from '../instance/exchange.ts'
import { ask } from '../threads/ask.ts'
import type { Thread, ThreadPool } from '../threads/thread-pool.ts'
import type { FirstRun } from './measure-input.ts'
import { toMeasurement } from './measurement.ts'

/** The initialization that made the output, and all that is needed to do it again. */
export type Initialization = Pick<FirstRun, 'observed' | 'memory'> & {
  readonly module: WebAssembly.Module
  readonly instructions: Instructions
  readonly options: InstanceOptions
  readonly times: WorkerTimes
}

/**
 * Compiles and instantiates the output, and initializes the input again where that is cheap and does no harm.
 * @throws {InitializationError} where the output cannot be instantiated
 */
export async function measureStartUp(
  { pool, compile }: { readonly pool: ThreadPool } & Pick<Compiler, 'compile'>,
  initialization: Initialization,
  { output, work, deadline }: MeasureRequest,
): Promise<StartUp> {
  const { instructions, times } = initialization
  const first = times.instantiate + times.initialize
  const module = await compile(output, deadline)
  return pool.withThread(async thread => {
    const measured = await ask(thread, {
      message: { kind: 'measure-output', module, stubs: instructions.stubs, work },
      expected: 'measured',
      doing: 'instantiate the output',
      deadline,
    })
    const again = isRepeatable(initialization) ? await repeat(thread, initialization, work, deadline) : []
    thread.giveBack()
    return { before: toMeasurement([first, ...again]), after: toMeasurement(measured.samples) }
  })
}

/** Bytes of memories, and milliseconds, of the largest initialization that is done again. */
const most = { memory: 128 * 1024 * 1024, time: 500 } as const

/** Whether to initialize again costs little, changes nothing, and takes no input away from others. */
function isRepeatable({ memory, times, options: { wasi } }: Initialization): boolean {
  if (memory > most.memory || times.whole > most.time) return false
  return !wasi || (wasi.stdin.kind !== 'inherit' && !(wasi.writable && wasi.dirs.length > 0))
}

/** How many times as long as the first initialization all others may take, and milliseconds beside that. */
const patience = { factor: 10, more: 100 } as const

/** The module may do something else this time, and never end: what was measured first counts then. */
async function repeat(
  thread: Thread,
  { module, instructions, options, observed, memory, times }: Initialization,
  work: number,
  deadline: Deadline,
): Promise<readonly number[]> {
  const time = Math.ceil(patience.factor * times.whole + patience.more)
  if (deadline.left() < 2 * time) return []
  const wasi = options.wasi && {
    ...options.wasi,
    output: { ...options.wasi.output, stdout: undefined, stderr: undefined },
  }
  try {
    const { samples } = await ask(thread, {
      message: {
        kind: 'measure-input',
        module,
        instructions,
        options: { ...options, wasi, printed: undefined },
        first: { observed, memory, work, time: times.instantiate + times.initialize },
      },
      expected: 'measured',
      doing: 'initialize the module again',
      deadline: deadline.with(AbortSignal.timeout(time)),
    })
    return samples
  } catch (error) {
    if (!(error instanceof InitializationError)) throw error
    deadline.check('initialize the module again')
    return []
  }
}
