/** The story of a module, one call a stage: parse, check, instrument, initialize, snapshot, rewrite, validate. */

import type { MemoryReport, ModuleReport } from '../report/report.ts'
import { concatenate, sizeOfParts } from '../wasm/encode.ts'
import { maxModuleSize } from '../wasm/limits.ts'
import { type Module, parseModule } from '../wasm/module.ts'
import { checkModule } from './check/check-module.ts'
import { findInitialization, type Initialization } from './check/init-function.ts'
import { explainInvalid, findFault } from './check/invalid-module.ts'
import { InvalidOutputError, UnsupportedModuleError } from './errors.ts'
import type { Host, InitializeOptions, InstanceState, ReadRequest } from './host.ts'
import { instrument } from './instrument/instrument.ts'
import type { Stubs } from './instrument/stubs.ts'
import type { EngineOptions } from './options/options.ts'
import { renameExports } from './options/renames.ts'
import { rewrite } from './rewrite/rewrite.ts'
import { type CodeSurvey, surveyCode } from './rewrite/survey.ts'
import { drawMemoryMap } from './snapshot/memory-map.ts'
import { isCopyOnWrite, scanRequestFor } from './snapshot/segments.ts'
import { type Snapshot, takeSnapshot } from './snapshot/snapshot.ts'

export type WizenResult = {
  /** The pre-initialized module. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly report: ModuleReport
}

/** How the run is set up: the options of the host that do not depend on the module. */
export type InitializationSettings = Pick<InitializeOptions, 'preloads' | 'wasi'> & {
  /** Whether to draw memories for the report, and to instantiate the output for its start-up times. */
  readonly measure: boolean
  /** Ends the run when it aborts. */
  readonly signal?: AbortSignal | undefined
}

/** An output that has not been validated yet, but is being so. */
export type Wizened = {
  /** What the output is made of, one after the other: views of the input and of the memories. */
  readonly parts: readonly Uint8Array[]
  /** What stands in for the imports of the input, and so of the output. */
  readonly stubs: Stubs | undefined
  /**
   * Waits for the validation.
   * @throws {InvalidOutputError} never, unless there is a defect here
   */
  finish(): Promise<ModuleReport>
}

/**
 * Pre-initializes a module.
 * @throws {WasmError} where the bytes are no core module
 * @throws {UnsupportedModuleError} where it cannot be pre-initialized, or not with these options
 * @throws {InitializationError} where the initialization did not reach its end
 * @throws {InvalidOutputError} never, unless there is a defect here: the output would not validate
 */
export async function wizenModule(
  bytes: Uint8Array,
  options: EngineOptions,
  run: InitializationSettings,
  host: Host,
): Promise<WizenResult> {
  const { parts, stubs, finish } = await wizenParts(bytes, options, run, host)
  const output = concatenate(parts)
  const report = await finish()
  if (!run.measure) return { bytes: output, report }
  const after = await host.measure(output, stubs)
  const { instantiate, initialize } = report.times
  return { bytes: output, report: { ...report, startUp: { before: instantiate + initialize, after } } }
}

/** The same, in parts that can be written while they are validated; without start-up times. */
export async function wizenParts(
  bytes: Uint8Array,
  options: EngineOptions,
  run: InitializationSettings,
  host: Host,
): Promise<Wizened> {
  const clock = startClock()
  const module = parseModule(bytes)
  checkModule(module, options.features)
  const initialization = findInitialization(module, options.initFunc)
  const exports = renameExports(module.exports, removedExports(initialization, options), options.renames)
  const parsed = clock()
  const instrumented = instrument(module, initialization, {
    relaxed: options.relaxedSimdDeterministic || options.deterministic,
    nans: options.deterministic,
  })
  const instrumentedAt = clock()
  const running = host.initialize(
    instrumented,
    { preloads: run.preloads, wasi: run.wasi, timeout: options.timeout },
    run.signal,
  )
  // While the module runs: looking through the code of a large one takes a while.
  const survey = surveyCode(module, exports)
  const instance = await running.catch(error => {
    throw explainInvalid(module, error)
  })
  const state = await instance.read(planReading(survey, options)).finally(() => instance.close())
  const snapshotAt = clock()
  const snapshot = takeSnapshot(module, state, options)
  const snapped = clock()
  const { parts, skeleton } = rewrite(module, snapshot, exports, survey)
  const bytesAfter = checkSize(parts)
  // V8 has its own copy of what was instrumented.
  const validation = host.validate(concatenate(skeleton, instrumented.bytes))
  const rewritten = clock()
  const { times, observed } = instance
  return {
    parts,
    stubs: instrumented.stubs,
    async finish() {
      if (!(await validation)) throw explainOutput(module, parts)
      const total = clock()
      return {
        bytesBefore: bytes.length,
        bytesAfter,
        initFunction: initialization.initFunction,
        globals: snapshot.globals.size,
        tables: snapshot.tables.size,
        memories: describeMemories(state, snapshot, run.measure),
        segments: snapshot.segments.length,
        observed,
        times: {
          parse: parsed,
          instrument: instrumentedAt - parsed,
          ...times,
          snapshot: state.time + snapped - snapshotAt,
          rewrite: rewritten - snapped,
          validate: total - rewritten,
          total,
        },
        startUp: null,
      }
    },
  }
}

/** Milliseconds since it was started. */
function startClock(): () => number {
  const start = performance.now()
  return () => performance.now() - start
}

/** The functions that were called go, but for an init function that shall stay. */
function removedExports({ initFunction, calls }: Initialization, { keepInitFunc }: EngineOptions): ReadonlySet<string> {
  return new Set(calls.filter(name => !(keepInitFunc && name === initFunction)))
}

function planReading({ tables }: CodeSurvey, { layout, maxSegments }: EngineOptions): ReadRequest {
  return { tables: [...tables], ...scanRequestFor(layout, maxSegments) }
}

/** The size of a module is the one thing that the data changes. */
function checkSize(parts: readonly Uint8Array[]): number {
  const size = sizeOfParts(parts)
  if (size <= maxModuleSize) return size
  throw new UnsupportedModuleError(
    'size',
    `cannot write the output: it would have ${size.toLocaleString('en')} bytes, expected at most ${maxModuleSize.toLocaleString('en')}, which is what V8 takes`,
  )
}

function explainOutput(module: Module, parts: readonly Uint8Array[]): Error {
  const fault = findFault(module)
  if (fault) return fault
  let reason = 'V8 does not say why'
  try {
    new WebAssembly.Module(concatenate(parts))
  } catch (cause) {
    reason = (cause as Error).message
  }
  return new InvalidOutputError(`bug: the output is not valid (${reason}); nothing was written: please report it`)
}

function describeMemories(state: InstanceState, snapshot: Snapshot, isDrawn: boolean): MemoryReport[] {
  return state.memories.map((memory, index) => {
    const segments = snapshot.segments.filter(segment => segment.memory === index)
    return {
      pages: Number(memory.pages),
      dataBytes: segments.reduce((sum, { start, end }) => sum + end - start, 0),
      segments: segments.length,
      copyOnWrite: isCopyOnWrite(segments),
      picture: isDrawn ? drawMemoryMap(memory) : null,
    }
  })
}
