/** The step of a last job: one report of those that other jobs have written, in place of pre-initializing modules. */

import { rmSync, writeFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { FileError } from '../../files/file-error.ts'
import { checkPlace, isPlacedIn, slashed } from '../../files/places.ts'
import { makePrivateFolder, removeOldTemporaries } from '../../files/temporary-files.ts'
import { makeFolder, renderJson, writeText } from '../../files/write.ts'
import { renderHtml } from '../../report/html.ts'
import { addEarlier } from '../../report/make-report.ts'
import type { Base, Report } from '../../report/report.ts'
import { findPlaces } from '../find-places.ts'
import type { BatchOptions } from '../options/batch-options.ts'
import { readEarlier } from '../read-earlier.ts'
import type { StepRequest } from '../step.ts'
import type { Results } from '../write-results.ts'
import { readReports } from './read-reports.ts'

export type MergeRequest = Pick<
  StepRequest,
  'files' | 'workspace' | 'env' | 'temporary' | 'signal' | 'upload' | 'onNote'
> & {
  readonly batch: Pick<BatchOptions, 'outDir' | 'mergeReports'>
  /** What to compare with in place of what the reports were compared with. Null where that is kept. */
  readonly base: Base | null
}

export type MergeResult = {
  /** Of all reports that were merged. */
  readonly report: Report
  readonly results: Omit<Results, 'checksums'>
}

/**
 * Writes `report.json` and `report.html` into `out-dir`. The records of earlier steps that share the folder stay in them.
 * @throws {OptionError} where `out-dir` is a directory that a run must not use
 * @throws {FileError} where there is no report, a file is none, or the results cannot be written
 */
export async function mergeStep(request: MergeRequest): Promise<MergeResult> {
  const { batch, files, workspace, upload } = request
  // Nothing is pre-initialized, so no module can be replaced.
  const { outDir, allowed } = findPlaces({ outDir: batch.outDir, inPlace: true }, request)
  if (files.length === 0)
    throw new FileError(
      'read',
      `cannot find any report: found no file that ${listGlobs(batch.mergeReports)} matches, expected those of other jobs: see the option \`merge-reports\``,
    )
  const nameOf = (file: string) => slashed(relative(workspace, file))
  const named = [...new Set(files)].sort().map(file => ({ file, name: nameOf(file) }))
  for (const { file, name } of named) checkPlace(file, allowed, `the report \`${name}\``)
  const merged = readReports(named)
  const report = request.base ? { ...merged, base: request.base } : merged
  request.signal.throwIfAborted()

  checkPlace(outDir, allowed, 'the folder of the option `out-dir`')
  const results = { report: join(outDir, 'report.json'), html: join(outDir, 'report.html') }
  makeFolder(outDir, nameOf(results.report))
  if (isPlacedIn(outDir, allowed)) removeOldTemporaries(outDir)
  const whole = await addRecords(report, outDir, allowed, request)
  const html = renderHtml(whole)
  writeText(results.report, renderJson(whole), nameOf(results.report), 'replaced')
  writeText(results.html, html, nameOf(results.html), 'replaced')
  if (upload) await uploadResults(report, whole === report ? html : renderHtml(report), request.temporary, upload)
  return { report, results }
}

/** With the records of earlier steps of this job. A report that was merged has said all that is in it. */
async function addRecords(
  report: Report,
  folder: string,
  places: readonly string[],
  { files, workspace, signal, onNote }: MergeRequest,
): Promise<Report> {
  if (files.includes(join(folder, 'report.json'))) return report
  const { modules, job } = report
  const earlier = await readEarlier({ folder, workspace, places, modules, outputs: [], job, signal, onNote })
  return earlier.length > 0 ? addEarlier(report, earlier) : report
}

async function uploadResults(
  report: Report,
  html: string,
  temporary: string,
  upload: NonNullable<StepRequest['upload']>,
): Promise<void> {
  const folder = makePrivateFolder(temporary)
  try {
    const texts = { 'report.json': renderJson(report), 'report.html': html }
    for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text)
    await upload(
      Object.keys(texts).map(name => join(folder, name)),
      folder,
    )
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function listGlobs(globs: readonly string[]): string {
  return globs.map(glob => `\`${glob}\``).join(', ')
}
