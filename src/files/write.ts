/** Writes files whole or not at all. */

import fs from 'node:fs'
import { dirname, join } from 'node:path'
import { describeFileError, FileError } from './file-error.ts'

/**
 * Writes `parts` to a temporary file beside `path` and then renames it: a failure leaves the file at `path` as it was.
 * A pipe, a device or whatever else is no regular file is written to directly.
 * @param name the name of the file in errors
 * @throws {FileError} with the name and the reason
 */
export function writeOutput(path: string, parts: readonly Uint8Array[], name = path): void {
  beginOutput(path, parts, name).commit()
}

/** Writes while `check` works: the file gets its name when `check` has succeeded, and is removed when it has failed. */
export async function writeOutputDuring(
  check: () => Promise<unknown>,
  path: string,
  parts: readonly Uint8Array[],
  name = path,
): Promise<void> {
  const output = beginOutput(path, parts, name)
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
export function writeText(path: string, text: string, name = path): void {
  writeOutput(path, [new TextEncoder().encode(text)], name)
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
function beginOutput(path: string, parts: readonly Uint8Array[], name: string) {
  const attempt = <Result>(step: () => Result, undo = () => {}): Result => {
    try {
      return step()
    } catch (cause) {
      undo()
      throw new FileError(
        'write',
        `cannot write \`${name}\`: ${describeFileError(cause)}, expected a place for a file; nothing there was changed`,
      )
    }
  }
  const existing = attempt(() => fs.statSync(path, { throwIfNoEntry: false }))
  if (existing && !existing.isFile()) return { commit: () => attempt(() => writeParts(path, 'w', parts)), discard() {} }
  const target = existing ? attempt(() => fs.realpathSync(path)) : path
  // `wx` refuses to open a file that already has this name.
  const temporary = join(dirname(target), `.wizer-${Math.random().toString(36).slice(2)}.tmp`)
  const discard = () => {
    try {
      fs.rmSync(temporary, { force: true })
    } catch {
      // The error that led here matters more.
    }
  }
  attempt(() => {
    if (existing) fs.accessSync(path, fs.constants.W_OK)
    writeParts(temporary, 'wx', parts)
    if (existing) fs.chmodSync(temporary, existing.mode)
  }, discard)
  return { commit: () => attempt(() => fs.renameSync(temporary, target), discard), discard }
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
