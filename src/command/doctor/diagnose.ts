/** Examines one module: what it is, what comes of the options that are given, and which options lead to a right output. */

import type { Surroundings } from '../../files/resolve-settings.ts'
import { resolveSettings } from '../../files/resolve-settings.ts'
import type { ModuleReport } from '../../report/module-report.ts'
import { type Module, parseModule } from '../../wasm/module.ts'
import { isText } from '../../wasm/text.ts'
import { Deadline } from '../../wizer/deadline.ts'
import { describeKind, type Kind } from '../../wizer/doctor/describe-kind.ts'
import { areWrong } from '../../wizer/doctor/findings.ts'
import { judgeFindings } from '../../wizer/doctor/judge.ts'
import { type Outcome, proposeOptions } from '../../wizer/doctor/propose.ts'
import { explainError, UnsupportedModuleError } from '../../wizer/errors.ts'
import type { Host } from '../../wizer/host.ts'
import { optionsOfMany, type RawOptions } from '../../wizer/options/option-table.ts'
import { parseOptions } from '../../wizer/options/options.ts'
import { wizenModule } from '../../wizer/wizen.ts'

/** An initialization with some options. */
export type Attempt = {
  readonly raw: RawOptions
  readonly outcome: Outcome
  /** Undefined where it failed. */
  readonly report: ModuleReport | undefined
}

export type Diagnosis = {
  readonly module: Module
  readonly kind: Kind
  /** With the options that are given. */
  readonly given: Attempt
  /** With those that are proposed; undefined where nothing is proposed. */
  readonly proposed: Attempt | undefined
}

/** Seconds for which a text may be assembled. */
const mostSeconds = 60

/** Each proposal mends one thing. */
const mostProposals = 5

/**
 * @throws {WasmError} where the bytes are no core module
 * @throws {OptionError} where an option cannot be used
 */
export async function diagnose(
  bytes: Uint8Array,
  raw: RawOptions,
  surroundings: Omit<Surroundings, 'measure' | 'deadline'>,
  host: Host,
): Promise<Diagnosis> {
  const binary = isText(bytes) ? await host.assemble(bytes, new Deadline(mostSeconds)) : bytes
  const module = parseModule(binary)
  const given = await attempt(binary, raw, surroundings, host)
  let proposed: Attempt | undefined
  for (let round = 0; round < mostProposals; round++) {
    const last = proposed ?? given
    const next = proposeOptions(module, last.raw, last.outcome)
    if (!next || JSON.stringify(next) === JSON.stringify(last.raw)) break
    // What the module prints was shown the first time.
    const quiet = { ...surroundings, output: { stdout: undefined, stderr: undefined } }
    proposed = await attempt(binary, next, quiet, host)
  }
  return {
    module,
    kind: describeKind(module),
    given,
    proposed: proposed && isOfUse(given, proposed) ? proposed : undefined,
  }
}

/** Not where the same happens, and not where a function that was only guessed does nothing: it is none that sets up. */
function isOfUse(given: Attempt, { outcome }: Attempt): boolean {
  if (given.outcome.kind === 'done') return true
  const { error } = given.outcome
  if (outcome.kind === 'failed') return explainError(outcome.error).message !== explainError(error).message
  const isGuess = error instanceof UnsupportedModuleError && error.code === 'init-function-missing'
  return !isGuess || !outcome.findings.some(({ id }) => id === 'nothing-changed')
}

async function attempt(
  bytes: Uint8Array,
  raw: RawOptions,
  surroundings: Omit<Surroundings, 'measure' | 'deadline'>,
  host: Host,
): Promise<Attempt> {
  const options = parseOptions(raw, optionsOfMany)
  const settings = await resolveSettings(options, { ...surroundings, measure: true })
  try {
    const { report } = await wizenModule(bytes, options, settings, host)
    return { raw, outcome: { kind: 'done', findings: judgeFindings(report.findings, options.judgement) }, report }
  } catch (error) {
    return { raw, outcome: { kind: 'failed', error }, report: undefined }
  }
}

/** Whether an attempt has led to an output, and nothing says that it is wrong. */
export function isRight({ outcome }: Attempt): boolean {
  return outcome.kind === 'done' && !areWrong(outcome.findings)
}
