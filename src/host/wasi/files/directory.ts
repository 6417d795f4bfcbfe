/**
 * `fd_readdir` over a sorted copy of the host's listing. node:wasi gives the host's order, opens the directory at every
 * call, and ends the listing early where the rest of the buffer is shorter than the header of an entry.
 */

import { type Functions, type Params, WasiError } from '../interface/functions.ts'
import type { Guest } from '../interface/guest.ts'
import { dirent, errno, fileType, wordSize } from '../interface/preview1.ts'

/** Bytes of memory lent to node:wasi at a time. A smaller memory is lent whole: one page has space for any name. */
const windowSize = 0x10_0000

type Entry = { readonly name: Uint8Array; readonly type: number }

/** The two entries that every directory has and node:wasi leaves out. */
const dots: readonly Entry[] = ['.', '..'].map(name => ({ name: Buffer.from(name), type: fileType.directory }))

export function sortDirectories(functions: Functions, guest: Guest): Functions {
  const listings = new Map<number, readonly Uint8Array[]>()

  function fd_readdir({ fd, buf, buf_len, cookie, bufused }: Params<'fd_readdir'>): number {
    const target = guest.bytes(buf, buf_len)
    const used = guest.view(bufused, wordSize)
    let listing = listings.get(fd)
    if (cookie === 0n || !listing) {
      const entries = readEntries(functions, guest, fd)
      listing = [...dots, ...entries.sort((one, other) => Buffer.compare(one.name, other.name))].map(encodeEntry)
      listings.set(fd, listing)
    }
    let length = 0
    for (let index = Number(cookie); index < listing.length && length < buf_len; index++) {
      const entry = listing[index]!.subarray(0, buf_len - length)
      target.set(entry, length)
      length += entry.length
    }
    used.setUint32(0, length, true)
    return errno.success
  }

  return { ...functions, fd_readdir }
}

/** The cookie of an entry is the index of the next one. */
function encodeEntry({ name, type }: Entry, index: number): Uint8Array {
  const bytes = new Uint8Array(dirent.byteSize + name.length)
  const view = new DataView(bytes.buffer)
  view.setBigUint64(dirent.next, BigInt(index + 1), true)
  view.setUint32(dirent.nameLength, name.length, true)
  view.setUint8(dirent.type, type)
  bytes.set(name, dirent.byteSize)
  return bytes
}

/** @throws {WasiError} where node:wasi gives an error. */
function readEntries({ fd_readdir }: Functions, guest: Guest, fd: number): Entry[] {
  const buf_len = Math.min(guest.size(), windowSize) - 8
  return guest.borrow(buf_len + 8, buf => {
    const bufused = buf + buf_len
    const entries: Entry[] = []
    for (let cookie = 0n; ; ) {
      const result = fd_readdir({ fd, buf, buf_len, cookie, bufused })
      if (result !== errno.success) throw new WasiError(result)
      const used = guest.word(bufused)
      const view = guest.view(buf, used)
      const before = entries.length
      for (let at = 0; at + dirent.byteSize <= used; ) {
        const nameAt = at + dirent.byteSize
        const end = nameAt + view.getUint32(at + dirent.nameLength, true)
        // An entry that is cut off comes again with the next call.
        if (end > used) break
        const name = guest.bytes(buf + nameAt, end - nameAt).slice()
        entries.push({ name, type: view.getUint8(at + dirent.type) })
        cookie = view.getBigUint64(at + dirent.next, true)
        at = end
      }
      if (entries.length === before) return entries
    }
  })
}
