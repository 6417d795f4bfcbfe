/** Limits of memories and tables, and the numbers that V8 sets. */

import { WasmError } from './errors.ts'
import type { Reader } from './reader.ts'
import type { Writer } from './writer.ts'

/** `min` and `max` count pages of a memory or entries of a table; `address` is the width of an index into it. */
export type Limits = {
  readonly address: 'i32' | 'i64'
  readonly shared: boolean
  readonly min: bigint
  readonly max: bigint | undefined
}

/** Those of a memory or table that is empty and may grow. */
export const emptyLimits: Limits = { address: 'i32', shared: false, min: 0n, max: undefined }

/** Bytes of a WebAssembly page. */
export const pageSize = 65_536

/** The most pages that V8 gives a memory: 4 GiB with 32-bit addresses, 16 GiB with 64-bit ones (v8/src/wasm/wasm-limits.h). */
export const maxPages = { i32: 65_536n, i64: 262_144n } as const

/** The most data segments that V8 accepts in a module (v8/src/wasm/wasm-limits.h). */
export const maxDataSegments = 100_000

/** The most bytes that V8 accepts in a module (v8/src/wasm/wasm-limits.h). */
export const maxModuleSize = 1_073_741_824

export function readLimits(reader: Reader, what: string): Limits {
  const start = reader.offset
  const flags = reader.u8(`the limits of ${what}`)
  if (flags & 0x08)
    throw new WasmError(
      'unsupported',
      `${what} has a page size of its own (custom-page-sizes), which V8 lacks: use pages of 65,536 bytes`,
      start,
    )
  if (flags > 0x07)
    throw new WasmError('malformed', `unknown flags 0x${flags.toString(16)} in the limits of ${what}`, start)
  const min = reader.u64('a minimum')
  return {
    address: flags & 0x04 ? 'i64' : 'i32',
    shared: (flags & 0x02) !== 0,
    min,
    max: flags & 0x01 ? reader.u64('a maximum') : undefined,
  }
}

export function writeLimits(writer: Writer, { address, shared, min, max }: Limits): void {
  writer.u8((max === undefined ? 0 : 0x01) | (shared ? 0x02 : 0) | (address === 'i64' ? 0x04 : 0))
  writer.u64(min)
  if (max !== undefined) writer.u64(max)
}
