/**
 * Reads what earlier steps have said in the report of the same folder: a step adds to it, and takes away only what is no
 * longer so. Whoever can write to the folder can have written it.
 */

import fs from 'node:fs'
import { join, relative, resolve } from 'node:path'
import { describeFileError } from '../files/file-error.ts'
import { hashFile, hashJson } from '../files/hash.ts'
import { openRegular } from '../files/open-regular.ts'
import { isPlacedIn, slashed } from '../files/places.ts'
import { parseReport } from '../report/reading/parse-report.ts'
import { type DoneModule, isDone, type ModuleRecord, type Report } from '../report/report.ts'

/** The largest report that is read, in bytes. */
export const maxReport = 64 << 20

export type EarlierRequest = {
  /** Where the results go, absolute. */
  readonly folder: string
  readonly workspace: string
  /** Directories that outputs may be in. */
  readonly places: readonly string[]
  /** The modules of this step, by their paths. */
  readonly modules: readonly { readonly path: string }[]
  /** Absolute paths of the outputs that the step wants to write. */
  readonly outputs: readonly string[]
  /** The job of this step; null where it is in none. */
  readonly job: Report['job']
  readonly signal: AbortSignal
  /** Is told why a report is not used. */
  readonly onNote: (message: string) => void
}

type Environment = Readonly<Record<string, string | undefined>>

/** Names the job that this process is a part of: its attempt, and the runner's own name of it, which a matrix needs. */
export function nameJob({
  GITHUB_RUN_ID: run,
  GITHUB_RUN_ATTEMPT: attempt,
  GITHUB_JOB: job,
  RUNNER_TRACKING_ID: id,
}: Environment): Report['job'] {
  if (!run || !job) return null
  return hashJson([run, attempt ?? '', job, id ?? ''])
}

/**
 * The records of modules that are none of this step's. One with an output counts as long as that is what it was; one
 * without counts in the same job, so that a report has no failures of last week.
 */
export async function readEarlier(request: EarlierRequest): Promise<readonly ModuleRecord[]> {
  const report = readReport(request)
  if (!report) return []
  const paths = new Set(request.modules.map(({ path }) => path))
  const taken = new Set(request.outputs)
  const isSameJob = request.job !== null && report.job === request.job
  const others = report.modules.filter(({ path }) => !paths.has(path))
  const kept: ModuleRecord[] = []
  const read = new Set<string>()
  for (const record of others) {
    request.signal.throwIfAborted()
    const isKept = isDone(record) ? await isThere(record, taken, read, request) : isSameJob
    if (isKept) kept.push({ ...record, earlier: true })
  }
  return kept
}

function readReport({ folder, workspace, onNote }: EarlierRequest): Report | undefined {
  const path = join(folder, 'report.json')
  const text = readRegular(path, maxReport)
  if (text === undefined) return undefined
  const parsed = text.kind === 'text' ? parseReport(text.text) : text
  if (parsed.kind === 'report') return parsed.report
  const name = slashed(relative(workspace, path))
  onNote(
    `cannot keep what \`${name}\` says of earlier steps: found ${parsed.problem}, expected a report of this version of wizer-action; going on without it`,
  )
  return undefined
}

export type RegularText =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'other'; readonly problem: string }

/** The text of a regular file; undefined where there is none. */
export function readRegular(path: string, maxBytes: number): RegularText | undefined {
  try {
    const opened = openRegular(path, maxBytes)
    if (opened.kind === 'missing') return undefined
    if (opened.kind === 'too-large') return { kind: 'other', problem: `more than ${maxBytes} bytes` }
    if (opened.kind !== 'file') return { kind: 'other', problem: 'a link, a folder, a pipe or a device' }
    try {
      return { kind: 'text', text: readText(opened.descriptor, opened.size) }
    } finally {
      fs.closeSync(opened.descriptor)
    }
  } catch (error) {
    return { kind: 'other', problem: `a file that cannot be read (${describeFileError(error)})` }
  }
}

/** What is added meanwhile is not read. */
function readText(descriptor: number, size: number): string {
  const bytes = Buffer.alloc(size)
  let at = 0
  for (let count = -1; count !== 0 && at < size; at += count) count = fs.readSync(descriptor, bytes, at, size - at, at)
  return bytes.toString('utf8', 0, at)
}

/**
 * Whether the output of a record is still there, with its bytes, and no module of this step wants its place.
 * @param read files that were read: an output has one record, and a report could name a large file a million times
 */
async function isThere(
  { output, sha256, report }: DoneModule,
  taken: ReadonlySet<string>,
  read: Set<string>,
  { workspace, places, signal }: EarlierRequest,
): Promise<boolean> {
  const file = resolve(workspace, output)
  const size = report.bytesAfter
  try {
    const found = fs.lstatSync(file, { bigint: true })
    const id = `${found.dev}:${found.ino}`
    if (Number(found.size) !== size || taken.has(file) || read.has(id) || !isPlacedIn(file, places)) return false
    read.add(id)
    return (await hashFile(file, output, size, signal)) === sha256
  } catch {
    return false
  }
}
