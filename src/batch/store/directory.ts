/** The hash of all that modules can see below a directory: the same on every machine, whatever lies there. */

import { createHash } from 'node:crypto'
import fs from 'node:fs'
import { sep } from 'node:path'
import { describeFileError, FileError } from '../../files/file-error.ts'
import { type Hash, hashBytes, hashDescriptor } from '../../files/hash.ts'
import { openRegular } from '../../files/open-regular.ts'
import { createPauses, type Pauses } from '../../files/pauses.ts'
import type { Hidden } from '../../wizer/host.ts'

/** A path or name with a character for each of its bytes, because names need not be UTF-8. */
type ByteText = string

type Found = {
  readonly kind: 'file' | 'directory' | 'link' | 'other' | 'unreadable'
  /** The hash of a file's contents, or of where a link leads; the reason why something is unreadable. */
  readonly detail: string
  /** What is in a directory. */
  readonly names: readonly ByteText[]
}

/** A directory that is being listed. */
type Level = {
  readonly path: ByteText
  /** Those that are left, the last of them next. */
  readonly names: ByteText[]
}

/**
 * Reasons that belong to one file. The key then holds the reason, because a module cannot read the file either. Other
 * reasons, such as too many open files, can be gone when the module runs. Windows locks files (EBUSY).
 */
const ownReasons: ReadonlySet<string | undefined> = new Set(['EACCES', 'EPERM', 'ELOOP', 'ENAMETOOLONG', 'EBUSY'])

/**
 * Links are not followed, pipes and devices not opened, and what goes away meanwhile is left out. No file is whole in
 * memory, and no directory too deep.
 * @param hidden does not count
 * @param signal ends the work
 * @throws {FileError} with the path of what cannot be read
 */
export async function hashDirectory(directory: string, hidden: Hidden, signal?: AbortSignal): Promise<Hash> {
  const hash = createHash('sha256')
  const pauses = createPauses(signal)
  const root = toByteText(directory)
  const isHidden = findHidden(directory, hidden)
  const levels: Level[] = [{ path: '', names: openLevel(orRefuse(root, () => listNames(root))) }]
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    if (pauses.isDue()) await pauses.rest()
    const name = level.names.pop()
    if (name === undefined) levels.pop()
    else {
      const path = level.path === '' ? name : `${level.path}/${name}`
      const found = isHidden(path, name) ? undefined : await find(`${root}/${path}`, pauses)
      if (found) hash.update(JSON.stringify([path, found.kind, found.detail])).update('\n')
      if (found?.kind === 'directory') levels.push({ path, names: openLevel(found.names) })
    }
  }
  return hash.digest('hex')
}

const openLevel = (names: readonly ByteText[]) => [...names].sort().reverse()

const toByteText = (text: string): ByteText => Buffer.from(text).toString('latin1')
const toPath = (text: ByteText) => Buffer.from(text, 'latin1')
const listNames = (path: ByteText): readonly ByteText[] => fs.readdirSync(toPath(path), { encoding: 'latin1' })

/** Tells what is hidden, by its path below the directory and by its name. */
function findHidden(directory: string, { paths, names }: Hidden): (path: ByteText, name: ByteText) => boolean {
  const root = orRefuse(toByteText(directory), () => fs.realpathSync(directory))
  const below = root.endsWith(sep) ? root : root + sep
  const hiddenPaths = paths
    .filter(path => path.startsWith(below))
    .map(path => path.slice(below.length).replaceAll(sep, '/'))
  const [pathSet, nameSet] = [new Set(hiddenPaths.map(toByteText)), new Set(names.map(toByteText))]
  return (path, name) => nameSet.has(name) || pathSet.has(path)
}

/** @returns undefined where there is nothing any more */
async function find(file: ByteText, pauses: Pauses): Promise<Found | undefined> {
  const path = toPath(file)
  try {
    const found = fs.lstatSync(path)
    if (found.isDirectory()) return { kind: 'directory', detail: '', names: listNames(file) }
    if (found.isSymbolicLink())
      return { kind: 'link', detail: hashBytes(fs.readlinkSync(path, { encoding: 'buffer' })), names: [] }
    const opened = found.isFile() ? openRegular(path) : undefined
    if (opened?.kind === 'missing') return undefined
    if (opened?.kind !== 'file') return { kind: 'other', detail: '', names: [] }
    try {
      return { kind: 'file', detail: await hashDescriptor(opened.descriptor, opened.size, pauses), names: [] }
    } finally {
      fs.closeSync(opened.descriptor)
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined
    if (code !== undefined && ownReasons.has(code)) return { kind: 'unreadable', detail: code, names: [] }
    throw isSystemError(error) ? cannotRead(file, error) : error
  }
}

/** Any other error is the reason of an aborted signal. */
const isSystemError = (error: unknown) => (error as NodeJS.ErrnoException).syscall !== undefined

function orRefuse<Result>(path: ByteText, work: () => Result): Result {
  try {
    return work()
  } catch (error) {
    throw cannotRead(path, error)
  }
}

function cannotRead(path: ByteText, cause: unknown): FileError {
  const reason = describeFileError(cause)
  return new FileError(
    'read',
    `cannot read \`${toPath(path)}\`: ${reason}, expected what the option \`dirs\` names to be readable`,
  )
}
