/** Writes what a run leaves beside its outputs: checksums, and the report for machines and for people. */

import { join, relative, resolve } from 'node:path'
import { checkPlace, slashed } from '../files/places.ts'
import { makeFolder, renderJson, writeText } from '../files/write.ts'
import { isDone, type Report } from '../report/report.ts'

/** Absolute paths. */
export type Results = { readonly checksums: string; readonly report: string; readonly html: string }

/**
 * Writes `SHA256SUMS`, `report.json` and `report.html` into `folder`.
 * @param places directories that may be written to
 * @throws {FileError} where a file cannot be written, or its path leads out of `places`
 */
export function writeResults(
  folder: string,
  workspace: string,
  report: Report,
  html: string,
  places: readonly string[],
): Results {
  makeFolder(folder, 'report.json')
  const write = (name: string, text: string): string => {
    const path = join(folder, name)
    checkPlace(path, places, `the file \`${name}\` of \`out-dir\``)
    writeText(path, text, slashed(relative(workspace, path)))
    return path
  }
  return {
    checksums: write('SHA256SUMS', renderChecksums(folder, workspace, report)),
    report: write('report.json', renderJson(report)),
    html: write('report.html', html),
  }
}

/** Lines for `sha256sum -c` in `folder`; a line with an escaped path starts with a backslash (GNU coreutils, 6.2). */
export function renderChecksums(folder: string, workspace: string, { modules }: Report): string {
  const lines = modules.filter(isDone).map(({ output, sha256 }) => {
    const path = slashed(relative(folder, resolve(workspace, output)))
    const escaped = path.replaceAll('\\', '\\\\').replaceAll('\n', '\\n').replaceAll('\r', '\\r')
    return `${escaped === path ? '' : '\\'}${sha256}  ${escaped}\n`
  })
  return lines.join('')
}
