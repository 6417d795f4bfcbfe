/** Reads a staged file once, and tells its size, its hash, and which secrets it holds. */

import { createHash } from 'node:crypto'
import { closeSync } from 'node:fs'
import { FileError } from '../../files/file-error.ts'
import type { Hash } from '../../files/hash.ts'
import { openRegular } from '../../files/open-regular.ts'
import { readPieces } from '../../files/pieces.ts'
import { maxModuleSize } from '../../wasm/limits.ts'
import type { Secret } from './find-secrets.ts'
import type { SecretSearch } from './search-secrets.ts'

export type ExaminedFile = {
  /** Bytes. */
  readonly size: number
  readonly hash: Hash
  readonly secrets: ReadonlySet<Secret>
}

/** What can be in the place of a staged file, where a module has taken its process over. */
const notStaged = { missing: 'no file', other: 'a link or a folder', 'too-large': 'more than 1 GiB' } as const

/** @throws {FileError} where the file is not what an engine process writes */
export async function examineFile(path: string, search: SecretSearch): Promise<ExaminedFile> {
  const opened = openRegular(path, maxModuleSize)
  if (opened.kind !== 'file')
    throw new FileError('read', `cannot read the output: found ${notStaged[opened.kind]}, expected what was written`)
  const { descriptor } = opened
  try {
    const hash = createHash('sha256')
    const secrets = new Set<Secret>()
    let size = 0
    // A secret can lie across the border of two pieces.
    let end = Buffer.alloc(0)
    for await (const piece of readPieces(descriptor, opened.size)) {
      hash.update(piece)
      size += piece.length
      for (const secret of search.find(piece)) secrets.add(secret)
      for (const secret of search.find(Buffer.concat([end, piece.subarray(0, search.longest)]))) secrets.add(secret)
      end = Buffer.from(piece.subarray(Math.max(0, piece.length - search.longest)))
    }
    return { size, hash: hash.digest('hex'), secrets }
  } finally {
    closeSync(descriptor)
  }
}
