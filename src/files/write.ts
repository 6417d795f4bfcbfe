/** Writes files whole or not at all, and tells beforehand whether it can. */

import fs from 'node:fs'
import { dirname } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Deadline } from '../wizer/deadline.ts'
import { describeFileError, FileError } from './file-error.ts'
import { temporaryBeside } from './temporary-files.ts'

/**
 * What happens to a link, a pipe or a device in the place of an output. Who names one output may want it `followed`: the
 * bytes go where it leads. Among outputs that modules could have reached, it is `replaced` by a file.
 */
export type Existing = 'followed' | 'replaced'

/**
 * Writes `parts` to a temporary file beside `path` and then renames it: a failure leaves the file at `path` as it was.
 * @param name the name of the file in errors
 * @throws {FileError} with the name and the reason
 */
export function writeOutput(
  path: string,
  parts: readonly Uint8Array[],
  name = path,
  existing: Existing = 'followed',
): void {
  beginOutput(path, parts, name, existing).commit()
}

/** Writes while `check` works: the file gets its name when `check` has succeeded, and is removed when it has failed. */
export async function writeOutputDuring(
  check: () => Promise<unknown>,
  path: string,
  parts: readonly Uint8Array[],
  name = path,
): Promise<void> {
  const output = beginOutput(path, parts, name, 'followed')
  try {
    await check()
  } catch (error) {
    output.discard()
    throw error
  }
  output.commit()
}

/**
 * Moves a file to `to`, also across file systems. What is at `to` is replaced.
 * @param name the name of the file in errors
 * @throws {FileError}
 */
export function moveFile(from: string, to: string, name = to): void {
  try {
    fs.renameSync(from, to)
  } catch {
    writeOutput(to, [fs.readFileSync(from)], name)
  }
}

/** Writes text as `writeOutput` writes bytes. */
export function writeText(path: string, text: string, name = path, existing: Existing = 'followed'): void {
  writeOutput(path, [new TextEncoder().encode(text)], name, existing)
}

/** JSON as people read it, with a line break at its end. */
export function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`
}

/**
 * Makes a folder and those above it.
 * @param name the name in errors of the file that the folder is for
 * @throws {FileError}
 */
export function makeFolder(folder: string, name: string): void {
  try {
    fs.mkdirSync(folder, { recursive: true })
  } catch (cause) {
    throw new FileError(
      'write',
      `cannot make the folder of \`${name}\`: ${describeFileError(cause)}, expected a place for a folder`,
    )
  }
}

/** Writes an output under a temporary name: `commit` gives it its own, `discard` removes it. */
function beginOutput(path: string, parts: readonly Uint8Array[], name: string, kind: Existing) {
  const attempt = <Result>(step: () => Result, undo = () => {}): Result => {
    try {
      return step()
    } catch (cause) {
      undo()
      throw cannotWrite(name, cause)
    }
  }
  const existing = attempt(() => findExisting(path, kind))
  if (existing === 'special') return { commit: () => attempt(() => writeParts(path, 'w', parts)), discard() {} }
  const target = existing && kind === 'followed' ? attempt(() => fs.realpathSync(path)) : path
  const temporary = temporaryBeside(target)
  const discard = () => {
    try {
      fs.rmSync(temporary, { force: true })
    } catch {
      // The error that led here matters more.
    }
  }
  attempt(() => {
    if (existing) fs.accessSync(target, fs.constants.W_OK)
    // `wx` refuses to open a file that already has this name.
    writeParts(temporary, 'wx', parts)
    if (existing) fs.chmodSync(temporary, existing.mode)
  }, discard)
  return { commit: () => attempt(() => fs.renameSync(temporary, target), discard), discard }
}

export function cannotWrite(name: string, cause: unknown): FileError {
  return new FileError(
    'write',
    `cannot write \`${name}\`: ${describeFileError(cause)}, expected a place for a file; nothing there was changed`,
  )
}

/** A regular file that keeps its permissions when it is replaced, or what has no contents that could be replaced. */
function findExisting(path: string, kind: Existing): fs.Stats | 'special' | undefined {
  if (kind === 'replaced') {
    const found = fs.lstatSync(path, { throwIfNoEntry: false })
    return found?.isFile() ? found : undefined
  }
  const found = fs.statSync(path, { throwIfNoEntry: false })
  return found && !found.isFile() ? 'special' : found
}

/** Writes the parts from where they lie, such as the memory of an instance, without a copy of them all. */
function writeParts(path: string, flags: string, parts: readonly Uint8Array[]): void {
  const descriptor = fs.openSync(path, flags)
  try {
    let rest = parts.filter(part => part.length > 0)
    while (rest.length > 0) rest = dropBytes(rest, fs.writevSync(descriptor, rest))
  } finally {
    fs.closeSync(descriptor)
  }
}

/** The parts without their first `count` bytes: a system call may write less than it is given. */
function dropBytes(parts: readonly Uint8Array[], count: number): Uint8Array[] {
  let left = count
  return parts.flatMap(part => {
    const dropped = Math.min(left, part.length)
    left -= dropped
    return dropped < part.length ? [part.subarray(dropped)] : []
  })
}

/**
 * Checks that a file can be written, or replaced, without changing anything. What it finds may be another thing when the
 * file is written.
 * @param name the name of the file in errors
 * @throws {FileError} with the name and the reason
 */
export function checkWritable(path: string, name = path): void {
  try {
    const found = fs.statSync(path, { throwIfNoEntry: false })
    if (found?.isDirectory()) throw Object.assign(new Error(), { code: 'EISDIR' })
    if (found) fs.accessSync(path, fs.constants.W_OK)
    // The new contents are written beside it first.
    if (!found || found.isFile()) checkFolder(dirname(found ? fs.realpathSync(path) : path))
  } catch (cause) {
    throw cannotWrite(name, cause)
  }
}

function checkFolder(folder: string): void {
  if (!fs.statSync(folder).isDirectory()) throw Object.assign(new Error(), { code: 'ENOTDIR' })
  fs.accessSync(folder, fs.constants.W_OK)
}

/** Milliseconds between two looks whether somebody reads a pipe. */
const pause = 20

/**
 * Writes an output once somebody reads it, if it is a pipe; at once, if not. To open a pipe that nobody reads would block this
 * thread for ever.
 * @throws {InitializationError} `timeout`, `cancelled`; and what `write` throws
 */
export async function writeToReader<Result>(
  path: string,
  deadline: Deadline,
  name: string,
  write: () => Result | Promise<Result>,
): Promise<Result> {
  if (!fs.statSync(path, { throwIfNoEntry: false })?.isFIFO()) return write()
  const descriptor = await deadline.limit(
    () => `write \`${name}\``,
    signal => openWithReader(path, signal),
    deadline.explain('nobody had opened the pipe to read', 'a reader'),
  )
  try {
    return await write()
  } finally {
    // Not before: the reader would take it for the end.
    if (descriptor !== undefined) fs.closeSync(descriptor)
  }
}

async function openWithReader(path: string, signal: AbortSignal): Promise<number | undefined> {
  while (!signal.aborted) {
    try {
      return fs.openSync(path, fs.constants.O_WRONLY | fs.constants.O_NONBLOCK)
    } catch (error) {
      // Whoever opens the pipe next tells any other reason.
      if ((error as NodeJS.ErrnoException).code !== 'ENXIO') return undefined
    }
    await wait(pause)
  }
  return undefined
}
