/**
 * Writes what a run leaves beside its outputs: checksums, and the report for machines and for people. They come as the
 * outputs do, so that a run which is killed leaves what it did, and sums that fit.
 */

import fs from 'node:fs'
import { dirname, join, relative } from 'node:path'
import type { Hash } from '../files/hash.ts'
import { checkPlace, isPlacedIn, slashed } from '../files/places.ts'
import { removeOldTemporaries } from '../files/temporary-files.ts'
import { makeFolder, renderJson, writeText } from '../files/write.ts'
import { addEarlier, makeReport, type StepFacts } from '../report/make-report.ts'
import { isDone, type ModuleRecord, type Report } from '../report/report.ts'
import { engineVersion } from '../version.ts'
import { type ChecksumLine, makeLine, parseLines } from './checksums.ts'
import { readRegular } from './read-earlier.ts'
import type { ResultText } from './staged-artifact.ts'

/** Absolute paths. */
export type Results = { readonly checksums: string; readonly report: string; readonly html: string }

export type ResultsRequest = {
  /** Where the results go, absolute. */
  readonly folder: string
  readonly workspace: string
  /** Directories that may be written to. */
  readonly places: readonly string[]
  /** Absolute paths of the outputs that the run wants to write. */
  readonly outputs: readonly string[]
  /** What earlier steps did that share the folder. */
  readonly earlier: readonly ModuleRecord[]
  readonly facts: StepFacts
}

export type RunResults = {
  /**
   * Tells whether a file is an output that an earlier run has left in its place. The line of such a file stays in
   * `SHA256SUMS` if nothing is written in its place.
   * @returns the path of the checksums that say so, relative to the workspace
   */
  recognize(file: string, hash: Hash): string | undefined
  /**
   * Adds what became of a module, once its output is in its place. Never throws: what cannot be written now is written, or
   * its error thrown, at the end.
   */
  add(record: ModuleRecord): void
  /**
   * Writes all three files whole.
   * @throws {FileError} where a file cannot be written
   */
  finish(report: Report, html: string): Results
  /** Ends without the rest, where the run was stopped. */
  close(): void
}

/** The largest `SHA256SUMS` that is read, in bytes. */
const maxChecksums = 64 << 20

/** Milliseconds between two reports while the run goes on. */
const interval = 1000

/**
 * Takes the lines of the outputs to come out of `SHA256SUMS`, before any of them is replaced, and what killed runs have left
 * out of their folders. Lines of other steps that share the folder stay as long as their files do. A link in the place of a
 * result is replaced, and never followed.
 * @throws {FileError} where a file cannot be written, or the folder leads out of `places`
 */
