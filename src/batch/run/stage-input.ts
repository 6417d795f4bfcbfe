/** Copies a module into the private folder of its task: what is hashed is then what is run, whatever else happens. */

import { createHash } from 'node:crypto'
import { closeSync, openSync } from 'node:fs'
import { writeAll } from '../../files/copy.ts'
import { describeFileError, FileError } from '../../files/file-error.ts'
import type { Hash } from '../../files/hash.ts'
import { openWithin } from '../../files/open-within.ts'
import { readPieces } from '../../files/pieces.ts'
import { maxModuleSize } from '../../wasm/limits.ts'
import type { FoundModule } from '../discover-modules.ts'

/**
 * @param target a private file; making a new one for each of many modules would take longer than copying them
 * @returns the hash of the copy
 * @throws {FileError} where the module is no regular file, too large, or not in one of `places`
 */
export async function stageInput(
  { file, path }: FoundModule,
  places: readonly string[],
  target: string,
): Promise<Hash> {
  const { descriptor, size } = openWithin(file, { places, maxSize: maxModuleSize }, path)
  try {
    const copy = openSync(target, 'w')
    try {
      const hash = createHash('sha256')
      for await (const piece of readPieces(descriptor, size)) {
        hash.update(piece)
        writeAll(copy, piece)
      }
      return hash.digest('hex')
    } finally {
      closeSync(copy)
    }
  } catch (cause) {
    throw new FileError(
      'read',
      `cannot copy \`${path}\`: ${describeFileError(cause)}, expected room in the directory for temporary files`,
    )
  } finally {
    closeSync(descriptor)
  }
}
