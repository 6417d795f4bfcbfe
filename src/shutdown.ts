/** How the entries end their process: at once, whichever threads and connections are still open. */

import { setTimeout as wait } from 'node:timers/promises'

/** Milliseconds that threads get to end. One that is in a system call, or in V8's own code, cannot be ended at all. */
const grace = 1_000

/** What has threads or processes that end with this one. */
type Closable = { close(): unknown }

let leaving: Promise<never> | undefined

let hurry = () => {}
/** Resolves when the process is told to end: then nobody waits long for a reader of what was printed. */
const hurried = new Promise<void>(resolve => {
  hurry = resolve
})

/** Ends the process once all that was printed is out. The status of the first call counts. */
export function leave(owner: Closable, status: number): Promise<never> {
  leaving ??= end(owner, status)
  return leaving
}

async function end(owner: Closable, status: number): Promise<never> {
  const flushed = Promise.all([process.stdout, process.stderr].map(flush))
  await Promise.race([flushed, hurried.then(() => wait(grace))])
  const isClosed = await Promise.race([Promise.resolve(owner.close()).then(() => true), wait(grace, false)])
  if (!isClosed || canHang(status)) leaveThreads(status)
  process.exit(status)
}

/** Bytes of buffers from which on V8 collects garbage often. To leave in another way takes 30 ms, so small modules do not. */
const muchMemory = 2 ** 24

/**
 * Whether `process.exit` can wait for ever: it waits for V8's compiler threads, and these for a collection of garbage that the
 * main thread no longer makes. That was seen where a gigabyte of input was refused, and where a module of 40 MB trapped.
 */
function canHang(status: number): boolean {
  return status !== 0 && process.execve !== undefined && process.memoryUsage().external > muchMemory
}

/** Ends the process where a thread cannot be ended: `process.exit` would wait for it. */
function leaveThreads(status: number): void {
  process.emit('exit', status)
  // Another program takes the place of this process, threads and all. Windows and Node before 22.15 cannot do that.
  if (process.platform !== 'win32')
    process.execve?.(process.execPath, [process.execPath, '-e', `process.exit(${status})`], {})
  // On Windows the status is 1 then, elsewhere it says that a signal came.
  process.kill(process.pid, 'SIGKILL')
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
    hurry()
    void leave(owner, status)
  }
  process.once('SIGINT', () => cancel(130))
  process.once('SIGTERM', () => cancel(143))
  return controller.signal
}
