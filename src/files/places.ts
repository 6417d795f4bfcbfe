/** Tells where a path leads, and refuses a path that leads out of the places a run may use. */

import { realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'
import { FileError } from './file-error.ts'

/** A checkout leaves its token there. */
export const checkoutFolder = '.git'

/** The path with slashes, whatever the system separates names with. */
export function slashed(path: string): string {
  return path.split(sep).join('/')
}

/** Whether `path` is `folder` or below it. Both are absolute; links are not followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way)
}

/** Where `path` leads when links are followed, as far as it exists. */
export function realPlace(path: string): string {
  try {
    return realpathSync.native(path)
  } catch {
    const parent = dirname(path)
    return parent === path ? path : resolve(realPlace(parent), relative(parent, path))
  }
}

/** Whether `path` leads into one of `places`. */
export function isPlacedIn(path: string, places: readonly string[]): boolean {
  const real = realPlace(path)
  return places.some(place => isInside(realPlace(place), real))
}

/**
 * Refuses a path that leads into none of `places`.
 * @param what what the path is for, such as `the output of \`a.wasm\``
 * @throws {FileError}
 */
export function checkPlace(path: string, places: readonly string[], what: string): void {
  if (isPlacedIn(path, places)) return
  throw new FileError(
    'outside',
    `cannot use ${what}: found a path that leads out of the workspace, expected one inside of it, or of the runner's temporary directory`,
  )
}
