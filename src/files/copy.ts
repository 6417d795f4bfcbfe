/** Copies a part of an open file into another, a piece at a time. */

import { readSync, writeSync } from 'node:fs'

/** Bytes that are in memory at a time. */
const step = 1 << 20

/**
 * @param start where in the first file the part begins, in bytes
 * @param to undefined reads the part without copying it
 * @param onBytes is given each piece; it is valid until the call returns
 * @returns how many bytes were copied: fewer than `length` where the file ends before
 * @throws the system's error
 */
export function copyBytes(
  from: number,
  start: number,
  length: number,
  to: number | undefined,
  onBytes: (bytes: Uint8Array) => void = () => {},
): number {
  const buffer = Buffer.allocUnsafe(Math.min(length, step))
  let copied = 0
  while (copied < length) {
    const count = readSync(from, buffer, 0, Math.min(buffer.length, length - copied), start + copied)
    if (count === 0) break
    const piece = buffer.subarray(0, count)
    if (to !== undefined) writeAll(to, piece)
    onBytes(piece)
    copied += count
  }
  return copied
}

/** A system call may write less than it is given. */
export function writeAll(descriptor: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length; ) at += writeSync(descriptor, bytes, at)
}
