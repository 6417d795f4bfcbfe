/** Reports that runs keep for each other, as files of one folder. Whoever can write to the folder can have written them. */

import { lstatSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { removeOldTemporaries } from '../../files/temporary-files.ts'
import { makeFolder, writeText } from '../../files/write.ts'
import { isDone, type Report } from '../../report/report.ts'
import { maxReport, type RegularText, readRegular } from '../read-earlier.ts'

const fileForm = /^[\da-f]{32}\.json$/

const pathOf = (folder: string, name: string) => join(folder, `${name}.json`)

/**
 * The report of that name; undefined where there is none.
 * @param name of `nameReports`
 */
export function readKept(folder: string, name: string): RegularText | undefined {
  // What lies below a link to a folder is nothing that was kept.
  return isFolder(folder) ? readRegular(pathOf(folder, name), maxReport) : undefined
}

/**
 * Keeps a report under a name, and makes the folder.
 * @throws {FileError}
 */
export function writeKept(folder: string, name: string, text: string): void {
  const path = pathOf(folder, name)
  makeFolder(folder, path)
  removeOldTemporaries(folder)
  writeText(path, text, path, 'replaced')
}

/**
 * Removes the reports that nobody kept anew during that many days.
 * @throws the system's error
 */
export function removeOldReports(folder: string, days: number): void {
  const oldest = Date.now() - days * 24 * 3_600_000
  for (const name of readdirSync(folder).filter(name => fileForm.test(name))) {
    const path = join(folder, name)
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (found && found.mtimeMs < oldest) rmSync(path, { recursive: true, force: true })
  }
}

function isFolder(path: string): boolean {
  try {
    return lstatSync(path).isDirectory()
  } catch {
    return false
  }
}

/**
 * The text that is kept of a report: its modules with an output, without what they printed.
 * @returns undefined where the report is no measure for others: modules were not tried, none has an output, or it is too large
 */
export function renderKept(report: Report): string | undefined {
  const modules = report.modules.filter(isDone).map(module => ({ ...module, log: null }))
  if (modules.length === 0 || report.skipped > 0) return undefined
  const text = JSON.stringify({ ...report, base: null, modules } satisfies Report)
  return Buffer.byteLength(text) <= maxReport ? text : undefined
}
