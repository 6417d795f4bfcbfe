/** Finds the report that a run is compared with: the one that the user names, else that of the base branch. */

import { resolve } from 'node:path'
import { describeFileError } from '../../files/file-error.ts'
import { readWithin } from '../../files/open-within.ts'
import { toBase } from '../../report/model/comparison/base.ts'
import { parseReport } from '../../report/reading/parse-report.ts'
import type { Base } from '../../report/report.ts'
import { showPlain } from '../../report/terminal/style.ts'
import { OptionError } from '../../wizer/errors.ts'
import { maxReport, type RegularText } from '../read-earlier.ts'

/** A report, as far as it is read. */
export type FoundReport = RegularText & {
  /** The path, or the name of the branch. */
  readonly source: string
}

/** Modules of the largest base. Each of them goes into the report, and so into what is drawn of it. */
const maxModules = 20_000

/**
 * Reads the report that the option `baseline-report` names.
 * @param path relative to the workspace, or absolute; undefined where the option is not given
 * @param places directories that it may be in
 * @throws {OptionError} where there is no regular file of at most 64 MiB that may be read
 */
export function readNamedReport(
  path: string | undefined,
  workspace: string,
  places: readonly string[],
): FoundReport | undefined {
  if (path === undefined) return undefined
  try {
    const bytes = readWithin(resolve(workspace, path), { places, maxSize: maxReport }, path)
    return { kind: 'text', text: new TextDecoder().decode(bytes), source: path }
  } catch (error) {
    const { cause, message } = error as Error
    const found =
      cause === undefined
        ? message
        : `found no file that can be read at \`${path}\` (${describeFileError(cause)}), expected a \`report.json\``
    throw new OptionError('missing-file', 'baseline-report', `cannot use the option \`baseline-report\`: ${found}`)
  }
}

/**
 * Never throws: a run is worth as much without a comparison.
 * @param onNote is told, in one sentence, why the report is no base
 * @returns null where it is none
 */
export function readBase(report: FoundReport, onNote: (message: string) => void): Base | null {
  const refuse = (found: string) => {
    // A branch may be called whatever its author likes.
    const name = showPlain(report.source)
    onNote(
      `cannot compare with the report of \`${name}\`: found ${found}, expected a report of this version of wizer-action; going on without it`,
    )
    return null
  }
  const parsed = report.kind === 'text' ? parseReport(report.text) : report
  if (parsed.kind === 'other') return refuse(parsed.problem)
  const { length } = parsed.report.modules
  if (length > maxModules) return refuse(`${length} modules, of which ${maxModules} can be compared`)
  return toBase(parsed.report, report.source)
}
