/** A private copy of all that an artifact is to hold: what is uploaded is what was checked, whatever happens in `out-dir`. */

import { copyFileSync, existsSync, mkdirSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { FileError } from '../files/file-error.ts'
import { hashFile } from '../files/hash.ts'
import { isInside } from '../files/places.ts'
import { isDone, type Report } from '../report/report.ts'

/** Both are absolute. A file below `root` has the same path below `folder`. */
export type StagedArtifact = { readonly root: string; readonly folder: string }

/** Copies `from`, whose place is `target`. A file that is not below `root` is left out. */
export function stageFile({ root, folder }: StagedArtifact, from: string, target: string): void {
  const copy = placeOf({ root, folder }, target)
  if (copy === undefined) return
  mkdirSync(dirname(copy), { recursive: true })
  copyFileSync(from, copy)
}

/**
 * The copies of the outputs, hashed again, and of `results`.
 * @throws {FileError} where an output is not what it was when it was made
 */
export async function listStaged(
  artifact: StagedArtifact,
  { modules }: Report,
  results: readonly string[],
  workspace: string,
): Promise<readonly string[]> {
  const files: string[] = []
  for (const { output, sha256 } of modules.filter(isDone)) {
    const copy = placeOf(artifact, resolve(workspace, output))
    if (copy === undefined) continue
    if ((await hashFile(copy, output)) !== sha256)
      throw new FileError('read', `cannot upload \`${output}\`: found other bytes than those that were checked`)
    files.push(copy)
  }
  for (const result of results) {
    const copy = placeOf(artifact, result)
    if (copy === undefined || !existsSync(result)) continue
    stageFile(artifact, result, result)
    files.push(copy)
  }
  return files
}

function placeOf({ root, folder }: StagedArtifact, target: string): string | undefined {
  return isInside(root, target) ? join(folder, relative(root, target)) : undefined
}
