/** Entry of the action: wires the host, answers a cancelled step, and turns an error into a failed one. */

import { setFailed } from '@actions/core'
import { runAction } from './action/run-action.ts'
import { createHost } from './host/host.ts'
import { leave, onCancel } from './process.ts'
import { explainError } from './wizer/errors.ts'
import { locateWorkers } from './workers.ts'

const host = createHost(locateWorkers(import.meta.url))
const signal = onCancel(host)
host.warm()
try {
  await runAction(host, process.env, signal)
} catch (error) {
  if (!signal.aborted) setFailed(explainError(error).message)
}
await leave(host, Number(process.exitCode ?? 0))
