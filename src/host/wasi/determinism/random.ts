/** Random numbers: the system's, and some that are the same on every machine. */

import { closeSync, openSync, readSync } from 'node:fs'

/** The first 128 bits of the fraction of π: not zeros, and nobody chose them. */
const seed = [0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344] as const

/** xoshiro128** 1.1 (Blackman and Vigna, prng.di.unimi.it): each call gives 32 bits, unsigned. */
export function xoshiro128(state: readonly [number, number, number, number] = seed): () => number {
  let [a, b, c, d] = state
  return () => {
    const result = Math.imul(rotateLeft(Math.imul(b, 5), 7), 9) >>> 0
    const shifted = b << 9
    c ^= a
    d ^= b
    b ^= c
    a ^= d
    c ^= shifted
    d = rotateLeft(d, 11)
    return result
  }
}

function rotateLeft(value: number, by: number): number {
  return (value << by) | (value >>> (32 - by))
}

/** Bytes that are asked for ahead, since modules ask for few at a time. */
const ahead = new Uint8Array(4096)
let used = ahead.length

/** Fills memory, which may be shared, with numbers that nobody can foretell. */
export function fillRandom(target: Uint8Array): void {
  if (target.length > ahead.length) {
    fillFromSystem(target)
    return
  }
  if (target.length > ahead.length - used) {
    fillFromSystem(ahead)
    used = 0
  }
  target.set(ahead.subarray(used, used + target.length))
  used += target.length
}

/** `getRandomValues` takes no more at a time, and no shared memory. */
const mostValues = 65_536

function fillFromSystem(target: Uint8Array): void {
  if (process.platform !== 'win32' && readDevice(target)) return
  const bytes = new Uint8Array(Math.min(target.length, mostValues))
  for (let at = 0; at < target.length; at += bytes.length)
    target.set(globalThis.crypto.getRandomValues(bytes).subarray(0, target.length - at), at)
}

/** The device is there at once; `crypto` of Node takes 3 ms to load. Gives `false` where there is no such device. */
function readDevice(target: Uint8Array): boolean {
  let device: number
  try {
    device = openSync('/dev/urandom', 'r')
  } catch {
    return false
  }
  try {
    for (let at = 0; at < target.length; ) {
      const read = readSync(device, target, at, Math.min(target.length - at, mostValues), null)
      if (read === 0) return false
      at += read
    }
    return true
  } finally {
    closeSync(device)
  }
}
