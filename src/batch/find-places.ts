/** Where a run may write, what its modules may see, and what is hidden from them. */

import { dirname, relative, resolve, sep } from 'node:path'
import { checkoutFolder, isInside, isPlacedIn, realPlace } from '../files/places.ts'
import type { Hidden } from '../wizer/host.ts'
import { badValue } from '../wizer/options/option-values.ts'
import type { EngineOptions } from '../wizer/options/options.ts'
import type { BatchOptions } from './options/batch-options.ts'
import { findStoreFolder } from './store/local-store.ts'

/** All absolute. */
export type Places = {
  readonly outDir: string
  /** Directories that the run may write to and read modules from. */
  readonly allowed: readonly string[]
  readonly hidden: Hidden
  /** Directories that no module may be given, nor any directory in them. */
  readonly closed: readonly string[]
}

type Surroundings = {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly workspace: string
  readonly temporary: string
}

/** Variables of the files by which a step commands its runner, and of the file that describes what started the run. */
const runnerFiles = [
  'GITHUB_ENV',
  'GITHUB_EVENT_PATH',
  'GITHUB_OUTPUT',
  'GITHUB_PATH',
  'GITHUB_STATE',
  'GITHUB_STEP_SUMMARY',
]

/**
 * A checkout leaves its token in `.git`, and what a run writes is not for its modules.
 * @throws {OptionError} where `out-dir` is a directory that a run must not use
 */
export function findPlaces(
  { outDir: folder, inPlace }: Pick<BatchOptions, 'outDir' | 'inPlace'>,
  { env, workspace, temporary }: Surroundings,
): Places {
  const outDir = resolve(workspace, folder)
  checkOutDir(outDir, { outDir: folder, inPlace }, workspace, temporary)
  const allowed = [workspace, outDir, temporary]
  const files = runnerFiles.flatMap(name => (env[name] ? [resolve(env[name])] : []))
  // Reports alone go to the workspace itself, where outputs replace their modules.
  const outputs = outDir === workspace ? [] : [outDir]
  const paths = [...outputs, temporary, findStoreFolder(env), ...files].map(realPlace)
  const hidden = { paths, names: [checkoutFolder] }
  // A folder that holds more than the runner's files is not theirs.
  const runnerFolders = files
    .map(dirname)
    .filter(folder => ![workspace, temporary].some(place => isInside(folder, place)))
  return { outDir, allowed, hidden, closed: [...outputs, ...runnerFolders] }
}

/** @throws {OptionError} where one of `dirs` is a directory that a module must not have */
export function checkDirectories({ wasi }: Pick<EngineOptions, 'wasi'>, places: Places, workspace: string): void {
  for (const { host } of wasi?.dirs ?? []) {
    const found = refuseDirectory(resolve(workspace, host), places)
    if (found !== undefined) throw badValue('dirs', host, found)
  }
}

const placed = "a directory in the workspace or in the runner's temporary directory"

/** The user may choose a folder elsewhere, but not one that only seems to be in the workspace. */
function checkOutDir(
  folder: string,
  { outDir, inPlace }: Pick<BatchOptions, 'outDir' | 'inPlace'>,
  workspace: string,
  temporary: string,
): void {
  if (isInside(workspace, folder) && !isPlacedIn(folder, [workspace, temporary]))
    throw badValue('out-dir', outDir, `${placed}: it is a link that leads out, or below one`)
  if (folder === resolve(workspace) && !inPlace)
    throw badValue(
      'out-dir',
      outDir,
      'a folder of its own: outputs would replace the modules, which the option `in-place` allows',
    )
}

/** What is expected instead of a directory that no module may see. What is hidden below an allowed one is left out there. */
function refuseDirectory(path: string, { allowed, closed, hidden: { paths, names } }: Places): string | undefined {
  if (!isPlacedIn(path, allowed)) return `${placed}, links followed`
  const real = realPlace(path)
  if (closed.some(folder => isInside(realPlace(folder), real)))
    return 'a directory that is not one of outputs, nor of files of the runner'
  if (paths.includes(real)) return "a directory below the runner's temporary directory"
  const place = allowed.map(realPlace).find(place => isInside(place, real)) ?? real
  const hidden = relative(place, real)
    .split(sep)
    .find(name => names.includes(name))
  return hidden === undefined ? undefined : `a directory that is not in \`${hidden}\``
}
