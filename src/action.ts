/** Entry of the action: wires the host, answers a cancelled step, and turns an error into a failed one. */

import { createHost } from './host/thread-host.ts'
import { leave, onCancel } from './shutdown.ts'
import { locateWorkers } from './workers.ts'

const host = createHost({ ...locateWorkers(import.meta.url), ownsProcess: true })
// A thread starts while this one loads what speaks to the runner.
host.warm()
const used = [process.stdout, process.stderr]
const signal = onCancel(host, used)
const { failStep, runAction } = await import('./action/run-action.ts')
try {
  await runAction(host, process.env, signal)
} catch (error) {
  if (!signal.aborted) failStep(error)
}
await leave(host, Number(process.exitCode ?? 0), used)
