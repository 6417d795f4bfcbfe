/**
 * Paths and what is open: node:wasi checks a path as text alone and then follows links out of the directory given; reads
 * past a path that no zero byte ends; and closes nothing at its end. All three are made good here.
 */

import { lstatSync, realpathSync } from 'node:fs'
import { isAbsolute, join, relative, sep } from 'node:path'
import {
  type AnyWasiFunction,
  errno,
  type FunctionName,
  type Functions,
  mapFunctions,
  type Value,
} from './functions.ts'
import type { Guest, Span } from './guest.ts'

type PathCall = {
  /** For each string the position of the directory that it starts from, if any, and of its address; its size follows. */
  readonly strings: readonly (readonly [directory: number | undefined, address: number])[]
  /** Whether a link in the last part is followed: `flag`, where the lookup flags (the second parameter) say so. */
  readonly follows?: 'always' | 'flag'
  /** What is written to while the strings are read. */
  readonly outputs?: (args: readonly Value[]) => Span[]
}

const calls: Partial<Record<FunctionName, PathCall>> = {
  path_create_directory: { strings: [[0, 1]] },
  path_filestat_get: { strings: [[0, 2]], follows: 'flag', outputs: args => [span(args[4], 64)] },
  path_filestat_set_times: { strings: [[0, 2]], follows: 'flag' },
  path_link: {
    strings: [
      [0, 2],
      [4, 5],
    ],
    follows: 'flag',
  },
  path_open: { strings: [[0, 2]], follows: 'always', outputs: args => [span(args[8], 4)] },
  path_readlink: { strings: [[0, 1]], outputs: args => [span(args[3], args[4]), span(args[5], 4)] },
  path_remove_directory: { strings: [[0, 1]] },
  path_rename: {
    strings: [
      [0, 1],
      [3, 4],
    ],
  },
  path_symlink: {
    strings: [
      [undefined, 0],
      [2, 3],
    ],
  },
  path_unlink_file: { strings: [[0, 1]] },
}

/** Bytes; no host takes longer ones. */
const longestPath = 65_535
/** `lookupflags`, symlink_follow. */
const followFlag = 0x1
/** `oflags`, creat. */
const createFlag = 0x1
const firstPreopen = 3

/** A directory of the host: where it is, and the preopened directory that it may not be left for. */
type Place = { readonly path: string; readonly root: string }

export type ContainedFiles = { readonly functions: Functions; close(): void }

/** @param preopens The directories of the host, in the order of their descriptors. */
export function containPaths(functions: Functions, guest: Guest, preopens: readonly string[]): ContainedFiles {
  const close = functions.fd_close as (descriptor: number) => number
  const renumber = functions.fd_renumber as (from: number, to: number) => number
  /** Everything that is open, by descriptor. */
  const places = new Map<number, Place>()
  for (const [index, host] of preopens.entries()) {
    const path = realpathSync.native(host)
    places.set(firstPreopen + index, { path, root: path })
  }

  function contain(name: FunctionName, call: AnyWasiFunction): AnyWasiFunction {
    const entry = calls[name]
    if (!entry) return call
    return (...args: Value[]) => {
      const strings: Uint8Array[] = []
      const follows = entry.follows === 'always' || (entry.follows && ((args[1] as number) & followFlag) !== 0)
      const creates = name === 'path_open' && ((args[4] as number) & createFlag) !== 0
      let place: Place | undefined
      for (const [directory, address] of entry.strings) {
        const size = args[address + 1] as number
        if (size > longestPath) return errno.nametoolong
        const bytes = guest.bytes(args[address] as number, size).slice()
        if (bytes.includes(0)) return errno.inval
        strings.push(bytes)
        const base = directory === undefined ? undefined : places.get(args[directory] as number)
        if (!base) continue
        const found = resolve(base, bytes)
        if (typeof found === 'number') return found
        if (follows && leadsOut(found, creates)) return errno.notcapable
        place = found
      }
      const result = terminated(entry, strings, args, call)
      if (name === 'path_open' && place && result === errno.success)
        places.set(guest.view(args[8] as number, 4).getUint32(0, true), place)
      return result
    }
  }

  /** Calls with strings that a zero byte ends. */
  function terminated(
    { strings, outputs }: PathCall,
    contents: readonly Uint8Array[],
    args: Value[],
    call: AnyWasiFunction,
  ): number {
    if (strings.every(([, address]) => isTerminated(guest, args[address] as number, args[address + 1] as number)))
      return call(...args)
    const size = contents.reduce((sum, { length }) => sum + length + 1, 0)
    return guest.borrow(
      size,
      window => {
        let at = window
        guest.bytes(window, size).fill(0)
        for (const [index, [, address]] of strings.entries()) {
          const content = contents[index] as Uint8Array
          guest.bytes(at, content.length).set(content)
          args[address] = at
          at += content.length + 1
        }
        return call(...args)
      },
      outputs?.(args),
    )
  }

  return {
    functions: {
      ...mapFunctions(functions, contain),
      fd_close(descriptor: number): number {
        places.delete(descriptor)
        return close(descriptor)
      },
      fd_renumber(from: number, to: number): number {
        const result = renumber(from, to)
        const place = places.get(from)
        if (result === errno.success && place && from !== to) {
          places.delete(from)
          places.set(to, place)
        }
        return result
      },
    },
    close() {
      for (const descriptor of places.keys()) close(descriptor)
      places.clear()
    },
  }
}

function span(address: Value | undefined, size: Value | undefined): Span {
  return { address: address as number, size: size as number }
}

function isTerminated(guest: Guest, address: number, size: number): boolean {
  const end = address + size
  return end < guest.size() && guest.bytes(end, 1)[0] === 0
}

const utf8 = new TextDecoder('utf-8', { fatal: true })

/** The place that a path names, or the error where it lies outside. Links in its last part are not followed. */
function resolve({ path, root }: Place, bytes: Uint8Array): Place | number {
  let text: string
  try {
    text = utf8.decode(bytes)
  } catch {
    return errno.ilseq
  }
  if (isAbsolute(text)) return errno.notcapable
  const named = { path: join(path, text), root }
  if (!isWithin(root, named.path)) return errno.notcapable
  const parent = findReal(join(named.path, named.path === root ? '.' : '..'))
  // A parent that cannot be found is the host's error to give.
  return parent === undefined || isWithin(root, parent) ? named : errno.notcapable
}

/** Whether `path` is a link that leads out, or one to nothing at whose end a file would be made. */
function leadsOut({ path, root }: Place, creates: boolean): boolean {
  const real = findReal(path)
  if (real !== undefined) return !isWithin(root, real)
  return creates && isLink(path)
}

function isLink(path: string): boolean {
  try {
    return lstatSync(path).isSymbolicLink()
  } catch {
    return false
  }
}

function findReal(path: string): string | undefined {
  try {
    return realpathSync.native(path)
  } catch {
    return undefined
  }
}

function isWithin(root: string, path: string): boolean {
  const rest = relative(root, path)
  return rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest)
}
