/** Entry of the action: wires engine processes and services to the step, and ends the process with the step's status. */

import { createEngines } from './engine/processes.ts'
import { leave, onCancel } from './shutdown.ts'
import { locateEngine } from './workers.ts'

const entry = import.meta.url
const engines = createEngines(locateEngine(entry))
// A process starts while this one loads the rest.
engines.warm()
const signal = onCancel(engines)
const { runAction } = await import('./action/run-action.ts')
const services = new URL(entry.endsWith('.ts') ? 'action/service-process.ts' : 'services.js', entry)
await leave(engines, await runAction(engines, { entry: services, env: process.env }, signal))
