/**
 * `fd_readdir` over a sorted copy of the host's listing. node:wasi's own gives the host's order, opens the directory at every
 * call, and reports a short listing, which means the end, where less than a header fits in the rest of the buffer.
 */

import { errno, type Functions } from './functions.ts'
import type { Guest } from './guest.ts'

type ReadDirectory = (descriptor: number, buffer: number, size: number, cookie: bigint, used: number) => number

/** preview1, `dirent`: next cookie, inode, length of the name, type; the name follows. */
const headerSize = 24
const directoryType = 3

/** Bytes of memory lent to node:wasi at a time: a header and a name of 255 bytes fit in any page. */
const windowSize = 0x10_0000

type Entry = { readonly name: Uint8Array; readonly type: number }

/** Those which every directory has, and node:wasi leaves out. */
const dots: readonly Entry[] = ['.', '..'].map(name => ({ name: Buffer.from(name), type: directoryType }))

export function sortDirectories(functions: Functions, guest: Guest): Functions {
  const hostRead = functions.fd_readdir as ReadDirectory
  const listings = new Map<number, readonly Uint8Array[]>()

  const read: ReadDirectory = (descriptor, buffer, size, cookie, used) => {
    const target = guest.bytes(buffer, size)
    const total = guest.view(used, 4)
    let listing = listings.get(descriptor)
    if (cookie === 0n || !listing) {
      const entries = list(hostRead, guest, descriptor)
      if (typeof entries === 'number') return entries
      const sorted = [...dots, ...entries.sort((one, other) => Buffer.compare(one.name, other.name))]
      listing = sorted.map(encode)
      listings.set(descriptor, listing)
    }
    let length = 0
    for (let index = Number(cookie); index < listing.length && length < size; index++) {
      const entry = listing[index]!.subarray(0, size - length)
      target.set(entry, length)
      length += entry.length
    }
    total.setUint32(0, length, true)
    return errno.success
  }
  return { ...functions, fd_readdir: read }
}

/** The cookie of an entry is the index of the next one. */
function encode({ name, type }: Entry, index: number): Uint8Array {
  const bytes = new Uint8Array(headerSize + name.length)
  const view = new DataView(bytes.buffer)
  view.setBigUint64(0, BigInt(index + 1), true)
  view.setUint32(16, name.length, true)
  view.setUint8(20, type)
  bytes.set(name, headerSize)
  return bytes
}

/** Everything in a directory, or the error. */
function list(read: ReadDirectory, guest: Guest, descriptor: number): Entry[] | number {
  const size = Math.min(guest.size(), windowSize) - 8
  return guest.borrow(size + 8, address => {
    const entries: Entry[] = []
    for (let cookie = 0n; ; ) {
      const result = read(descriptor, address, size, cookie, address + size)
      if (result !== errno.success) return result
      const used = guest.view(address + size, 4).getUint32(0, true)
      const before = entries.length
      const view = guest.view(address, used)
      for (let at = 0; at + headerSize <= used; ) {
        const end = at + headerSize + view.getUint32(at + 16, true)
        // Cut off: it comes again with the next call.
        if (end > used) break
        const name = guest.bytes(address + at + headerSize, end - at - headerSize).slice()
        entries.push({ name, type: view.getUint8(at + 20) })
        cookie = view.getBigUint64(at, true)
        at = end
      }
      if (entries.length === before) return entries
    }
  })
}
