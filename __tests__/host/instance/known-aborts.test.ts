/** Names of functions on the stack, as compilers write them, and what they tell of a trap. */

import { describe, expect, it } from 'vitest'
import { findAbortCause } from '../../../src/host/instance/known-aborts.ts'

const rust = 'a panic of Rust: what it printed, if anything, says why'
const go = 'a panic of Go: what it printed, if anything, says why'

describe('findAbortCause', () => {
  it.each<[cause: string | undefined, ...names: string[]]>([
    [undefined],
    [undefined, 'parse', 'wizer.initialize'],
    ['it called `abort`: what it printed, if anything, says why', 'abort', 'parse'],
    ['a failed assertion of C: what it printed says which', 'abort', '__assert_fail', 'parse'],
    ['C++ gave up, as for an exception that nothing catches', 'abort', 'std::__terminate(void (*)())', 'f()'],
    ['C++ gave up, as for an exception that nothing catches', 'std::terminate()', 'f()'],
    ['C++ gave up, as for an exception that nothing catches', 'abort', '__cxa_pure_virtual'],
    [rust, 'rust_begin_unwind', 'core::panicking::panic_fmt', 'shop::price'],
    [
      rust,
      'abort',
      'std::sys::wasi::abort_internal',
      '__rust_start_panic',
      'rust_panic',
      'std::panicking::begin_panic',
    ],
    [rust, 'abort', 'panic_abort::__rust_start_panic::abort', '__rustc::__rust_start_panic', '__rustc::rust_panic'],
    ['Rust found no memory left', 'abort', 'std::alloc::rust_oom', 'alloc::alloc::handle_alloc_error'],
    [undefined, 'parse', 'std::panicking::try::do_call', 'std::panicking::try', 'std::rt::lang_start_internal'],
    ['AssemblyScript gave up: an error was thrown', '~lib/builtins/abort', 'assembly/index/init'],
    ['AssemblyScript gave up: an error was thrown', '~lib/wasi_internal/wasi_abort', 'assembly/index/init'],
    [go, 'runtime.abort', 'runtime.runtimePanicAt', 'main.init'],
    [go, 'runtime._panic', 'main.init'],
    [undefined, 'shop::abort', 'aborted', 'myruntime.abort'],
  ])('gives `%s` for %s %s %s %s', (cause, ...names) => expect(findAbortCause(names)).toBe(cause))

  it('looks at the innermost frames alone', () => {
    const below = (count: number) => [...Array.from({ length: count }, () => 'f'), 'rust_panic']
    expect(findAbortCause(below(11))).toBe(rust)
    expect(findAbortCause(below(12))).toBeUndefined()
  })
})
