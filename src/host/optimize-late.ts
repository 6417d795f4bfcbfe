/**
 * When V8 compiles functions a second time, optimized. Its own setting suits programs that run for long. The
 * initialization of a large module is over before optimized code pays: with V8's setting a quarter of the time, and
 * more on older versions, goes into optimizing functions that are not called again (measured in
 * `.github/decisions/0008-optimized-late.md`).
 */

/** Bytes of a module from which on the flag helps. A thread that is just being started takes 20 ms longer for it. */
const largeModule = 4 * 1024 * 1024

/** What a function executes before it is optimized, about in bytes; V8's own setting is 13 million. */
const flag = '--wasm-tiering-budget=200000000'

/** Versions of Node whose V8 has the flag: others would print a line about it. */
const known = /^(20|22|24|25)\./

/**
 * Gives a function for the size of each module. The first large one sets the flag, which is for the whole process.
 * @param version Node's, such as `24.1.0`
 */
export function createLateOptimizer(
  version = process.versions.node,
  setFlag = (flag: string) => process.getBuiltinModule('node:v8').setFlagsFromString(flag),
): (size: number) => void {
  let isSet = !known.test(version)
  return size => {
    if (isSet || size < largeModule) return
    isSet = true
    setFlag(flag)
  }
}
