/** `proc_exit` and `proc_raise`: they keep the code and then trap, which no handler in the module can catch. */

import type { Functions } from './interface/functions.ts'
import { errno, signals } from './interface/preview1.ts'
import { trap } from './trap.ts'

/**
 * The code given to `proc_exit`; after `proc_raise` the signal's name, and as code 128 and its number, as in a shell.
 */
export type Exit = { readonly code: number; readonly signal?: string }

/** `exit` gives undefined until one of the functions is called. */
export function createExit() {
  let exit: Exit | undefined
  const functions: Pick<Functions, 'proc_exit' | 'proc_raise'> = {
    proc_exit({ rval }) {
      exit = { code: rval }
      return trap()
    },
    // node:wasi would raise it in this process.
    proc_raise({ sig }) {
      const name = signals[sig - 1]
      if (name === undefined) return errno.inval
      exit = { code: 128 + sig, signal: `SIG${name}` }
      return trap()
    },
  }
  return { functions, exit: () => exit }
}
