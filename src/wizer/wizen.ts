/** Takes a module through all stages: parse, check, instrument, initialize, snapshot, rewrite, validate. */

import type { ModuleReport } from '../report/module-report.ts'
import { concatenate } from '../wasm/encode.ts'
import { type Module, parseModule } from '../wasm/module.ts'
import { isText } from '../wasm/text.ts'
import { checkModule } from './check/check-module.ts'
import { findInitialization } from './check/init-function.ts'
import { checkValid, explainInvalid, findReason, isInvalid } from './check/invalid-module.ts'
import { Deadline } from './deadline.ts'
import { describeModule, listFindings, type MadeOutput } from './describe-module.ts'
import { findInModule, findInRun } from './doctor/find-findings.ts'
import { judgeFindings } from './doctor/judge.ts'
import { InvalidOutputError } from './errors.ts'
import type { Host, InitializedInstance, InitializeOptions } from './host.ts'
import { type Instrumented, instrument } from './instrument/instrument.ts'
import type { EngineOptions } from './options/options.ts'
import { planExports } from './rewrite/exports.ts'
import { rewrite } from './rewrite/rewrite.ts'
import { surveyCode } from './rewrite/survey.ts'
import { scanRequestFor } from './snapshot/segments.ts'
import { takeSnapshot } from './snapshot/snapshot.ts'
import { addSourceLines } from './source-lines.ts'
import { Stages } from './stages.ts'

