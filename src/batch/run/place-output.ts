/** Where the output of a module goes, and its way there from the private folder. */

import { dirname, join, resolve } from 'node:path'
import { FileError } from '../../files/file-error.ts'
import { moveFile } from '../../files/move.ts'
import { checkPlace, isInside, slashed } from '../../files/places.ts'
import { makeFolder } from '../../files/write.ts'
import type { FoundModule } from '../discover-modules.ts'
import type { BatchOptions } from '../options/batch-options.ts'
import { isNamedText, outputName } from '../output-name.ts'

/** `path` is relative to the workspace. */
export type Target = { readonly file: string; readonly path: string }

type Layout = {
  readonly batch: Pick<BatchOptions, 'inPlace' | 'outDir'>
  readonly workspace: string
  /** Directories that may be written to. */
  readonly places: readonly string[]
}

/**
 * An output keeps its path relative to the workspace; the path of a module outside would lead out of `out-dir`.
 * @throws {FileError} where the output would lie outside of all places, or replace its input unasked
 */
export function findTarget({ file, path }: FoundModule, { batch, workspace, places }: Layout): Target {
  if (!isInside(workspace, file))
    throw new FileError(
      'write',
      `cannot place the output of \`${path}\`: found a module outside of the workspace, expected one inside`,
    )
  if (batch.inPlace) {
    if (isNamedText(path))
      throw new FileError(
        'write',
        `cannot replace \`${path}\`: found a name of the text format, expected an output of another name: the option \`in-place: false\``,
      )
    checkPlace(dirname(file), places, `the module \`${path}\``)
    return { file, path }
  }
  const target = join(resolve(workspace, batch.outDir), outputName(path))
  if (target === file)
    throw new FileError(
      'write',
      `cannot place the output of \`${path}\`: found the input there, expected another value of the option \`out-dir\`, or the option \`in-place\``,
    )
  checkPlace(dirname(target), places, `the output of \`${path}\``)
  return { file: target, path: slashed(join(batch.outDir, outputName(path))) }
}

/**
 * Moves a staged output to its target. A file there is replaced, and so is a link: what it leads to stays as it is.
 * @throws {FileError}
 */
export function placeOutput(staged: string, { file, path }: Target, module: string, places: readonly string[]): void {
  makeFolder(dirname(file), module)
  // A module that ran meanwhile can have put a link in the place of a folder.
  checkPlace(dirname(file), places, `the output of \`${module}\``)
  moveFile(staged, file, path)
}
