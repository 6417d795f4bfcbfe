/** Many modules: each read, pre-initialized and written on its own; one that fails leaves the others alone. */

import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { dirname, isAbsolute, join, relative, resolve, sep } from 'node:path'
import { explainError } from '../wizer/errors.ts'
import type { Host } from '../wizer/host.ts'
import type { EngineOptions } from '../wizer/options.ts'
import { type RunOptions, wizenModule } from '../wizer/wizen.ts'
import { type Capture, startCapture } from './capture.ts'
import { describeFileError, FileError, readInput, writeOutput } from './files.ts'
import { type ModuleRecord, makeReport, type Report, recordOf } from './report.ts'

export type Batch = {
  /** Absolute paths of the inputs. */
  readonly modules: readonly string[]
  readonly workspace: string
  /** Relative to the workspace. */
  readonly outDir: string
  /** Modules at a time; 0 is one per available processor. */
  readonly jobs: number
  readonly options: EngineOptions
  readonly run: RunOptions
  readonly engineVersion: string
  /** Where temporary files may be. */
  readonly temporary: string | undefined
}

/** Told about each module as it ends. */
export type Progress = (record: ModuleRecord, done: number, total: number) => void

/** Runs every module; failures are records, not errors. The records are in the order of `modules`. */
export async function runBatch(batch: Batch, host: Host, progress: Progress = () => {}): Promise<Report> {
  const started = performance.now()
  const records = new Array<ModuleRecord>(batch.modules.length)
  const jobs = Math.min(batch.jobs || availableParallelism(), batch.modules.length)
  let next = 0
  let done = 0
  const work = async () => {
    while (next < batch.modules.length) {
      const index = next++
      const record = await runModule(batch, batch.modules[index] as string, host)
      records[index] = record
      progress(record, ++done, batch.modules.length)
    }
  }
  await Promise.all(Array.from({ length: jobs }, work))
  return makeReport(records, performance.now() - started, batch.engineVersion)
}

async function runModule(batch: Batch, module: string, host: Host): Promise<ModuleRecord> {
  const path = relative(batch.workspace, module).split(sep).join('/')
  const capture = batch.run.wasi?.output.stdout === undefined ? undefined : startCapture(batch.temporary)
  try {
    const output = findOutput(batch, path)
    const input = await readInput(module, path)
    const result = await wizenModule(input, batch.options, withOutput(batch.run, capture), host)
    writeInto(output.file, result.bytes, output.path)
    return recordOf(path, output.path, result, capture?.read())
  } catch (error) {
    const { message, frames } = explainError(error)
    return { status: 'failed', path, error: message, frames, log: capture?.read() }
  } finally {
    capture?.close()
  }
}

function withOutput(run: RunOptions, capture: Capture | undefined): RunOptions {
  if (!run.wasi || !capture) return run
  const { descriptor } = capture
  return { ...run, wasi: { ...run.wasi, output: { stdout: descriptor, stderr: descriptor } } }
}

/** Outputs keep their path below the workspace; the path of an input from elsewhere would lead out of the folder. */
function findOutput({ workspace, outDir }: Batch, path: string): { readonly file: string; readonly path: string } {
  if (path.startsWith('../') || isAbsolute(path))
    throw new FileError(
      'write',
      `cannot place the output of \`${path}\`: found a module outside of the workspace, expected one inside`,
    )
  const file = join(resolve(workspace, outDir), path)
  return { file, path: relative(workspace, file).split(sep).join('/') }
}

function writeInto(file: string, bytes: Uint8Array, name: string): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
  } catch (cause) {
    throw new FileError('write', `cannot make the folder of \`${name}\`: ${describeFileError(cause)}`)
  }
  writeOutput(file, [bytes], name)
}
