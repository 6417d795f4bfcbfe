/** Says why a module trapped on purpose: `unreachable` is how every language gives up, but its runtime's functions tell which one did. */

type KnownAbort = {
  /** Matches the name of a function that is only on the stack when the language gives up. */
  readonly name: RegExp
  readonly cause: string
}

/** The most telling come first: the standard libraries of Rust and C++ give up with `abort` of C. */
const knownAborts: readonly KnownAbort[] = [
  { name: /(^|::)(handle_alloc_error|rust_oom|__rust_alloc_error_handler)$/, cause: 'Rust found no memory left' },
  {
    // `std::panicking::try` is below each `main`.
    name: /(^|::)(rust_begin_unwind|rust_panic|__rust_start_panic)$|^core::panicking::|^std::panicking::begin_panic/,
    cause: 'a panic of Rust: what it printed, if anything, says why',
  },
  { name: /^(std::_*terminate\(|__cxa_pure_virtual$)/, cause: 'C++ gave up, as for an exception that nothing catches' },
  { name: /^__assert_fail$/, cause: 'a failed assertion of C: what it printed says which' },
  { name: /^~lib\/(builtins\/abort|wasi_internal\/wasi_abort)$/, cause: 'AssemblyScript gave up: an error was thrown' },
  {
    name: /^runtime\.(abort|fatalpanic|fatalthrow|_panic|runtimePanic(At)?)$/,
    cause: 'a panic of Go: what it printed, if anything, says why',
  },
  { name: /^abort$/, cause: 'it called `abort`: what it printed, if anything, says why' },
]

/** Frames between the trap and the function that tells why: Rust has eight. */
const searchedFrames = 12

/** @param names the functions on the stack, innermost first */
export function findAbortCause(names: readonly string[]): string | undefined {
  const innermost = names.slice(0, searchedFrames)
  return knownAborts.find(({ name }) => innermost.some(frame => name.test(frame)))?.cause
}
