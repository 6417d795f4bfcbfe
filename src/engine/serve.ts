/** The work of an engine process: it does a task, replies, and waits for the next one. */

import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { describeFileError, FileError } from '../files/file-error.ts'
import type { Finding } from '../report/module-report.ts'
import { parseModule } from '../wasm/module.ts'
import { isText } from '../wasm/text.ts'
import { findInitialization } from '../wizer/check/init-function.ts'
import { findForeignPart } from '../wizer/compare/find-foreign-part.ts'
import { Deadline } from '../wizer/deadline.ts'
import { findInModule } from '../wizer/doctor/find-findings.ts'
import { explainError } from '../wizer/errors.ts'
import type { Host } from '../wizer/host.ts'
import type { EngineOptions } from '../wizer/options/options.ts'
import { type InitializationSettings, wizenModule } from '../wizer/wizen.ts'
import type { EngineReply, Task, Work } from './messages.ts'
import { findCompressedSizes } from './sizes/compressed-sizes.ts'
import { smokeTest } from './smoke-test.ts'

/** The most bytes that a module may print: a module that never stops must not fill the disk. */
const maxPrinted = 256 * 1024 * 1024

/** Never throws: an error is a reply, too. */
export async function doTask(task: Task, work: Work, host: Host): Promise<EngineReply> {
  let log: number | undefined
  try {
    log = task.log === undefined ? undefined : openSync(task.log, 'a')
    const settings = withOutput(work.settings, log)
    return task.kind === 'make' ? await make(task, work, settings, host) : await check(task, work, settings, host)
  } catch (error) {
    const { message, frames } = explainError(error)
    return { kind: 'failed', message, frames }
  } finally {
    if (log !== undefined) closeSync(log)
  }
}

function withOutput({ wasi, ...settings }: Work['settings'], log: number | undefined): InitializationSettings {
  return {
    ...settings,
    started: performance.now(),
    wasi: wasi && { ...wasi, output: { stdout: log, stderr: log, limit: maxPrinted } },
  }
}

async function make(task: Task, work: Work, settings: InitializationSettings, host: Host): Promise<EngineReply> {
  const input = await readModule(task.input, work, settings, host)
  const { bytes, report } = await wizenModule(input, work.options, settings, host)
  writeStaged(task.output, bytes)
  const regions = report.memories.map(memory => memory.regions)
  return { kind: 'made', report, compressed: await finish(input, bytes, { ...task, regions }, work, settings, host) }
}

async function check(task: Task, work: Work, settings: InitializationSettings, host: Host): Promise<EngineReply> {
  const [input, bytes] = [await readModule(task.input, work, settings, host), readFileSync(task.output)]
  const findings = compare(input, bytes, work.options)
  if (typeof findings === 'string') return { kind: 'foreign', reason: findings }
  const compressed = await finish(input, bytes, task, work, settings, host)
  return { kind: 'checked', bytesBefore: input.length, findings, compressed }
}

/** A module in the binary format, so that all sizes are those of binaries. */
async function readModule(
  path: string,
  { options }: Work,
  { started }: InitializationSettings,
  host: Host,
): Promise<Uint8Array> {
  const bytes = readFileSync(path)
  return isText(bytes) ? host.assemble(bytes, new Deadline(options.timeout, [], started)) : bytes
}

/** @throws {FileError} */
function writeStaged(path: string, bytes: Uint8Array): void {
  try {
    writeFileSync(path, bytes)
  } catch (cause) {
    throw new FileError(
      'write',
      `cannot write the output: ${describeFileError(cause)}, expected room in the directory for temporary files`,
    )
  }
}

/**
 * What shows that an output cannot be one of the input, or else what can be found without a run. Others may have written to
 * where it was kept.
 */
function compare(
  input: Uint8Array,
  output: Uint8Array<ArrayBuffer>,
  options: EngineOptions,
): string | readonly Finding[] {
  try {
    const [module, made] = [parseModule(input), parseModule(output)]
    const foreign = findForeignPart(module, made, options)
    if (foreign !== undefined) return foreign
    if (!WebAssembly.validate(output)) return 'it is not valid'
    const { initFunction } = findInitialization(module, options.initFunc)
    return findInModule({ module, initFunction, exports: made.exports })
  } catch (error) {
    return (error as Error).message
  }
}

/** What is done with an output, whether it was made or kept. */
async function finish(
  input: Uint8Array,
  output: Uint8Array<ArrayBuffer>,
  { known, regions }: Task,
  { options, compressedFormats, exactFormats, smokeTest: name }: Work,
  settings: InitializationSettings,
  host: Host,
) {
  const deadline = new Deadline(options.timeout, [], settings.started)
  if (name !== undefined) await smokeTest(output, name, deadline, settings, host)
  const request = { input, output, regions, formats: compressedFormats, exactFormats, known }
  return deadline.limit(
    () => 'compress the output',
    signal => findCompressedSizes(request, signal),
  )
}
