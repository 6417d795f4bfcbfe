/**
 * Takes one module of a run to its output, which the store has or an engine process makes. This process handles the bytes
 * of modules, and never parses or runs them.
 */

import { mkdirSync, unlinkSync } from 'node:fs'
import { EngineError } from '../../engine/errors.ts'
import type { EngineReply, Task, Work } from '../../engine/messages.ts'
import type { Engines, Limits } from '../../engine/processes.ts'
import { FileError } from '../../files/file-error.ts'
import type { Hash } from '../../files/hash.ts'
import type { StepFacts } from '../../report/make-report.ts'
import type { BaseModule, DoneModule, ModuleLog, ModuleRecord, StoredRecord } from '../../report/report.ts'
import { isStoredRecord } from '../../report/stored-record.ts'
import { judgeFindings } from '../../wizer/doctor/judge.ts'
import { explainError, InitializationError } from '../../wizer/errors.ts'
import type { FoundModule } from '../discover-modules.ts'
import type { BatchOptions } from '../options/batch-options.ts'
import type { SizeLimits } from '../options/size-limits.ts'
import { renderRepeat } from '../options/used-options.ts'
import { type StagedArtifact, stageFile } from '../staged-artifact.ts'
import { moduleKey } from '../store/keys.ts'
import type { Store } from '../store/store.ts'
import type { RunResults } from '../write-results.ts'
import { type Capture, startCapture } from './capture-output.ts'
import { checkOutput, checkSizeLimits } from './check-output.ts'
import { isReply } from './check-reply.ts'
import { changedDirectories, damaged, tellKept } from './findings-of-runs.ts'
import { findTarget, placeOutput } from './place-output.ts'
import type { SecretSearch } from './search-secrets.ts'
import { stageInput } from './stage-input.ts'
import type { WatchedDirectories } from './watch-directories.ts'

/** What modules with the same options have in common. */
export type ModuleGroup = {
  readonly work: Work
  readonly limits: Limits
  readonly sizes: SizeLimits
  /** Undefined where no output is kept. */
  readonly optionsHash: Hash | undefined
  readonly directories: WatchedDirectories
}

export type GroupedModule = FoundModule & { readonly group: ModuleGroup }

/** What all modules of a run have in common. */
export type Run = {
  readonly batch: BatchOptions
  readonly signal: AbortSignal
  /** Absolute. */
  readonly workspace: string
  /** Directories that may be written to. */
  readonly places: readonly string[]
  /** A private directory for temporary files. */
  readonly scratch: string
  readonly secrets: SecretSearch
  readonly facts: StepFacts
  readonly recognize: RunResults['recognize']
  /** Undefined where no output is kept. */
  readonly store: Store | undefined
  /** Undefined where nothing is uploaded. */
  readonly artifact: StagedArtifact | undefined
}

/** `kept` is the key of an output that the store had, or has taken. */
export type ModuleOutcome = {
  readonly record: ModuleRecord
  readonly kept: { readonly key: Hash; readonly isNew: boolean } | undefined
}

/**
 * The files of a task, in a folder of their own. The next task may use them again where this one has succeeded; a process
 * that is being ended can still write to them.
 */
export type TaskFiles = {
  readonly folder: string
  readonly input: string
  readonly output: string
  readonly log: string
}

/** Never throws: a module that fails has a record too, and so has one that a cancelled run leaves out. */
export async function runModule(
  module: GroupedModule,
  run: Run,
  files: TaskFiles,
  engines: Engines,
): Promise<ModuleOutcome> {
  const { path } = module
  let capture: Capture | undefined
  const readLog = () => capture?.read() ?? null
  try {
    mkdirSync(files.folder, { recursive: true })
    capture = prints(module.group.work) ? startCapture(files.log, run.secrets) : undefined
    return await produce(module, run, { ...files, log: capture?.path }, engines, readLog)
  } catch (error) {
    if (error instanceof EngineError && error.code === 'cancelled')
      return { record: { status: 'skipped', path, earlier: false }, kept: undefined }
    const explained = explainError(error)
    // A module can give up with a message of its own, and an engine process can say anything.
    const message = run.secrets.hideText(explained.message)
    const frames = explained.frames.map(run.secrets.hideText)
    const repeat = renderRepeat(run.facts.options, path)
    const failed = { status: 'failed', path, earlier: false, error: message, frames, log: readLog(), repeat } as const
    return { record: failed, kept: undefined }
  } finally {
    capture?.close()
    remove(files.output)
  }
}

/** The end of the run removes what a process that is being ended still writes. */
function remove(path: string): void {
  try {
    unlinkSync(path)
  } catch {}
}

function prints({ settings: { wasi } }: Work): boolean {
  return wasi?.output.stdout !== undefined
}

type Staging = Pick<Task, 'input' | 'output' | 'log'>

