/** Entry of the action: wires the host and the services to the step, and ends the process with the step's status. */

import { createHost } from './host/thread-host.ts'
import { leave, onCancel } from './shutdown.ts'
import { locateWorkers } from './workers.ts'

const entry = import.meta.url
const host = createHost({ ...locateWorkers(entry), ownsProcess: true })
// A thread starts while this one loads the rest.
host.warm()
const signal = onCancel(host)
const { runAction } = await import('./action/run-action.ts')
const services = new URL(entry.endsWith('.ts') ? 'action/service-process.ts' : 'services.js', entry)
await leave(host, await runAction(host, { entry: services, env: process.env }, signal))
