/** Where a run may write, and what leads out of there. */

import { existsSync, realpathSync } from 'node:fs'
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path'

/** A path that leads where a run has no business. */
export class PlaceError extends Error {
  override readonly name = 'PlaceError'
  readonly code = 'outside'
}

/** Whether `path` is `folder` or below it; both absolute, links not followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '' || (!way.startsWith(`..${sep}`) && way !== '..' && !isAbsolute(way))
}

/** Where `path` really is: links followed as far as it exists. */
export function realPlace(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  return parent === path ? path : resolve(realPlace(parent), relative(parent, path))
}

/** Whether `path` is, links followed, in one of `places`. */
export function isPlacedIn(path: string, places: readonly string[]): boolean {
  const real = realPlace(path)
  return places.some(place => isInside(realPlace(place), real))
}

/**
 * Refuses a path that, links followed, is in none of `places`.
 * @param what what the path is, such as `the output of \`a.wasm\``
 * @throws {PlaceError}
 */
export function checkPlace(path: string, places: readonly string[], what: string): void {
  if (isPlacedIn(path, places)) return
  throw new PlaceError(
    `cannot use ${what}: found a path that leads out of the workspace, expected one inside of it, or of the runner's temporary directory`,
  )
}
