/**
 * Paths of the module, and what is open. node:wasi checks only the text of a path and then follows links out of the
 * directory, reads on behind a path that no zero byte ends, and closes nothing at its end. This layer mends all three.
 */

import { realpathSync } from 'node:fs'
import { type Functions, type Params, WasiError } from '../interface/functions.ts'
import type { Guest, Span } from '../interface/guest.ts'
import { errno, filestat, lookupFlag, openFlag, wordSize } from '../interface/preview1.ts'
import { isLink, type Lookup, locate, type Place } from './locate.ts'

/** Bytes; no host takes longer ones. */
const longestPath = 65_535

const firstPreopen = 3

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** The parameters of a function with one path. */
type PathParams = { readonly fd: number; readonly path: number; readonly path_len: number }

type LentPaths = Pick<Params<'path_rename'>, 'old_path' | 'old_path_len' | 'new_path' | 'new_path_len'>

export type ContainedFiles = { readonly functions: Functions; close(): void }

/** @param preopens The directories of the host, in the order of their descriptors. */
export function containPaths(functions: Functions, guest: Guest, preopens: readonly string[]): ContainedFiles {
  /** Everything that is open, by descriptor. */
  const places = new Map<number, Place>()
  for (const [index, host] of preopens.entries()) {
    const path = realpathSync.native(host)
    places.set(firstPreopen + index, { path, root: path })
  }

  /** What a path of the module names. A descriptor that is not open has no place, and node:wasi gives the error. */
  function find({ fd, path, path_len }: PathParams, lookup: Lookup = {}): { text: string; place?: Place } {
    const text = readPath(guest, path, path_len)
    const base = places.get(fd)
    return base ? locate(base, text, lookup) : { text }
  }

  /** Calls with `text` in memory, ended by a zero byte, apart from all that the function reads and writes. */
  function lend(text: string, call: (lent: Omit<PathParams, 'fd'>) => number, keep: readonly Span[] = []): number {
    const bytes = Buffer.from(`${text}\0`)
    const use = (path: number) => {
      guest.bytes(path, bytes.length).set(bytes)
      return call({ path, path_len: bytes.length - 1 })
    }
    return guest.borrow(bytes.length, use, keep)
  }

  /** The same for two texts, in one piece of memory. */
  function lendTwo(from: string, to: string, call: (lent: LentPaths) => number): number {
    const old_path_len = Buffer.byteLength(from)
    const new_path_len = Buffer.byteLength(to)
    return lend(`${from}\0${to}`, ({ path }) =>
      call({ old_path: path, old_path_len, new_path: path + old_path_len + 1, new_path_len }),
    )
  }

  /** Calls a function of one path. */
  function callOn<P extends PathParams>(
    call: (params: P) => number,
    params: P,
    { lookup, outputs }: { readonly lookup?: Lookup; readonly outputs?: readonly Span[] } = {},
  ): number {
    return lend(find(params, lookup).text, lent => call({ ...params, ...lent }), outputs)
  }

  return {
    functions: {
      ...functions,
      path_create_directory: params => callOn(functions.path_create_directory, params),
      path_remove_directory: params => callOn(functions.path_remove_directory, params),
      path_unlink_file: params => callOn(functions.path_unlink_file, params),
      path_readlink(params) {
        const { buf, buf_len, bufused } = params
        const outputs = [
          { address: buf, size: buf_len },
          { address: bufused, size: wordSize },
        ]
        return callOn(functions.path_readlink, params, { outputs })
      },
      path_filestat_get(params) {
        const outputs = [{ address: params.stat, size: filestat.byteSize }]
        const lookup = { follows: isFollowed(params.flags) }
        return callOn(functions.path_filestat_get, { ...params, flags: 0 }, { lookup, outputs })
      },
      path_filestat_set_times(params) {
        const lookup = { follows: isFollowed(params.flags) }
        return callOn(functions.path_filestat_set_times, { ...params, flags: 0 }, { lookup })
      },
      path_open(params) {
        const { dirflags, oflags, opened_fd } = params
        const follows = isFollowed(dirflags)
        const { text, place } = find(params, { follows, creates: (oflags & openFlag.create) !== 0 })
        if (!follows && place && isLink(place.path)) return errno.loop
        const outputs = [{ address: opened_fd, size: wordSize }]
        const result = lend(text, lent => functions.path_open({ ...params, ...lent, dirflags: 0 }), outputs)
        if (place && result === errno.success) places.set(guest.word(opened_fd), place)
        return result
      },
      path_link(params) {
        const { old_fd, old_flags, old_path, old_path_len, new_fd, new_path, new_path_len } = params
        const lookup = { follows: isFollowed(old_flags) }
        const from = find({ fd: old_fd, path: old_path, path_len: old_path_len }, lookup)
        const to = find({ fd: new_fd, path: new_path, path_len: new_path_len }, lookup)
        return lendTwo(from.text, to.text, lent => functions.path_link({ ...params, ...lent, old_flags: 0 }))
      },
      path_rename(params) {
        const { fd, old_path, old_path_len, new_fd, new_path, new_path_len } = params
        const from = find({ fd, path: old_path, path_len: old_path_len })
        const to = find({ fd: new_fd, path: new_path, path_len: new_path_len })
        return lendTwo(from.text, to.text, lent => functions.path_rename({ ...params, ...lent }))
      },
      path_symlink(params) {
        const { old_path, old_path_len, fd, new_path, new_path_len } = params
        const from = readPath(guest, old_path, old_path_len)
        const to = find({ fd, path: new_path, path_len: new_path_len })
        return lendTwo(from, to.text, lent => functions.path_symlink({ ...params, ...lent }))
      },
      fd_close({ fd }) {
        places.delete(fd)
        return functions.fd_close({ fd })
      },
      fd_renumber({ fd, to }) {
        const result = functions.fd_renumber({ fd, to })
        const place = places.get(fd)
        if (result === errno.success && place && fd !== to) {
          places.delete(fd)
          places.set(to, place)
        }
        return result
      },
    },
    close() {
      for (const fd of places.keys()) functions.fd_close({ fd })
      places.clear()
    },
  }
}

/**
 * Whether the lookup flags say that a link in the last part of a path is followed. node:wasi would follow it from the
 * wrong directory: it gets no flags, and a path in which links are followed already.
 */
function isFollowed(flags: number): boolean {
  return (flags & lookupFlag.symlinkFollow) !== 0
}

/** @throws {WasiError} */
function readPath(guest: Guest, address: number, size: number): string {
  if (size === 0) throw new WasiError(errno.noent)
  if (size > longestPath) throw new WasiError(errno.nametoolong)
  const bytes = guest.bytes(address, size).slice()
  if (bytes.includes(0)) throw new WasiError(errno.inval)
  try {
    return utf8.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new WasiError(errno.ilseq)
    throw error
  }
}
