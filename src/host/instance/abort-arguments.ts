/** Reads what AssemblyScript gives to the import `abort` when it gives up: a message, and where in the source that is. */

import { shorten, toLine } from '../../wasm/errors.ts'

/** Characters of a message or a path that are shown. */
const shownText = 200

/** Addresses of two strings, a line and a column. Where a string is missing, its address is 0. */
export type AbortArguments = readonly [message: number, file: number, line: number, column: number]

/**
 * it gave up: `Index out of range` at ~lib/array.ts:92:41
 * @param memory the module's own, which it may have filled with anything
 */
export function describeAbort(
  memory: WebAssembly.Memory | undefined,
  [message, file, line, column]: AbortArguments,
): string {
  const reason = readString(memory?.buffer, message >>> 0)
  const path = readString(memory?.buffer, file >>> 0)
  const why = reason === undefined ? '' : `: \`${reason}\``
  const where = path === undefined ? '' : ` at ${path}:${line >>> 0}:${column >>> 0}`
  return `it gave up${why}${where}`
}

/**
 * A string of AssemblyScript: UTF-16, with its size in bytes in the four bytes before it
 * (https://www.assemblyscript.org/runtime.html#memory-layout).
 */
function readString(buffer: ArrayBufferLike | undefined, address: number): string | undefined {
  if (!buffer || address < 4 || address > buffer.byteLength) return undefined
  const size = new DataView(buffer).getUint32(address - 4, true)
  if (size === 0 || size % 2 === 1 || size > buffer.byteLength - address) return undefined
  // A decoder refuses views of shared memory.
  const start = new Uint8Array(buffer, address, Math.min(size, 2 * shownText + 2)).slice()
  return shorten(toLine(new TextDecoder('utf-16le').decode(start)), shownText)
}
