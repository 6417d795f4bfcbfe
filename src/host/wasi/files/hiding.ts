/** What is not there for a module, although it lies in one of its directories. */

import { type BigIntStats, statSync } from 'node:fs'
import { isAbsolute, relative, sep } from 'node:path'
import type { Hidden } from '../../../wizer/host.ts'

/** Names are those of the path from the root, as the host writes them. */
export type Hiding = {
  hides(names: readonly string[]): boolean
  /** Whether that is hidden by what it is, by whatever name it was found; `undefined` where no file is. */
  readonly hidesFile: ((stat: BigIntStats) => boolean) | undefined
  /** Whether something hidden lies below: moved away with it, it could be seen. */
  isAbove(names: readonly string[]): boolean
}

/** @param root the real path of a directory that the module is given; one inside of a hidden path is seen whole */
export function createHiding({ paths, names }: Hidden, root: string): Hiding {
  const hiddenNames = new Set(names.map(foldName))
  const inside = paths.filter(path => !isWithin(path, root))
  const below = inside.filter(path => isWithin(root, path)).map(path => relative(root, path).split(sep).map(foldPath))
  const identities = new Set(inside.flatMap(path => findIdentity(path)))
  const startsWith = (names: readonly string[], start: readonly string[]) =>
    names.length >= start.length && start.every((name, index) => name === foldPath(names[index]!))
  return {
    hides: names =>
      (hiddenNames.size > 0 && names.some(name => hiddenNames.has(foldName(name)))) ||
      below.some(hidden => startsWith(names, hidden)),
    hidesFile: identities.size > 0 ? stat => identities.has(identify(stat)) : undefined,
    isAbove: names => below.some(hidden => hidden.length > names.length && startsWith(hidden, names.map(foldPath))),
  }
}

const identify = ({ dev, ino }: BigIntStats) => `${dev}:${ino}`

/** None where the path leads nowhere: it may be made later, and is hidden by its name then. */
function findIdentity(path: string): string[] {
  try {
    return [identify(statSync(path, { bigint: true }))]
  } catch {
    return []
  }
}

function isWithin(directory: string, path: string): boolean {
  const rest = relative(directory, path)
  return rest !== '..' && !rest.startsWith(`..${sep}`) && !isAbsolute(rest)
}

const ignoresCase = process.platform === 'darwin' || process.platform === 'win32'

/** File systems of Linux that ignore case are rare: there, `Build` is shown although `build` is hidden. */
const foldPath = (name: string) => (ignoresCase ? foldName(name) : name)

/** Characters that HFS+ ignores in a name. */
const ignored = /[\u200c-\u200f\u202a-\u202e\u206a-\u206f\ufeff]/g

/** One spelling for all that some file system takes for the same; Windows drops dots and spaces at the end. */
function foldName(name: string): string {
  return name
    .replace(ignored, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[. ]+$/, '')
}