async function produce(
  module: GroupedModule,
  run: Run,
  staging: Staging,
  engines: Engines,
  readLog: () => ModuleLog | null,
): Promise<ModuleOutcome> {
  const { store, places } = run
  const { work, limits, sizes, optionsHash, directories } = module.group
  const target = findTarget(module, run)
  if (module.problem !== undefined) throw new FileError('read', module.problem)
  const inputHash = await stageInput(module, places, staging.input)
  const key = store && optionsHash !== undefined ? moduleKey(inputHash, optionsHash) : undefined
  const ask: Ask = (kind, kept) =>
    engines
      .run({ ...staging, kind, ...describeKept(kept) }, work, limits, run.signal, isReply)
      .finally(directories.look)
  const restored =
    store && key && directories.areUnchanged() ? await takeKept(key, store, staging.output, ask) : undefined
  const kept = restored === 'damaged' ? undefined : restored
  const { report: found, compressed } = kept ?? (await make(ask, error => explainOutput(error, module, inputHash, run)))
  const report = {
    ...found,
    refusedWrites: found.refusedWrites.map(run.secrets.hideText),
    findings: found.findings.map(({ id, message }) => ({ id, message: run.secrets.hideText(message) })),
  }
  const output = await checkOutput(staging, run.secrets)
  const stored = { key: key ?? inputHash, sha256: output.hash, report, compressed }
  if (!isStoredRecord(stored) || report.bytesAfter !== output.size)
    throw new FileError('read', 'cannot accept the output: found a report that does not fit it, expected its own')
  checkSizeLimits({ ...report, compressed }, sizes, findBase(module, run))
  const warnings = judgeFindings(
    [
      ...(restored === 'damaged' ? [damaged] : []),
      ...(store && !directories.areUnchanged() ? [changedDirectories] : []),
      ...(kept ? report.findings.map(tellKept) : report.findings),
    ],
    work.options.judgement,
  )
  const isNew = store && key && !kept && directories.areUnchanged() ? store.put(key, stored, staging.output) : false
  if (run.artifact) stageFile(run.artifact, staging.output, target.file)
  placeOutput(staging.output, target, module.path, places)
  return {
    record: {
      status: kept ? 'cached' : 'initialized',
      path: module.path,
      earlier: false,
      output: target.path,
      sha256: output.hash,
      report,
      compressed,
      warnings,
      log: readLog(),
    },
    kept: key && (kept || isNew) ? { key, isNew } : undefined,
  }
}

type Ask = (kind: Task['kind'], kept?: StoredRecord) => Promise<EngineReply>

function describeKept(kept: StoredRecord | undefined): Pick<Task, 'known' | 'regions'> {
  return { known: kept?.compressed ?? [], regions: kept?.report.memories.map(({ regions }) => regions) ?? [] }
}

/** Takes an output from the store, if an engine process finds that it can be one of this input. */
async function takeKept(
  key: Hash,
  store: Store,
  target: string,
  ask: Ask,
): Promise<Pick<StoredRecord, 'report' | 'compressed'> | 'damaged' | undefined> {
  const found = store.find(key, target)
  if (found === undefined || found === 'damaged') return found
  const reply = refuseFailure(await ask('check', found))
  const kept = new Set(found.report.findings.map(({ id }) => id))
  if (reply.kind === 'checked' && reply.findings.every(({ id }) => kept.has(id))) {
    const { bytesBefore, compressed } = reply
    return { report: { ...found.report, bytesBefore }, compressed }
  }
  store.remove(key)
  return 'damaged'
}

function findBase({ path }: FoundModule, { facts: { base } }: Run): BaseModule | undefined {
  return base?.modules.find(module => module.path === path)
}

/** @throws {Error} what `explain` makes of an error */
async function make(
  ask: Ask,
  explain: (error: unknown) => unknown,
): Promise<Pick<DoneModule, 'report' | 'compressed'>> {
  const reply = await ask('make')
    .then(refuseFailure)
    .catch(error => {
      throw explain(error)
    })
  if (reply.kind !== 'made')
    throw new Error(`bug: an engine process was told to make an output, and replied ${reply.kind}`)
  return reply
}

/** A module that an earlier run has made fails for reasons that do not tell what is wrong. */
function explainOutput(error: unknown, { file, path }: FoundModule, hash: Hash, { recognize }: Run): unknown {
  if (error instanceof EngineError && error.code === 'cancelled') return error
  const sums = recognize(file, hash)
  if (sums === undefined) return error
  const { message, frames } = explainError(error)
  return new InitializationError(
    'host',
    `cannot pre-initialize \`${path}\`: it is pre-initialized already (its sum is in \`${sums}\`), expected the module as the build makes it; ${message}`,
    { frames },
  )
}

/** @throws {InitializationError} with the frames of the module that failed */
function refuseFailure(reply: EngineReply): Exclude<EngineReply, { readonly kind: 'failed' }> {
  if (reply.kind === 'failed') throw new InitializationError('host', reply.message, { frames: reply.frames })
  return reply
}
