/**
 * Finds out whether a thread runs our file. Where this package is bundled into another program, the file of the thread is
 * missing, is another one of the same name, or is a copy of another version.
 */

import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Worker } from 'node:worker_threads'
import { engineVersion } from '../../version.ts'
import { InitializationError } from '../../wizer/errors.ts'
import type { FromWorker } from './messages.ts'

/** Milliseconds from the start of a thread to its first message, after which it is another program. Ours takes 20. */
const usualPatience = 10_000

export type Arrival = {
  /**
   * Why a thread that has ended did not arrive; undefined where it had, or had no room in memory.
   * @param end the code that it ended with, or what it threw
   */
  explain(end: number | (Error & { readonly code?: string })): InitializationError | undefined
  /** To be called when the thread has ended. */
  stop(): void
}

/** @param onStranger called where the thread lives, and is not ours */
export function expectReady(
  worker: Worker,
  file: URL,
  onStranger: (failure: InitializationError) => void,
  patience = usualPatience,
): Arrival {
  const path = file.protocol === 'file:' ? fileURLToPath(file) : file.href.slice(0, 100)
  let hasArrived = false
  let timer: NodeJS.Timeout | undefined
  const refuse = (found: string, cause?: Error) => onStranger(cannotStart(found, cause))
  worker.once('online', () => {
    // A message that waits is looked at first: this thread may have been busy all the time.
    const late = () => setImmediate(() => hasArrived || refuse(`found another program at \`${path}\``))
    timer = setTimeout(late, patience).unref()
  })
  worker.once('message', (message: FromWorker) => {
    clearTimeout(timer)
    if (message?.kind !== 'ready') return refuse(`found another program at \`${path}\``)
    if (message.version !== engineVersion)
      return refuse(`found version ${message.version} of it at \`${path}\`, expected version ${engineVersion}`)
    hasArrived = true
  })
  return {
    explain(end) {
      const [cause, how] = typeof end === 'number' ? [undefined, `with code ${end}`] : [end, `because: ${end.message}`]
      if (hasArrived || cause?.code === 'ERR_WORKER_OUT_OF_MEMORY') return undefined
      if (file.protocol === 'file:' && !existsSync(file)) return cannotStart(`found no file at \`${path}\``, cause)
      return cannotStart(`\`${path}\` ended ${how}`, cause)
    },
    stop: () => clearTimeout(timer),
  }
}

/** The error for a library that lies where its files do not. */
export function cannotStart(found: string, cause?: unknown): InitializationError {
  return new InitializationError('host', `cannot start a thread to run the module: ${found}; ${remedy}`, { cause })
}

const remedy =
  'where this package is bundled, keep it external, or copy `worker.js` and `scan-worker.js` beside the bundle: see docs/bundlers.md'
