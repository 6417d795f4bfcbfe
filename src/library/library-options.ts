/** The options that only the library has: values that no flag and no input can hold. */

export type LibraryOption = {
  readonly name: string
  /** The type of its value. */
  readonly type: string
  /** What an error says that it expected. */
  readonly expected: string
  /** Sentences. */
  readonly help: string
  /** Whether it has that type. */
  readonly accepts: (value: unknown) => boolean
}

export const libraryOptions = [
  {
    name: 'signal',
    type: 'AbortSignal',
    expected: 'an `AbortSignal`',
    help: "Ends the call when it aborts, at whatever stage, also while the call waits for a thread: the promise rejects with the signal's reason.",
    accepts: isSignal,
  },
  {
    name: 'onOutput',
    type: "(stream: 'stdout' | 'stderr', bytes: Uint8Array) => void",
    expected: 'a function',
    help: "Gets what the module prints, with WASI, in place of this process's standard output and error: in order, and all of it before the promise settles, also where the initialization fails. The module waits while this function is behind by a megabyte. Where it throws, the call ends, and rejects with what it threw.",
    accepts: value => typeof value === 'function',
  },
] as const satisfies readonly LibraryOption[]

/** Those of another realm, and those that a library made, too. */
function isSignal(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  const { aborted, addEventListener } = value as Partial<AbortSignal>
  return typeof aborted === 'boolean' && typeof addEventListener === 'function'
}
