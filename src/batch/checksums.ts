/** Lines of `SHA256SUMS`, for `sha256sum -c` in the folder of the file (GNU coreutils, 6.2). */

import { relative, resolve } from 'node:path'
import type { Hash } from '../files/hash.ts'
import { slashed } from '../files/places.ts'
import type { DoneModule } from '../report/report.ts'

export type ChecksumLine = {
  /** With its line break. */
  readonly text: string
  /** Where the output is, absolute. */
  readonly file: string
  readonly hash: Hash
}

/** A line with an escaped path starts with a backslash. */
export function makeLine(folder: string, workspace: string, { output, sha256 }: DoneModule): ChecksumLine {
  const file = resolve(workspace, output)
  const path = slashed(relative(folder, file))
  const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
  return { text: `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`, file, hash: sha256 }
}

const lineForm = /^(\\?)([0-9a-f]{64}) [ *](.+)$/

/** The lines of a text that are whole. A process that was killed can have left a part of one. */
export function parseLines(folder: string, text: string): readonly ChecksumLine[] {
  return text.split('\n').flatMap(line => {
    const [, mark, hash, path] = lineForm.exec(line) ?? []
    if (hash === undefined || path === undefined) return []
    return [{ text: `${line}\n`, file: resolve(folder, mark === '' ? path : unescapePath(path)), hash }]
  })
}

const meanings: Readonly<Record<string, string>> = { n: '\n', r: '\r', '\\': '\\' }

function unescapePath(path: string): string {
  return path.replaceAll(/\\([nr\\])/g, (_, letter: string) => meanings[letter] ?? '')
}
