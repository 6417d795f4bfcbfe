/** Entry of an engine process: it does the tasks of its parent, and ends with it. */

import { hasProcessFiles } from './engine/memory.ts'
import type { FromEngine, ToEngine, Work } from './engine/messages.ts'
import { createHost } from './host/thread-host.ts'
import { locateWorkers } from './workers.ts'

const host = createHost({ ...locateWorkers(import.meta.url), ownsProcess: true })
// A thread starts while this one loads the rest.
host.warm()
const serving = import('./engine/serve.ts')

// The parent decides what a signal to both of them means.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => {})

// Threads that are in native code would delay any other end.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'))

const send = (message: FromEngine) => process.send?.(message)

let work: Work | undefined

process.on('message', async (message: ToEngine) => {
  if (message.kind === 'work') {
    work = message.work
    return
  }
  if (work === undefined) throw new Error('bug: a task came before the work')
  const { doTask } = await serving
  send({ kind: 'reply', reply: await doTask(message.task, work, host), number: message.number })
})

/** Milliseconds between two messages about memory. */
const interval = 50

if (!hasProcessFiles) setInterval(() => send({ kind: 'memory', bytes: process.memoryUsage.rss() }), interval)
