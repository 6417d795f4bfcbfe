/** A module that stores the time of its initialization, in nanoseconds since 1970, at address 0 of its memory. */

import { readFileSync } from 'node:fs'

export const clock = `(module
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
  (memory (export "memory") 1)
  (func (export "wizer.initialize")
    (if (call $clock (i32.const 0) (i64.const 1) (i32.const 0)) (then unreachable))))`

/** @returns milliseconds since 1970 */
export function readClock(path: string): number {
  const imports = { wasi_snapshot_preview1: { clock_time_get: () => 0 } }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(path)), imports)
  return Number(new DataView((exports.memory as WebAssembly.Memory).buffer).getBigUint64(0, true)) / 1e6
}
