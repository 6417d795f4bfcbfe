/** Where a path leads on the host: links are followed here, and none leads out of the directory. */

import { lstatSync, realpathSync } from 'node:fs'
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { WasiError } from '../interface/functions.ts'
import { errno } from '../interface/preview1.ts'

/** A file or a directory of the host: where it is, and the preopened directory that it may not be left for. */
export type Place = { readonly path: string; readonly root: string }

/** `text` is the path from the directory that it starts from, without links. */
export type Located = { readonly place: Place; readonly text: string }

export type Lookup = {
  /** Whether a link in the last part is followed. */
  readonly follows?: boolean
  /** Whether a file is made where there is none. */
  readonly creates?: boolean
}

/**
 * Finds what the path `text` of the module names, from a directory.
 * @throws {WasiError} where that is outside of the root
 */
export function locate(base: Place, text: string, { follows = false, creates = false }: Lookup): Located {
  const { root } = base
  const named = resolve(base.path, text)
  if (isAbsolute(text) || !isWithin(base.path, named)) throw new WasiError(errno.notcapable)
  let path = named
  if (named !== root) {
    const parent = findReal(dirname(named))
    // The parent cannot be looked up. node:wasi, which is called next, gives the host's reason.
    if (parent === undefined) return { place: { path, root }, text }
    if (!isWithin(root, parent)) throw new WasiError(errno.notcapable)
    path = join(parent, basename(named))
  }
  if (follows) {
    const real = findReal(path)
    // The link leads to nothing, and a file would be made at its end.
    if (real === undefined && creates && isLink(path)) throw new WasiError(errno.notcapable)
    path = real ?? path
    if (!isWithin(root, path)) throw new WasiError(errno.notcapable)
  }
  const fromBase = relative(base.path, path).split(sep).join('/') || '.'
  return { place: { path, root }, text: text.endsWith('/') ? `${fromBase}/` : fromBase }
}

export function isLink(path: string): boolean {
  return askHost(() => lstatSync(path).isSymbolicLink()) ?? false
}

function findReal(path: string): string | undefined {
  return askHost(() => realpathSync.native(path))
}

/** `undefined` where the host refuses. An error without a code, such as a stack overflow, is not the host's answer. */
function askHost<T>(look: () => T): T | undefined {
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
