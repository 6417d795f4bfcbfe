/** `fd_readdir` over a copy of the host's listing, sorted: so it is the same everywhere, and stays while it is read. */

import { isUtf8 } from 'node:buffer'
import type { Functions } from '../interface/functions.ts'
import type { Guest } from '../interface/guest.ts'
import { dirent, errno, fileType, right, wordSize } from '../interface/preview1.ts'
import type { Descriptors } from './descriptors.ts'
import { findType } from './stat.ts'
import type { Tree } from './tree.ts'
import type { Directory } from './walk.ts'

type Entry = { readonly name: Uint8Array; readonly type: number }

/** The two entries that every directory has and node:fs leaves out. */
const dots: readonly Entry[] = ['.', '..'].map(name => ({ name: Buffer.from(name), type: fileType.directory }))

export function createReaddir(tree: Tree, guest: Guest, descriptors: Descriptors): Functions['fd_readdir'] {
  const listings = new WeakMap<Directory, readonly Uint8Array[]>()
  return ({ fd, buf, buf_len, cookie, bufused }) => {
    const target = guest.bytes(buf, buf_len)
    const used = guest.view(bufused, wordSize)
    const { directory } = descriptors.findDirectory(fd, right.readdir)
    let listing = listings.get(directory)
    if (cookie === 0n || !listing) {
      const entries = readEntries(tree, directory)
      listing = [...dots, ...entries.sort((one, other) => Buffer.compare(one.name, other.name))].map(encodeEntry)
      listings.set(directory, listing)
    }
    let length = 0
    for (let index = Number(BigInt.asUintN(64, cookie)); index < listing.length && length < buf_len; index++) {
      const entry = listing[index]!.subarray(0, buf_len - length)
      target.set(entry, length)
      length += entry.length
    }
    used.setUint32(0, length, true)
    return errno.success
  }
}

/** A name that is no UTF-8 is left out: no path of WASI leads there. */
function readEntries(tree: Tree, { handle, names, root }: Directory): Entry[] {
  return tree
    .list(handle)
    .filter(({ name }) => isUtf8(name) && !root.hiding.hides([...names, name.toString()]))
    .map(entry => ({ name: entry.name, type: findType(entry) }))
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
