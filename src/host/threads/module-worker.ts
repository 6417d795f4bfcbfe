/** Entry of the thread that modules run in: it initializes a module, gives its state, and waits for the next one. */

import { parentPort, workerData } from 'node:worker_threads'
import { engineVersion } from '../../version.ts'
import { InitializationError } from '../../wizer/errors.ts'
import type { Instructions } from '../instance/exchange.ts'
import { explainThrown } from '../instance/failure.ts'
import { initializeInstance, type LiveInstance } from '../instance/instance.ts'
import { readState } from '../instance/state.ts'
import { createCollector, sizeOfMemories } from '../start-up/collector.ts'
import { measureInitialization, type Repeatable } from '../start-up/measure-input.ts'
import { measureInstantiation } from '../start-up/measure-output.ts'
import { createStdinMailbox } from '../wasi/streams/stdin.ts'
import type { FromWorker, ToWorker, WorkerData } from './messages.ts'

/** The part of the samples' time that the output gets, which takes less for each. */
const outputShare = 0.2

/** Frames that V8 collects for a trap. */
Error.stackTraceLimit = 64

const data = workerData as WorkerData

const scanWorker = data.scanWorker === undefined ? undefined : new URL(data.scanWorker)

const stdin = createStdinMailbox(data.stdin)

const collector = createCollector()

let current: { readonly instance: LiveInstance; readonly instructions: Instructions } | undefined

/** The last initialization that came to its end. */
let last: Repeatable | undefined

function reply(message: FromWorker): void {
  parentPort?.postMessage(message)
}

async function answer(message: ToWorker): Promise<void> {
  switch (message.kind) {
    case 'initialize': {
      const { number, module, instructions, options } = message
      const say = (doing: string) => reply({ kind: 'doing', doing })
      const instance = initializeInstance(module, instructions, options, stdin, say)
      current = { instance, instructions }
      const { observed, refusedWrites, openFiles, times } = instance
      const memory = sizeOfMemories(instance.memories)
      const time = times.instantiate + times.initialize
      last = { number, module, instructions, options, observed, time, memory }
      return reply({ kind: 'initialized', observed, refusedWrites, openFiles, memory, times })
    }
    case 'read': {
      if (!current) throw new Error('bug: nothing was initialized')
      const { instance, instructions } = current
      return reply({ kind: 'state', state: await readState(instance, instructions, message.request, scanWorker) })
    }
    case 'assemble': {
      const { assembleText } = await import('../assemble-text.ts')
      return reply({ kind: 'assembled', result: await assembleText(message.text) })
    }
    case 'validate':
      return reply({ kind: 'validated', isValid: WebAssembly.validate(message.bytes) })
    case 'measure': {
      const { module, stubs, again, budget } = message
      const after = measureInstantiation(module, stubs, outputShare * budget)
      const before =
        last && last.number === again ? measureInitialization(last, (1 - outputShare) * budget, stdin, collector) : []
      return reply({ kind: 'measured', before, after })
    }
    case 'close':
      collector.drop(current?.instance.memories ?? [])
      current = undefined
  }
}

parentPort?.on('message', (message: ToWorker) =>
  answer(message).catch(thrown => {
    const isOwn = thrown instanceof InitializationError
    const { code, message, trace, exitCode } = isOwn ? thrown : explainThrown(thrown, 'run the module')
    reply({ kind: 'failed', error: { code, message, trace, exitCode } })
  }),
)

reply({ kind: 'ready', version: engineVersion })
