/** Reads the modules that are to be pre-initialized. */

import { readFile } from 'node:fs/promises'
import { describeFileError, FileError } from './file-error.ts'

/**
 * @param name the name of the file in errors
 * @throws {FileError} with the name and the reason
 */
export async function readInput(path: string, name = path): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await readFile(path)
  } catch (cause) {
    throw new FileError('read', `cannot read \`${name}\`: ${describeFileError(cause)}, expected a WebAssembly module`)
  }
}
