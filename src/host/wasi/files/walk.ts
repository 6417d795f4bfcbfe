/**
 * Finds what a path of the module names: one directory after the other, each opened in the one before. Links are
 * resolved here, and none leads out of the root.
 */

import { type BigIntStats, fstatSync, lstatSync, readlinkSync } from 'node:fs'
import { WasiError } from '../interface/functions.ts'
import type { Guest } from '../interface/guest.ts'
import { findCode } from '../interface/host-errors.ts'
import { errno } from '../interface/preview1.ts'
import type { Hiding } from './hiding.ts'
import type { Handle, RootHandle, Tree } from './tree.ts'

/** A directory that the module was given: it cannot be left. */
export type Root = { readonly handle: RootHandle; readonly guest: string; readonly hiding: Hiding }

/** `names` lead to it from the root. */
export type Directory = { readonly root: Root; readonly handle: Handle; readonly names: readonly string[] }

export type Entry = {
  readonly directory: Directory
  /** The last part of the path; `.` is the directory itself. */
  readonly name: string
  readonly names: readonly string[]
  /** For functions of node:fs that follow no link. */
  readonly path: string
  /** `undefined` where there is nothing. */
  readonly stat: BigIntStats | undefined
  /** Whether the path says that a directory is meant, by a slash at its end. */
  readonly namesDirectory: boolean
}

/** As many as Linux follows. */
const mostLinks = 40

/** Directories that one path may have open at a time. */
const deepest = 256

/**
 * Calls `use` with the entry that `text` names from `base`, while the directory that it lies in is open.
 * @param follows whether a link in the last part is followed
 * @throws {WasiError} where that is outside of the root, or hidden
 */
export function walk<T>(tree: Tree, base: Directory, text: string, follows: boolean, use: (entry: Entry) => T): T {
  if (text.startsWith('/') || leaves(text)) throw new WasiError(errno.notcapable)
  /** The directories from `base`, which stays open, to where we are. */
  const open: Directory[] = [base]
  const closeUntil = (length: number) => {
    while (open.length > length) tree.close(open.pop()!.handle)
  }
  try {
    return use(findEntry(tree, open, closeUntil, text, follows))
  } finally {
    closeUntil(1)
  }
}

function findEntry(
  tree: Tree,
  open: Directory[],
  closeUntil: (length: number) => void,
  text: string,
  follows: boolean,
): Entry {
  const pending = split(text).reverse()
  let namesDirectory = meansDirectory(text)
  for (let links = 0; ; ) {
    const current = open.at(-1)!
    const name = pending.pop()
    if (name === undefined) return look(tree, current, '.', true)
    if (name === '..') {
      if (current.names.length === 0) throw new WasiError(errno.notcapable)
      if (open.length > 1) closeUntil(open.length - 1)
      else {
        // A link leads above the directory that the path starts from: on from the root, by names.
        pending.push(...current.names.slice(0, -1).reverse())
        open[0] = { root: current.root, handle: current.root.handle, names: [] }
      }
      continue
    }
    if (pending.length === 0) {
      const entry = look(tree, current, name, namesDirectory)
      if (!entry.stat?.isSymbolicLink() || !(follows || namesDirectory)) return checkKind(entry)
    } else {
      const next = enter(tree, current, name)
      if (next !== 'link') {
        open.push(next)
        if (open.length > deepest) throw new WasiError(errno.nametoolong)
        continue
      }
    }
    if (++links > mostLinks) throw new WasiError(errno.loop)
    const target = readLink(tree.locate(current.handle, name))
    if (target === undefined) {
      pending.push(name)
      continue
    }
    if (pending.length === 0) namesDirectory ||= meansDirectory(target)
    pending.push(...split(target).reverse())
  }
}

/** @throws {WasiError} where a slash stands behind what is no directory */
function checkKind(entry: Entry): Entry {
  if (entry.namesDirectory && entry.stat && !entry.stat.isDirectory()) throw new WasiError(errno.notdir)
  return entry
}

