/** From the files that globs match to the modules of a run: sorted, sized, each inside of the workspace. */

import { statSync } from 'node:fs'
import { relative, resolve, sep } from 'node:path'
import { FileError } from '../files/files.ts'
import { isInside } from '../files/places.ts'
import { type Shard, type SizedFile, takeShard } from './shard.ts'

export type FoundModule = SizedFile & {
  /** Absolute. */
  readonly file: string
}

/**
 * The modules of this run, in the order of their paths. Files below `outDir` are outputs of an earlier run and left out.
 * @param files absolute paths
 * @throws {FileError} where that leaves none
 */
export function discoverModules(
  files: readonly string[],
  workspace: string,
  outDir: string,
  shard: Shard | undefined,
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

/** The same path on every system. */
export function slashed(path: string): string {
  return path.split(sep).join('/')
}
