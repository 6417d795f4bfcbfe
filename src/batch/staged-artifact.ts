/** A private copy of all that an artifact is to hold: what is uploaded is what was checked, whatever happens in `out-dir`. */

import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { FileError } from '../files/file-error.ts'
import { hashFile } from '../files/hash.ts'
import { isInside } from '../files/places.ts'
import { isDone, type Report } from '../report/report.ts'

/** Both are absolute. A file below `root` has the same path below `folder`. */
export type StagedArtifact = { readonly root: string; readonly folder: string }

/** What an artifact says of its outputs: the text of a file, whose place is `path`. */
export type ResultText = { readonly path: string; readonly text: string }

/** Copies `from`, whose place is `target`. A file that is not below `root` is left out. */
export function stageFile({ root, folder }: StagedArtifact, from: string, target: string): void {
  const copy = placeOf({ root, folder }, target)
  if (copy === undefined) return
  mkdirSync(dirname(copy), { recursive: true })
  copyFileSync(from, copy)
}

/**
 * The copies of the outputs, hashed again, and files with `results`. A file without text is left out.
 * @throws {FileError} where an output is not what it was when it was made
 */
export async function listStaged(
  artifact: StagedArtifact,
  { modules }: Report,
  results: readonly ResultText[],
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
  for (const { path, text } of results) {
    const copy = placeOf(artifact, path)
    if (copy === undefined || text === '') continue
    mkdirSync(dirname(copy), { recursive: true })
    writeFileSync(copy, text)
    files.push(copy)
  }
  return files
}

function placeOf({ root, folder }: StagedArtifact, target: string): string | undefined {
  return isInside(root, target) ? join(folder, relative(root, target)) : undefined
}