/** Opens a directory in a directory. @throws {WasiError} where it is hidden */
export function enter(tree: Tree, parent: Directory, name: string): Directory | 'link' {
  const { root } = parent
  if (name !== '.' && root.hiding.hides([...parent.names, name])) throw new WasiError(errno.noent)
  const handle = tree.enter(parent.handle, name)
  if (handle === 'link') return 'link'
  const names = name === '.' ? parent.names : [...parent.names, handle.name]
  try {
    checkVisible(root, names, () => statHandle(handle))
    return { root, handle, names }
  } catch (error) {
    tree.close(handle)
    throw error
  }
}

/** The attributes of an open directory. */
export function statHandle({ descriptor, path }: Handle): BigIntStats {
  return descriptor === undefined ? lstatSync(path, { bigint: true }) : fstatSync(descriptor, { bigint: true })
}

function look(tree: Tree, directory: Directory, name: string, namesDirectory: boolean): Entry {
  const { root, handle } = directory
  const path = tree.locate(handle, name)
  const stat = lstatSync(path, { bigint: true, throwIfNoEntry: false })
  const spelled = stat && !stat.isSymbolicLink() && name !== '.' ? tree.spell(handle, name) : name
  const names = name === '.' ? directory.names : [...directory.names, spelled]
  checkVisible(root, names, () => stat)
  return { directory, name, names, path, stat, namesDirectory }
}

/** @throws {WasiError} ENOENT where the entry is hidden */
function checkVisible({ hiding }: Root, names: readonly string[], look: () => BigIntStats | undefined): void {
  // The root itself was given to the module.
  if (names.length === 0) return
  if (hiding.hides(names)) throw new WasiError(errno.noent)
  const stat = hiding.hidesFile && look()
  if (stat && hiding.hidesFile?.(stat)) throw new WasiError(errno.noent)
}

const utf8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true })

/** `undefined` where it is no link any more. @throws {WasiError} where the link leads out of every root */
function readLink(path: string): string | undefined {
  let text: Uint8Array
  try {
    text = readlinkSync(path, { encoding: 'buffer' })
  } catch (error) {
    if (findCode(error) === 'EINVAL') return undefined
    throw error
  }
  const target = decodePath(text)
  if (isAbsolutePath(target)) throw new WasiError(errno.notcapable)
  return separate(target)
}

/** @throws {WasiError} EILSEQ where that is no UTF-8 */
export function decodePath(bytes: Uint8Array): string {
  try {
    return utf8.decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) throw new WasiError(errno.ilseq)
    throw error
  }
}

/** Bytes; Linux takes no longer ones. */
const longestPath = 4095

/** A path in the module's memory. @throws {WasiError} */
export function readPath(guest: Guest, address: number, size: number): string {
  if (size === 0) throw new WasiError(errno.noent)
  if (size > longestPath) throw new WasiError(errno.nametoolong)
  const bytes = guest.bytes(address, size).slice()
  if (bytes.includes(0)) throw new WasiError(errno.inval)
  return decodePath(bytes)
}

const isWindows = process.platform === 'win32'

const separate = (path: string) => (isWindows ? path.replaceAll('\\', '/') : path)

const isAbsolutePath = (path: string) => path.startsWith('/') || (isWindows && /^(\\|[a-z]:)/i.test(path))

function split(text: string): string[] {
  return text.split('/').filter(part => part !== '' && part !== '.')
}

function meansDirectory(text: string): boolean {
  return /(^|\/)\.{0,2}$/.test(text)
}

/** Whether the path leaves the directory that it starts from, were there no links. */
function leaves(text: string): boolean {
  let depth = 0
  return split(text).some(part => (part === '..' ? --depth : ++depth) < 0)
}

/**
 * Whether a link with that text may lie so many directories below the root: it leads nowhere else, whatever its parts
 * are. A `..` behind a name leads elsewhere once that name is a link.
 */
export function staysWithin(text: string, depth: number): boolean {
  const parts = split(separate(text))
  const ups = parts.findIndex(part => part !== '..')
  const first = ups < 0 ? parts.length : ups
  return !isAbsolutePath(text) && first <= depth && !parts.slice(first).includes('..')
}

/** The path of an entry in words of the module. */
export function guestPath({ directory, names }: Pick<Entry, 'directory' | 'names'>): string {
  const { guest } = directory.root
  return names.length === 0 ? guest : [guest.replace(/\/+$/, ''), ...names].join('/')
}
