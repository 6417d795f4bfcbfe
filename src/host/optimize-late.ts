/**
 * When V8 compiles functions a second time, optimized. It does so soon, for programs that run for long. An initialization of a
 * large module is over before that pays: with V8's own setting a quarter of the time, and more on older ones, goes into
 * functions that are not called again (measured in `.github/decisions/0008`).
 */

/** Bytes of a module from which on it shows. The flag costs a thread that is just being started 20 ms. */
const largeModule = 4 * 1024 * 1024

/** What a function executes before it is optimized, about in bytes; 13 million by default. */
const flag = '--wasm-tiering-budget=200000000'

/** Versions of Node whose V8 has the flag: any other would print a line about it. */
const known = /^(20|22|24|25)\./

export type V8Flags = {
  /** Node's version, such as `24.1.0`. */
  readonly version: string
  set(flag: string): void
}

const ownFlags: V8Flags = {
  version: process.versions.node,
  set: flag => process.getBuiltinModule('node:v8').setFlagsFromString(flag),
}

/** Told the bytes of each module, has V8 wait longer from the first large one on: in all of this process, whoever runs in it. */
export function createLateOptimizer(flags: V8Flags = ownFlags): (size: number) => void {
  let isSet = !known.test(flags.version)
  return size => {
    if (isSet || size < largeModule) return
    isSet = true
    flags.set(flag)
  }
}