export type WizenResult = {
  /** The pre-initialized module. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly report: ModuleReport
}

/** How an initialization is set up, whatever the module. */
export type InitializationSettings = Pick<InitializeOptions, 'preloads' | 'wasi' | 'print'> & {
  /** Whether the report has memory maps and start-up times. */
  readonly measure: boolean
  /** Milliseconds that samples of start-up times may take; unset, 400. A small part of the work on the module always may. */
  readonly sampling?: number | undefined
  /** Gets a sentence for each rename of an export that is not there; unset, that is an error. */
  readonly onMissingRename?: ((sentence: string) => void) | undefined
  /** Ends the work when it aborts. */
  readonly signal?: AbortSignal | undefined
  /** When the work on the module began, on the clock of `performance.now()`, where that was before the engine got it. */
  readonly started?: number | undefined
}

/**
 * Pre-initializes a module in the binary or the text format.
 * @throws {WasmError} where the bytes are no core module
 * @throws {UnsupportedModuleError} where it cannot be pre-initialized, or not with these options
 * @throws {InitializationError} where the initialization did not reach its end
 * @throws {InvalidOutputError} where V8 refuses the output, which is a defect here
 */
export async function wizenModule(
  bytes: Uint8Array,
  options: EngineOptions,
  settings: InitializationSettings,
  host: Host,
): Promise<WizenResult> {
  const stages = new Stages()
  const deadline = startDeadline(options, settings)
  const made = await makeOutput(bytes, options, settings, host, stages, deadline)
  const output = concatenate(made.parts)
  await stages.time('validate', () => validate(made, host, deadline))
  const times = stages.times()
  // Last of all, and alone: whatever went on beside it would be measured, too.
  const startUp = settings.measure
    ? await made.measure({ output, budget: findBudget(settings, times.total), deadline })
    : null
  return { bytes: output, report: describeModule(made, times, startUp) }
}

/** Milliseconds after which the least sample of most modules hardly changes any more. */
const enoughSampling = 400

function findBudget({ sampling = enoughSampling }: InitializationSettings, work: number): number {
  return Math.max(sampling, 0.05 * work)
}

/**
 * Pre-initializes a module like `wizenModule`, but writes the output while it is validated, and measures no start-up times.
 * Nothing is written where the options deny a finding.
 * @param write gets the parts of the output, and a promise that rejects where they may not be used
 * @returns what `write` gives, and the report
 */
export async function wizenInto<Written>(
  write: (parts: readonly Uint8Array[], validated: Promise<void>) => Promise<Written>,
  bytes: Uint8Array,
  options: EngineOptions,
  settings: InitializationSettings,
  host: Host,
): Promise<{ readonly written: Written; readonly report: ModuleReport }> {
  const stages = new Stages()
  const deadline = startDeadline(options, settings)
  const made = await makeOutput(bytes, options, settings, host, stages, deadline)
  judgeFindings(listFindings(made, stages.times(), null), options.judgement)
  const [, written] = await stages.time('validate', () => {
    const validated = validate(made, host, deadline)
    return Promise.all([validated, write(made.parts, validated)])
  })
  return { written, report: describeModule(made, stages.times(), null) }
}

function startDeadline({ timeout }: EngineOptions, { signal, started }: InitializationSettings): Deadline {
  return new Deadline(timeout, [signal], started)
}

async function makeOutput(
  bytes: Uint8Array,
  options: EngineOptions,
  settings: InitializationSettings,
  host: Host,
  stages: Stages,
  deadline: Deadline,
): Promise<MadeOutput & Pick<InitializedInstance, 'measure'>> {
  const pass = async <Result>(stage: 'parse' | 'instrument' | 'snapshot' | 'rewrite', work: () => Result) => {
    const result = await stages.time(stage, work)
    deadline.check(passes[stage])
    return result
  }
  const binary = isText(bytes) ? await stages.time('parse', () => host.assemble(bytes, deadline)) : bytes
  const { module, initialization, exports } = await pass('parse', () => plan(binary, options, settings))
  const instrumented = await pass('instrument', () =>
    instrument(module, initialization, {
      relaxed: options.relaxedSimdDeterministic || options.deterministic,
      nans: options.deterministic,
    }),
  )
  // The survey of a large module takes 10 to 20 ms, so it is done while the module runs.
  const { instance, result } = await initialize(module, instrumented, settings, host, deadline, () => ({
    survey: surveyCode(module, exports),
    inModule: findInModule({ module, initFunction: initialization.initFunction, exports }),
  }))
  const { survey, inModule } = result
  const request = { tables: [...survey.tables], ...scanRequestFor(options.layout, options.maxSegments) }
  const state = await instance.read(request).finally(() => instance.close())
  stages.add({ ...instance.times, snapshot: state.time })
  const snapshot = await pass('snapshot', () => takeSnapshot(module, state, options))
  const rewritten = await pass('rewrite', () =>
    rewrite(module, snapshot, exports, survey, { dropsCode: options.dropInitCode, layout: options.layout }),
  )
  const { initFunction } = initialization
  const { observed, refusedWrites, openFiles } = instance
  const inRun = findInRun(module, {
    snapshot,
    observed,
    refusedWrites,
    openFiles,
    isDeterministic: options.deterministic,
    unread: rewritten.unread,
  })
  const findings = [...inModule, ...inRun]
  const { measure } = instance
  return { ...rewritten, module, initFunction, instrumented, observed, refusedWrites, findings, snapshot, measure }
}

/** What the passes do, for the error at the deadline. */
const passes = {
  parse: 'parse the module',
  instrument: 'make the copy of the module that runs',
  snapshot: 'compare the state with that before the initialization',
  rewrite: 'make the output',
} as const

/**
 * Initializes the instrumented copy. Meanwhile V8 checks the input, of which the copy hides faults: a start function that
 * has parameters is a mere export there, and every function is declared. A fault ends the initialization.
 * @param work is done meanwhile, too
 */
async function initialize<Result>(
  module: Module,
  instrumented: Instrumented,
  { preloads, wasi, print }: InitializationSettings,
  host: Host,
  deadline: Deadline,
  work: () => Result,
): Promise<{ readonly instance: InitializedInstance; readonly result: Result }> {
  const refused = new AbortController()
  let onCompiled = () => {}
  // V8 takes longer for both at a time than for one after the other, and the module would begin to run later.
  const compiled = new Promise<void>(resolve => {
    onCompiled = resolve
  })
  const initialized = host
    .initialize(instrumented, { preloads, wasi, print, deadline: deadline.with(refused.signal), onCompiled })
    .finally(onCompiled)
  const [instance, result, valid] = await Promise.allSettled([
    initialized,
    Promise.resolve().then(work),
    compiled
      .then(() => checkValid(module, deadline))
      .catch(error => {
        refused.abort()
        throw error
      }),
  ])
  if (instance.status === 'fulfilled' && result.status === 'fulfilled' && valid.status === 'fulfilled')
    return { instance: instance.value, result: result.value }
  if (instance.status === 'fulfilled') instance.value.close()
  // A fault of the input explains all else.
  if (valid.status === 'rejected' && isInvalid(valid.reason)) throw valid.reason
  if (instance.status === 'rejected') throw await addSourceLines(explainInvalid(instance.reason), module)
  if (result.status === 'rejected') throw result.reason
  throw (valid as PromiseRejectedResult).reason
}

/** What can be decided before anything runs: a wrong rename costs no initialization. */
function plan(bytes: Uint8Array, options: EngineOptions, { onMissingRename }: InitializationSettings) {
  const module = parseModule(bytes)
  checkModule(module, options.features)
  const initialization = findInitialization(module, options.initFunc)
  return { module, initialization, exports: planExports(module.exports, initialization, options, onMissingRename) }
}

async function validate({ instrumented, parts, skeleton }: MadeOutput, host: Host, deadline: Deadline): Promise<void> {
  // V8 has its own copy of the instrumented bytes, so they give the skeleton room.
  if (await host.validate(concatenate(skeleton, instrumented.bytes), deadline)) return
  const reason = findReason(concatenate(parts)) ?? 'V8 does not say why'
  throw new InvalidOutputError(`bug: the output is not valid (${reason}); nothing was written: please report it`)
}
