/** `proc_exit` and `proc_raise`: the end of the run, remembered, then a trap, which no handler in the module can catch. */

import { errno, type Functions } from './functions.ts'

export type Exit = {
  readonly functions: Pick<Functions, 'proc_exit' | 'proc_raise'>
  /** What was given to `proc_exit`; after a signal 128 and its number, as shells say it. */
  code(): number | undefined
  /** The name of the signal given to `proc_raise`. */
  signal(): string | undefined
}

/** In the order of preview1 `signal`, from 1. */
const signals =
  'HUP INT QUIT ILL TRAP ABRT BUS FPE KILL USR1 SEGV USR2 PIPE ALRM TERM CHLD CONT STOP TSTP TTIN TTOU URG XCPU XFSZ VTALRM PROF WINCH POLL PWR SYS'.split(
    ' ',
  )

export function createExit(trap: () => never): Exit {
  let code: number | undefined
  let signal: string | undefined
  return {
    code: () => code,
    signal: () => signal,
    functions: {
      proc_exit(given: number): number {
        code = given
        return trap()
      },
      // node:wasi would raise it in this process.
      proc_raise(given: number): number {
        const name = signals[given - 1]
        if (name === undefined) return errno.inval
        code = 128 + given
        signal = `SIG${name}`
        return trap()
      },
    },
  }
}
