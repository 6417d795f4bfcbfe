/** Finds the modules of a run among the files that globs match: sorted, with their sizes. */

import { statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { FileError } from '../files/file-error.ts'
import { isInside, slashed } from '../files/places.ts'
import type { BatchOptions } from './options/batch-options.ts'
import { type SizedFile, takeShard } from './options/shard.ts'

export type FoundModule = SizedFile & {
  /** Absolute. */
  readonly file: string
}

/**
 * The modules of this run, in the order of their paths, without the outputs of earlier runs in `out-dir`.
 * @param files absolute paths
 * @throws {FileError} where no module is left
 */
export function discoverModules(
  files: readonly string[],
  workspace: string,
  { outDir, shard }: Pick<BatchOptions, 'outDir' | 'shard'>,
): readonly FoundModule[] {
  const outputs = resolve(workspace, outDir)
  const modules = [...new Set(files)]
    .filter(file => outputs === resolve(workspace) || !isInside(outputs, file))
    .map(file => ({
      file,
      path: slashed(relative(workspace, file)),
      size: statSync(file, { throwIfNoEntry: false })?.size ?? 0,
    }))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
  if (modules.length === 0)
    throw new FileError(
      'read',
      `cannot find any module: found only files in \`${outDir}\`, where outputs go, expected modules elsewhere (modules, out-dir)`,
    )
  return shard ? takeShard(modules, shard) : modules
}
