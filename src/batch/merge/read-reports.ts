/** Reads the reports that are to become one: any of them can be what another job, or whoever could write there, has left. */

import { FileError } from '../../files/file-error.ts'
import { realPlace, slashed } from '../../files/places.ts'
import { mergeReports, type NamedReport } from '../../report/merge.ts'
import { parseReport } from '../../report/reading/parse-report.ts'
import type { Report } from '../../report/report.ts'
import { maxReport, readRegular } from '../read-earlier.ts'

/** A file, and what errors call it. */
export type ReportFile = { readonly file: string; readonly name: string }

/** The most files, and characters in all of them. */
const maxFiles = 1000
const maxCharacters = 256 << 20

const expected = 'a `report.json` as this version of wizer-action writes it'

/**
 * Reads reports and makes one of them. They are told apart by what differs in their names.
 * @param files at least one; `file` is absolute
 * @throws {FileError} where a file is no report, or is given twice, or they are too many
 */
export function readReports(files: readonly ReportFile[]): Report {
  if (files.length > maxFiles)
    throw new FileError('read', `cannot merge the reports: found ${files.length}, expected at most ${maxFiles}`)
  refuseTwins(files)
  const names = nameByDifference(files.map(({ name }) => name))
  let room = maxCharacters
  const [first, ...others] = files.map((file, index): NamedReport => {
    const { report, size } = readSized(file)
    room -= size
    if (room < 0)
      throw new FileError(
        'read',
        `cannot merge the reports: found more than ${maxCharacters} characters, expected less in all`,
      )
    return { name: names[index] ?? file.name, report }
  })
  if (!first) throw new FileError('read', 'cannot merge reports: found none, expected the name of at least one')
  const report = mergeReports([first, ...others])
  // Each number is one that a report has; what they add up to may not be.
  if (Number.isFinite(report.bytesBefore + report.bytesAfter)) return report
  throw new FileError('read', 'cannot merge the reports: found sizes whose sum is no number, expected those of modules')
}

/**
 * Reads one report.
 * @throws {FileError} where the file is no report
 */
export function readReport(file: ReportFile): Report {
  return readSized(file).report
}

/** `size` is the characters of its text. */
function readSized({ file, name }: ReportFile): { readonly report: Report; readonly size: number } {
  const found = readRegular(file, maxReport)
  const parsed = found?.kind === 'text' ? parseReport(found.text) : found
  if (found?.kind === 'text' && parsed?.kind === 'report') return { report: parsed.report, size: found.text.length }
  const problem = parsed?.kind === 'other' ? parsed.problem : 'no file'
  throw new FileError('read', `cannot read the report \`${name}\`: found ${problem}, expected ${expected}`)
}

function refuseTwins(files: readonly ReportFile[]): void {
  const seen = new Map<string, string>()
  for (const { file, name } of files) {
    const place = realPlace(file)
    const twin = seen.get(place)
    if (twin !== undefined)
      throw new FileError('read', `cannot merge \`${twin}\` and \`${name}\`: found one file, expected each report once`)
    seen.set(place, name)
  }
}

/**
 * What tells reports apart: their paths without the folders at the beginning, and the names at the end, that all have.
 * `all/linux/report.json` and `all/windows/report.json` are `linux` and `windows`.
 */
export function nameByDifference(paths: readonly string[]): readonly string[] {
  const split = paths.map(path => slashed(path).split('/'))
  const start = countShared(split)
  const rest = split.map(parts => parts.slice(start))
  const end = countShared(rest.map(parts => parts.toReversed()))
  const names = rest.map(parts => parts.slice(0, parts.length - end).join('/'))
  return names.every(name => /.\.json$/.test(name)) ? names.map(name => name.slice(0, -'.json'.length)) : names
}

/** How many parts all begin with; each keeps at least one. */
function countShared(all: readonly (readonly string[])[]): number {
  const [first = []] = all
  const most = Math.min(...all.map(parts => parts.length)) - 1
  const end = first.findIndex((part, index) => index >= most || all.some(parts => parts[index] !== part))
  return Math.max(0, end)
}
