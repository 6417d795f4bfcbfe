/** Takes a module through all stages: parse, check, instrument, initialize, snapshot, rewrite, validate. */

import type { ModuleReport } from '../report/module-report.ts'
import { concatenate } from '../wasm/encode.ts'
import { parseModule } from '../wasm/module.ts'
import { checkModule } from './check/check-module.ts'
import { findInitialization } from './check/init-function.ts'
import { explainInvalid, findFault, findReason } from './check/invalid-module.ts'
import { describeModule, type MadeOutput } from './describe-module.ts'
import { InvalidOutputError } from './errors.ts'
import type { Host, InitializeOptions } from './host.ts'
import { instrument } from './instrument/instrument.ts'
import type { EngineOptions } from './options/options.ts'
import { planExports } from './rewrite/exports.ts'
import { rewrite } from './rewrite/rewrite.ts'
import { surveyCode } from './rewrite/survey.ts'
import { scanRequestFor } from './snapshot/segments.ts'
import { takeSnapshot } from './snapshot/snapshot.ts'
import { Stages } from './stages.ts'

export type WizenResult = {
  /** The pre-initialized module. */
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly report: ModuleReport
}

/** How an initialization is set up, whatever the module. */
export type InitializationSettings = Pick<InitializeOptions, 'preloads' | 'wasi'> & {
  /** Whether the report has memory maps and start-up times. */
  readonly measure: boolean
  /** Ends the initialization when it aborts. */
  readonly signal?: AbortSignal | undefined
}

/**
 * Pre-initializes a module.
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
  const made = await makeOutput(bytes, options, settings, host, stages)
  const output = concatenate(made.parts)
  await stages.time('validate', () => validate(made, host))
  const times = stages.times()
  const startUp = settings.measure
    ? { before: times.instantiate + times.initialize, after: await host.measure(output, made.instrumented.stubs) }
    : null
  return { bytes: output, report: describeModule(made, times, startUp) }
}

/**
 * Pre-initializes a module like `wizenModule`, but writes the output while it is validated, and measures no start-up times.
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
  const made = await makeOutput(bytes, options, settings, host, stages)
  const [, written] = await stages.time('validate', () => {
    const validated = validate(made, host)
    return Promise.all([validated, write(made.parts, validated)])
  })
  return { written, report: describeModule(made, stages.times(), null) }
}

async function makeOutput(
  bytes: Uint8Array,
  options: EngineOptions,
  { preloads, wasi, signal }: InitializationSettings,
  host: Host,
  stages: Stages,
): Promise<MadeOutput> {
  const { module, initialization, exports } = await stages.time('parse', () => plan(bytes, options))
  const instrumented = await stages.time('instrument', () =>
    instrument(module, initialization, {
      relaxed: options.relaxedSimdDeterministic || options.deterministic,
      nans: options.deterministic,
    }),
  )
  const [instance, survey] = await Promise.all([
    host.initialize(instrumented, { preloads, wasi, timeout: options.timeout }, signal).catch(error => {
      throw explainInvalid(module, error)
    }),
    // The survey of a large module takes 10 to 20 ms, so it is done while the module runs.
    Promise.resolve().then(() => surveyCode(module, exports)),
  ])
  const request = { tables: [...survey.tables], ...scanRequestFor(options.layout, options.maxSegments) }
  const state = await instance.read(request).finally(() => instance.close())
  stages.add({ ...instance.times, snapshot: state.time })
  const snapshot = await stages.time('snapshot', () => takeSnapshot(module, state, options))
  const rewritten = await stages.time('rewrite', () => rewrite(module, snapshot, exports, survey))
  const { initFunction } = initialization
  return { ...rewritten, module, initFunction, instrumented, observed: instance.observed, snapshot }
}

/** What can be decided before anything runs: a wrong rename costs no initialization. */
function plan(bytes: Uint8Array, options: EngineOptions) {
  const module = parseModule(bytes)
  checkModule(module, options.features)
  const initialization = findInitialization(module, options.initFunc)
  return { module, initialization, exports: planExports(module.exports, initialization, options) }
}

async function validate({ module, instrumented, parts, skeleton }: MadeOutput, host: Host): Promise<void> {
  // V8 has its own copy of the instrumented bytes, so they give the skeleton room.
  if (await host.validate(concatenate(skeleton, instrumented.bytes))) return
  const reason = findReason(concatenate(parts)) ?? 'V8 does not say why'
  throw (
    findFault(module) ??
    new InvalidOutputError(`bug: the output is not valid (${reason}); nothing was written: please report it`)
  )
}
