/** Refuses a runtime that lacks what the library needs, before it does harm. */

import { InitializationError } from '../wizer/errors.ts'

/**
 * Bun runs most modules, with the same results. But its `terminate` does not end a thread that runs WebAssembly, so that a
 * module without an end would keep a processor busy, and the process alive, whatever `timeout` and `signal` say (seen in 1.4.5).
 * @param versions those of the process
 * @throws {InitializationError} `host`
 */
export function checkRuntime(versions: Readonly<Record<string, string | undefined>> = process.versions): void {
  if (versions.bun === undefined) return
  throw new InitializationError(
    'host',
    `cannot run the module: found Bun ${versions.bun}, which cannot end a thread that runs WebAssembly and has no stack of 64 MiB, expected Node 20.19 or newer, or Deno`,
  )
}