export function openResults(request: ResultsRequest): RunResults {
  const { folder, workspace, places, outputs, earlier, facts } = request
  checkPlace(folder, places, 'the folder of the option `out-dir`')
  makeFolder(folder, slashed(relative(workspace, join(folder, 'report.json'))))
  for (const place of new Set([folder, ...outputs.map(output => dirname(output))]))
    if (isPlacedIn(place, places)) removeOldTemporaries(place)
  const paths = {
    checksums: join(folder, 'SHA256SUMS'),
    report: join(folder, 'report.json'),
    html: join(folder, 'report.html'),
  }
  const nameOf = (path: string) => slashed(relative(workspace, path))
  const write = (path: string, text: string) => writeText(path, text, nameOf(path), 'replaced')
  const own = new Set(outputs)
  const readLines = () => parseLines(folder, readText(paths.checksums) ?? '')
  const before = readLines()
  const known = new Map(before.map(line => [line.file, line]))
  /** Outputs of earlier runs that this one was given as modules. */
  const recognized = new Map<string, ChecksumLine>()
  const others = renderLines(keepOthers(before, own))
  const isThere = fs.lstatSync(paths.checksums, { throwIfNoEntry: false }) !== undefined
  if (isThere && readText(paths.checksums) !== others) write(paths.checksums, others)

  const started = performance.now()
  const records: ModuleRecord[] = []
  const writeReport = () => {
    if (records.length === 1) fs.rmSync(paths.html, { force: true })
    const report = makeReport(records, performance.now() - started, engineVersion, facts)
    write(paths.report, renderJson(addEarlier(report, earlier)))
  }
  const regularly = createInterval(() => attempt(writeReport))
  return {
    recognize(file, hash) {
      const line = known.get(file)
      if (line?.hash !== hash) return undefined
      if (own.has(file)) {
        recognized.set(file, line)
        attempt(() => append(paths.checksums, line.text))
      }
      return nameOf(paths.checksums)
    },
    add(record) {
      records.push(record)
      if (isDone(record)) attempt(() => append(paths.checksums, makeLine(folder, workspace, record).text))
      regularly.ask()
    },
    finish(report, html) {
      regularly.close()
      const done = report.modules.filter(isDone).filter(({ earlier }) => !earlier)
      const lines = new Map(recognized)
      for (const record of done) {
        const line = makeLine(folder, workspace, record)
        lines.set(line.file, line)
      }
      const all = new Set([...own, ...lines.keys()])
      const text = renderLines([...keepOthers(readLines(), all), ...lines.values()])
      // `sha256sum -c` refuses a file without a line.
      if (text === '') attempt(() => fs.rmSync(paths.checksums, { force: true }))
      else write(paths.checksums, text)
      write(paths.report, renderJson(report))
      write(paths.html, html)
      return paths
    },
    close: regularly.close,
  }
}

/** What the three files of a report alone hold, for other places than theirs. */
export function renderResults(report: Report, html: string, paths: Results, workspace: string): readonly ResultText[] {
  const folder = dirname(paths.checksums)
  const lines = report.modules.filter(isDone).map(record => makeLine(folder, workspace, record))
  return [
    { path: paths.checksums, text: renderLines(lines) },
    { path: paths.report, text: renderJson(report) },
    { path: paths.html, text: html },
  ]
}

const renderLines = (lines: readonly ChecksumLine[]) => lines.map(({ text }) => text).join('')

/** Undefined where there is no file, or what is there was never a file of checksums. */
function readText(path: string): string | undefined {
  const found = readRegular(path, maxChecksums)
  return found?.kind === 'text' ? found.text : undefined
}

/** The lines of other outputs that are still there, each output once: its last line counts. */
function keepOthers(lines: readonly ChecksumLine[], own: ReadonlySet<string>): readonly ChecksumLine[] {
  const last = new Map(lines.map(line => [line.file, line]))
  return [...last.values()].filter(({ file }) => !own.has(file) && attempt(() => fs.lstatSync(file))?.isFile())
}

const { O_WRONLY, O_APPEND, O_CREAT, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = fs.constants

/** One write, so that a line is there or not. */
function append(path: string, line: string): void {
  const descriptor = fs.openSync(path, O_WRONLY | O_APPEND | O_CREAT | O_NOFOLLOW | O_NONBLOCK, 0o666)
  try {
    if (fs.fstatSync(descriptor).isFile()) fs.writeSync(descriptor, line)
  } finally {
    fs.closeSync(descriptor)
  }
}

/** Does the work at once when it is asked to the first time, and then once in an interval at most. */
function createInterval(work: () => void) {
  let next = 0
  let timer: NodeJS.Timeout | undefined
  const run = () => {
    timer = undefined
    const begin = performance.now()
    work()
    const end = performance.now()
    // A long report must not take more than a small part of the time.
    next = end + Math.max(interval, 20 * (end - begin))
  }
  return {
    ask() {
      if (timer !== undefined) return
      const wait = next - performance.now()
      if (wait <= 0) run()
      else timer = setTimeout(run, wait).unref()
    },
    close() {
      clearTimeout(timer)
    },
  }
}

function attempt<Result>(work: () => Result): Result | undefined {
  try {
    return work()
  } catch {
    return undefined
  }
}
