/**
 * Paths and what is open: node:wasi checks a path as text alone and then follows links out of the directory given; reads
 * past a path that no zero byte ends; and closes nothing at its end. All three are made good here.
 */

import { lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
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
  /** Whether the lookup flags (the second parameter) can say that a link in the last part is followed. */
  readonly follows?: true
  /** What is written to while the strings are read. */
  readonly outputs?: (args: readonly Value[]) => Span[]
}

const calls: Partial<Record<FunctionName, PathCall>> = {
  path_create_directory: { strings: [[0, 1]] },
  path_filestat_get: { strings: [[0, 2]], follows: true, outputs: args => [span(args[4], 64)] },
  path_filestat_set_times: { strings: [[0, 2]], follows: true },
  path_link: {
    strings: [
      [0, 2],
      [4, 5],
    ],
    follows: true,
  },
  path_open: { strings: [[0, 2]], follows: true, outputs: args => [span(args[8], 4)] },
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

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

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
      const strings: string[] = []
      const follows = entry.follows === true && ((args[1] as number) & followFlag) !== 0
      const creates = name === 'path_open' && ((args[4] as number) & createFlag) !== 0
      let opened: Place | undefined
      for (const [directory, address] of entry.strings) {
        const text = readPath(guest, args[address] as number, args[address + 1] as number)
        if (typeof text === 'number') return text
        const base = directory === undefined ? undefined : places.get(args[directory] as number)
        const found = base ? locate(base, text, { follows, creates }) : { text, place: undefined }
        if (typeof found === 'number') return found
        strings.push(found.text)
        opened = found.place
      }
      // node:wasi follows links from the wrong directory; here they are followed already.
      if (follows) args[1] = (args[1] as number) & ~followFlag
      else if (name === 'path_open' && opened && isLink(opened.path)) return errno.loop
      const result = callWith(entry, strings, args, call)
      if (name === 'path_open' && opened && result === errno.success)
        places.set(guest.view(args[8] as number, 4).getUint32(0, true), opened)
      return result
    }
  }

  /** Calls with `strings`, each ended by a zero byte, in place of those in memory. */
  function callWith(entry: PathCall, strings: readonly string[], args: Value[], call: AnyWasiFunction): number {
    const contents = strings.map(text => Buffer.from(`${text}\0`))
    const size = contents.reduce((sum, { length }) => sum + length, 0)
    return guest.borrow(
      size,
      window => {
        guest.bytes(window, size).set(Buffer.concat(contents))
        let at = window
        for (const [index, [, address]] of entry.strings.entries()) {
          const { length } = contents[index] as Buffer
          args[address] = at
          args[address + 1] = length - 1
          at += length
        }
        return call(...args)
      },
      entry.outputs?.(args),
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

function readPath(guest: Guest, address: number, size: number): string | number {
  if (size === 0) return errno.noent
  if (size > longestPath) return errno.nametoolong
  const bytes = guest.bytes(address, size).slice()
  if (bytes.includes(0)) return errno.inval
  try {
    return utf8.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return errno.ilseq
    throw error
  }
}

type Following = { readonly follows: boolean; readonly creates: boolean }

/** What `text` names, and how to name it from `base` by way of no link; or the error where that lies outside. */
function locate(base: Place, text: string, { follows, creates }: Following): { place: Place; text: string } | number {
  const { root } = base
  const named = resolve(base.path, text)
  if (isAbsolute(text) || !isWithin(base.path, named)) return errno.notcapable
  let path = named
  if (named !== root) {
    const parent = findReal(dirname(named))
    // The host says what is wrong with it.
    if (parent === undefined) return { place: { path, root }, text }
    if (!isWithin(root, parent)) return errno.notcapable
    path = join(parent, basename(named))
  }
  if (follows) {
    const real = findReal(path)
    // A link to nothing, at whose end a file would be made.
    if (real === undefined && creates && isLink(path)) return errno.notcapable
    path = real ?? path
    if (!isWithin(root, path)) return errno.notcapable
  }
  const fromBase = relative(base.path, path).split(sep).join('/') || '.'
  return { place: { path, root }, text: text.endsWith('/') ? `${fromBase}/` : fromBase }
}

function isLink(path: string): boolean {
  return findOnHost(() => lstatSync(path).isSymbolicLink()) ?? false
}

function findReal(path: string): string | undefined {
  return findOnHost(() => realpathSync.native(path))
}

/** `undefined` where the host refuses; a stack that overflows in here is no answer of the host's. */
function findOnHost<T>(look: () => T): T | undefined {
  try {
    return look()
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === undefined) throw error
    return undefined
  }
}

function isWithin(root: string, path: string): boolean {
  const rest = relative(root, path)
  return rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest)
}
