/** How the entries end their process: at once, whatever threads and connections still hang on to it. */

import type { WorkerHost } from './host/thread-host.ts'

/** Milliseconds that threads get to end; one that is in a system call cannot be ended at all. */
const grace = 1_000

let leaving: Promise<never> | undefined

/**
 * Ends the process when all that was printed is out; with the first status, where it is called again meanwhile.
 * @param used the streams that something was printed to
 */
export function leave(host: WorkerHost, status: number, used: Iterable<NodeJS.WriteStream>): Promise<never> {
  leaving ??= end(host, status, used)
  return leaving
}

async function end(host: WorkerHost, status: number, used: Iterable<NodeJS.WriteStream>): Promise<never> {
  await Promise.all(Array.from(used, flush))
  const closed = await Promise.race([
    host.close().then(() => true),
    new Promise<false>(resolve => setTimeout(() => resolve(false), grace)),
  ])
  process.exitCode = status
  if (!closed) {
    process.emit('exit', status)
    process.kill(process.pid, 'SIGKILL')
  }
  process.exit(status)
}

/** A reader that has gone is no reason to fail now. */
function flush(stream: NodeJS.WriteStream): Promise<void> {
  stream.on('error', () => {})
  return new Promise(resolve => stream.write('', () => resolve()))
}

/**
 * Gives a signal that aborts when the step is cancelled; the process then ends, and what it had begun goes with it.
 * @param used as `leave` wants it
 */
export function onCancel(host: WorkerHost, used: Iterable<NodeJS.WriteStream>): AbortSignal {
  const controller = new AbortController()
  for (const [name, status] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)
    process.once(name, () => {
      controller.abort()
      void leave(host, status, used)
    })
  return controller.signal
}
