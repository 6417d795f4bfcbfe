/** Entry of the thread that modules run in: initialize one, give out its state, wait for the next. */

import { parentPort, workerData } from 'node:worker_threads'
import { describeThrown, InitializationFailure } from './failure.ts'
import { initializeInstance, type LiveInstance } from './instance.ts'
import { measureInstantiation } from './measure.ts'
import type { FromWorker, Instructions, ToWorker, WorkerData } from './messages.ts'
import { readState } from './state.ts'
import { createStdinMailbox } from './wasi/stdin.ts'

/** Frames that V8 collects for a trap. */
Error.stackTraceLimit = 64

const data = workerData as WorkerData

const scanWorker = data.scanWorker === undefined ? undefined : new URL(data.scanWorker)

const stdin = createStdinMailbox(data.stdin)

let current: { readonly instance: LiveInstance; readonly instructions: Instructions } | undefined

/** Told at once, whatever this thread does next. */
function say(doing: string): void {
  parentPort?.postMessage({ kind: 'doing', doing } satisfies FromWorker)
}

async function answer(message: ToWorker): Promise<FromWorker | undefined> {
  switch (message.kind) {
    case 'initialize': {
      const { module, instructions, options } = message
      const instance = initializeInstance(module, instructions, options, { stdin, say })
      current = { instance, instructions }
      return { kind: 'initialized', observed: instance.observed, times: instance.times }
    }
    case 'read': {
      if (!current) throw new Error('bug: nothing was initialized')
      const { instance, instructions } = current
      return { kind: 'state', state: await readState(instance, instructions, message.request, scanWorker) }
    }
    case 'validate':
      return { kind: 'validated', isValid: WebAssembly.validate(message.bytes) }
    case 'measure':
      return { kind: 'measured', time: measureInstantiation(message.module, message.stubs) }
    case 'close':
      current = undefined
      return undefined
  }
}

parentPort?.on('message', async (message: ToWorker) => {
  try {
    const reply = await answer(message)
    if (reply) parentPort?.postMessage(reply)
  } catch (thrown) {
    current = undefined
    const failure =
      thrown instanceof InitializationFailure ? thrown.failure : describeThrown(thrown, 'run the module', undefined)
    parentPort?.postMessage({ kind: 'failed', failure } satisfies FromWorker)
  }
})
