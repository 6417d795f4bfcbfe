/** The library: one function, its options and result, and the errors it throws. */

import { availableParallelism } from 'node:os'
import { describeFileError, FileError } from './files/file-error.ts'
import { resolveSettings } from './files/resolve-settings.ts'
import { createHost, type HostOptions, type WorkerHost } from './host/thread-host.ts'
import { cannotStart } from './host/threads/arrival.ts'
import { type CheckedOptions, checkOptions } from './library/check-options.ts'
import { checkRuntime } from './library/check-runtime.ts'
import { type Followed, followSignal } from './library/follow-signal.ts'
import { respellError } from './library/option-names.ts'
import { checkInput, readModule, type Source, type WizenInput } from './library/read-module.ts'
import { createTurns } from './library/turns.ts'
import type { WizenOptions } from './library/wizen-options.ts'
import { Deadline } from './wizer/deadline.ts'
import { judgeFindings } from './wizer/doctor/judge.ts'
import { type WizenResult, wizenModule } from './wizer/wizen.ts'
import { locateCommand, locateWorkers } from './workers.ts'

export { FileError } from './files/file-error.ts'
export type { WizenInput } from './library/read-module.ts'
export type { WizenOptions } from './library/wizen-options.ts'
export type { Finding, MemoryReport, ModuleReport, Observed, StageTimes, StartUp } from './report/module-report.ts'
export { WasmError } from './wasm/errors.ts'
export type { Frame } from './wizer/errors.ts'
export { InitializationError, InvalidOutputError, OptionError, UnsupportedModuleError } from './wizer/errors.ts'
export type { WizenResult } from './wizer/wizen.ts'

let host: WorkerHost | undefined

/** A call has a thread of its own for most of its time, and each thread takes about 10 MB. */
const takeTurn = createTurns(availableParallelism())

/** Milliseconds for which a thread waits for the next call. */
const idleTime = 10_000

/**
 * Pre-initializes a WebAssembly module: instantiates it in a worker thread, runs its init function, and returns a
 * module that starts in the state after that.
 *
 * As many calls go on at a time as the machine has processors. The others wait in their order, and the time that they wait is no
 * part of their `timeout`.
 *
 * @example
 * import { writeFile } from 'node:fs/promises'
 * import { wizen } from 'wizer-action'
 *
 * const { bytes, report } = await wizen('app.wasm', { allowWasi: true, renameFuncs: ['_start=wizer.resume'] })
 * await writeFile('app.wizened.wasm', bytes)
 *
 * @param input a core module in the binary format, at most 1 GiB: its bytes, which are not changed; or its file, as a path
 *   relative to the working directory or as a `file:` URL, which is read when the call's turn comes. Leave bytes as they are
 *   until the promise settles: they are copied when the turn comes.
 * @param options paths in them are relative to the working directory
 * @returns the new module, which has been validated, and what was found on the way
 * @throws {OptionError} where the input or an option cannot be used: `option` is its name
 * @throws {FileError} where the file of the module cannot be read
 * @throws {WasmError} where the bytes are no core module: `offset` says where
 * @throws {UnsupportedModuleError} where the module cannot be pre-initialized, or not with these options
 * @throws {InitializationError} where the initialization trapped, exited, called a missing import or took too long
 * @throws the reason of `signal`, and what `onOutput` throws
 */
export async function wizen(input: WizenInput, options: WizenOptions = {}): Promise<WizenResult> {
  let followed: Followed | undefined
  try {
    checkRuntime()
    const source = checkInput(input)
    const checked = checkOptions(options)
    followed = checked.signal && followSignal(checked.signal)
    const signal = followed?.signal
    return await takeTurn(() => initialize(source, { ...checked, signal }), signal)
  } catch (error) {
    throw followed?.signal.aborted ? followed.signal.reason : respellError(error)
  } finally {
    followed?.stop()
  }
}

async function initialize(source: Source, { engine, signal, onOutput }: CheckedOptions): Promise<WizenResult> {
  const started = performance.now()
  const deadline = new Deadline(engine.timeout, [signal], started)
  const bytes = await readModule(source, findDirectory, deadline)
  const settings = await resolveSettings(engine, {
    env: process.env,
    get directory() {
      return findDirectory()
    },
    output: { stdout: 1, stderr: 2 },
    hasStdin: true,
    hidden: { paths: [], names: [] },
    places: undefined,
    measure: false,
    deadline,
  })
  host ??= createHost({ ...findWorkers(), idleTime })
  const { bytes: output, report } = await wizenModule(
    bytes,
    engine,
    { ...settings, started, signal, print: onOutput },
    host,
  )
  return { bytes: output, report: { ...report, findings: judgeFindings(report.findings, engine.judgement) } }
}

/** Only what has a relative path asks for it: the directory may have been removed. */
function findDirectory(): string {
  try {
    return process.cwd()
  } catch (cause) {
    throw new FileError('read', `cannot use the current directory: ${describeFileError(cause)}`)
  }
}

/** The addresses are written out, because bundlers that know this pattern bring the files along. */
function findWorkers(): HostOptions {
  const { url } = import.meta
  // A bundler that makes a CommonJS module leaves nothing here.
  if (url === undefined) throw cannotStart('found no address of this file (`import.meta.url`)')
  if (url.endsWith('.ts')) return locateWorkers(url)
  return { worker: new URL('./worker.js', import.meta.url), scanWorker: new URL('./scan-worker.js', import.meta.url) }
}

/**
 * The path of the command under the name `wizer`, as `@bytecodealliance/wizer` exports it: npm's `overrides` can so put this
 * package in the place of that one.
 */
const command: string = locateCommand(import.meta.url)
export default command
