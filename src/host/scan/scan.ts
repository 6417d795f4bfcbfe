/** Finds the ranges of a part of a memory with the kernel, and keeps no more of them than were asked for. */

import { type Collected, collectRanges } from './collect.ts'
import { kernels } from './kernel.ts'

/** A shared memory that nothing writes to while it is scanned. */
export type ScannedMemory = { readonly memory: WebAssembly.Memory; readonly address: 'i32' | 'i64' }

/** Bytes `from` up to, not including, `to`: both multiples of 64. */
export type Extent = { readonly from: number; readonly to: number }

export type ScanLimits = {
  /** Bytes of zero that two ranges of other bytes may have between them and still be one. */
  readonly gap: number
  /** Ranges to keep at most; the smallest gaps are closed first. */
  readonly maxRanges: number
}

const modules = new Map<string, WebAssembly.Module>()

/**
 * The ranges of a part of a memory, which may adjoin those of the parts beside it; and the gap over which the ranges of
 * all that comes after it, in this memory or the next, may be joined.
 */
export function scanMemory(
  { memory, address }: ScannedMemory,
  { from, to }: Extent,
  { gap, maxRanges }: ScanLimits,
): Collected {
  if (from % 64 || to % 64 || to > memory.buffer.byteLength) throw new Error(`bug: a scan from ${from} to ${to}`)
  const { emit, finish } = collectRanges(gap, maxRanges)
  const { exports } = new WebAssembly.Instance(kernelFor(address), { '': { memory, emit } })
  const scan = exports.scan as (from: number, to: number, gap: number) => void
  scan(from, to, gap)
  return finish()
}

function kernelFor(address: 'i32' | 'i64'): WebAssembly.Module {
  const compiled = modules.get(address) ?? new WebAssembly.Module(Buffer.from(kernels[address], 'base64'))
  modules.set(address, compiled)
  return compiled
}
