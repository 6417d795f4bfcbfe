/** Entry of the action: wires the host, and turns an error into a failed step. */

import { setFailed } from '@actions/core'
import { runAction } from './action/run-action.ts'
import { createHost } from './host/host.ts'
import { explainError } from './wizer/errors.ts'
import { locateWorkers } from './workers.ts'

const host = createHost(locateWorkers(import.meta.url))
host.warm()
try {
  await runAction(host, process.env)
} catch (error) {
  setFailed(explainError(error).message)
}
await host.close()
