/** Copies a module into the private folder of its task: what is hashed is then what is run, whatever else happens. */

import { createHash } from 'node:crypto'
import { open } from 'node:fs/promises'
import type { Hash } from '../../files/hash.ts'
import { openRegular } from '../../files/open-regular.ts'
import { maxModuleSize } from '../../wasm/limits.ts'
import type { FoundModule } from '../discover-modules.ts'

/** Bytes that are read at a time, so that a large file takes no memory. */
const pieceSize = 4 * 1024 * 1024

/**
 * @param target a new file
 * @returns the size in bytes and the hash of the copy
 * @throws {FileError} where the module is no regular file, too large, or not in one of `places`
 */
export async function stageInput(
  { file, path }: FoundModule,
  places: readonly string[],
  target: string,
): Promise<{ readonly size: number; readonly hash: Hash }> {
  const { handle, size } = await openRegular(file, { places, maxSize: maxModuleSize }, path)
  try {
    const copy = await open(target, 'wx')
    try {
      const hash = createHash('sha256')
      const piece = Buffer.allocUnsafe(Math.min(size, pieceSize))
      let done = 0
      while (done < size) {
        const { bytesRead } = await handle.read(piece, 0, Math.min(piece.length, size - done), done)
        if (bytesRead === 0) break
        const part = piece.subarray(0, bytesRead)
        hash.update(part)
        await copy.writeFile(part)
        done += bytesRead
      }
      return { size: done, hash: hash.digest('hex') }
    } finally {
      await copy.close()
    }
  } finally {
    await handle.close()
  }
}
