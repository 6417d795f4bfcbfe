/** Finds the modules of a run among the files that globs match: sorted, with their sizes. */

import { opendirSync, type Stats, statSync } from 'node:fs'
import { relative, resolve } from 'node:path'
import { describeFileError, FileError } from '../files/file-error.ts'
import { isInside, slashed } from '../files/places.ts'
import { formatNumberOf } from '../report/format.ts'
import { maxModuleSize } from '../wasm/limits.ts'
import type { BatchOptions } from './options/batch-options.ts'
import { type SizedFile, takeShard } from './options/shard.ts'
import { outputName } from './output-name.ts'

export type FoundModule = SizedFile & {
  /** Absolute. */
  readonly file: string
  /** Why the file cannot be a module. The module fails with this sentence, and nobody opens the file. */
  readonly problem?: string | undefined
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
    .map(file => examine(file, slashed(relative(workspace, file))))
    .sort((one, other) => (one.path < other.path ? -1 : 1))
    .map(refuseTwin)
  if (modules.length === 0)
    throw new FileError(
      'read',
      `cannot find any module: found only files in \`${outDir}\`, where outputs go, expected modules elsewhere: see the option \`modules\` and the option \`out-dir\``,
    )
  return shard ? takeShard(modules, shard) : modules
}

/** The output of `a.wat` is called as that of `a.wasm`. */
function refuseTwin(module: FoundModule, _: number, modules: readonly FoundModule[]): FoundModule {
  const { path } = module
  const name = outputName(path)
  if (name === path || !modules.some(other => other.path === name)) return module
  return {
    ...module,
    problem: `cannot place the output of \`${path}\`: found \`${name}\` beside it, whose output has the same name, expected one of both`,
  }
}

/** A pipe or a device can be endless, and opening one can take for ever. So this looks without opening. */
function examine(file: string, path: string): FoundModule {
  const refuse = (problem: string): FoundModule => ({
    file,
    path,
    size: 0,
    problem: `cannot read \`${path}\`: ${problem}`,
  })
  try {
    const stats = statSync(file)
    const { size } = stats
    if (!stats.isFile()) return refuse(`found ${describeKind(file, stats)}, expected a regular file`)
    if (size <= maxModuleSize) return { file, path, size }
    return refuse(`found ${formatNumberOf(size, 'byte')}, expected at most ${formatNumberOf(maxModuleSize, 'byte')}`)
  } catch (error) {
    // Node puts this character into a name for the bytes that are not valid.
    if (path.includes('\ufffd')) return refuse('found a name that is not valid in UTF-8, expected another name')
    return refuse(`${describeFileError(error)}, expected a WebAssembly module`)
  }
}

function describeKind(file: string, stats: Stats): string {
  if (stats.isDirectory()) return `a directory${describeClosed(file)}`
  if (stats.isFIFO()) return 'a pipe'
  return stats.isSocket() ? 'a socket' : 'a device'
}

/** A search goes into directories, so one that it gives as a file is one that it cannot read. */
function describeClosed(directory: string): string {
  try {
    opendirSync(directory).closeSync()
    return ''
  } catch (error) {
    return ` that cannot be read (${describeFileError(error)})`
  }
}
