/** How the entries end their process: at once, whichever threads and connections are still open. */

import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds that threads get to end. A thread that is in a system call cannot be ended at all. */
const grace = 1_000

/** What has threads or processes that end with this one. */
type Closable = { close(): unknown }

let leaving: Promise<never> | undefined

/** Ends the process once all that was printed is out. The status of the first call counts. */
export function leave(owner: Closable, status: number): Promise<never> {
  leaving ??= end(owner, status)
  return leaving
}

async function end(owner: Closable, status: number): Promise<never> {
  await Promise.all([process.stdout, process.stderr].map(flush))
  const isClosed = await Promise.race([Promise.resolve(owner.close()).then(() => true), wait(grace, false)])
  if (!isClosed) {
    // `process.exit` would wait for the thread.
    process.emit('exit', status)
    process.kill(process.pid, 'SIGKILL')
  }
  process.exit(status)
}

/** A reader that has gone is no reason to fail. */
function flush(stream: NodeJS.WriteStream): Promise<void> {
  stream.on('error', () => {})
  return new Promise(resolve => stream.write('', () => resolve()))
}

/** @returns a signal that aborts when the process is told to end, which it then does with the status of a shell */
export function onCancel(owner: Closable): AbortSignal {
  const controller = new AbortController()
  const cancel = (status: number) => {
    controller.abort()
    void leave(owner, status)
  }
  process.once('SIGINT', () => cancel(130))
  process.once('SIGTERM', () => cancel(143))
  return controller.signal
}
