/** The errors of the passes: about options, about the module, about its initialization, about the output. */

import { CodedError } from '../wasm/errors.ts'

export type OptionErrorCode = 'bad-value' | 'bad-rename' | 'missing-file' | 'unknown-option'

/** An option whose value cannot be used; `option` is its name, which the library spells in camel case. */
export class OptionError extends CodedError<OptionErrorCode> {
  override readonly name = 'OptionError'
  readonly option: string

  constructor(code: OptionErrorCode, option: string, message: string, cause?: unknown) {
    super(code, message, cause)
    this.option = option
  }
}

export type UnsupportedModuleErrorCode =
  | 'imported-memory'
  | 'imported-global'
  | 'imported-table'
  | 'feature'
  | 'init-function-missing'
  | 'init-function-kind'
  | 'init-function-type'
  | 'rename-source-missing'
  | 'state'
  | 'segments'
  | 'size'
  | 'smoke-test'
  | 'denied'

/** A valid module that cannot be pre-initialized, or not with these options. */
export class UnsupportedModuleError extends CodedError<UnsupportedModuleErrorCode> {
  override readonly name = 'UnsupportedModuleError'
}

export type InitializationErrorCode =
  | 'invalid-module'
  | 'preload'
  | 'trap'
  | 'exception'
  | 'import-called'
  | 'exit'
  | 'timeout'
  | 'cancelled'
  | 'out-of-memory'
  | 'host'

/** A wasm function on the stack. */
export type Frame = {
  /** The function's name, or its index in words. */
  readonly name: string
  /** Offset of its instruction in the file; undefined where that is not known. */
  readonly offset?: number | undefined
  /** Where the instruction is from, such as `src/parse.c:3:42`, where the module has debug information. */
  readonly source?: string | undefined
}

/** What is known of an initialization that failed, beside the code. */
export type InitializationErrorDetails = {
  /** The wasm functions on the stack, innermost first. */
  readonly trace?: readonly Frame[]
  /** The same in words, for an error that comes from another process. */
  readonly frames?: readonly string[]
  /** What the module gave to `proc_exit`. */
  readonly exitCode?: number | undefined
  readonly cause?: unknown
}

/** An initialization that did not reach its end. */
export class InitializationError extends CodedError<InitializationErrorCode> {
  override readonly name = 'InitializationError'
  readonly trace: readonly Frame[]
  /** The wasm functions on the stack in words, innermost first: `parse (src/parse.c:3:42, at offset 0x1f)`. */
  readonly frames: readonly string[]
  readonly exitCode: number | undefined

  constructor(code: InitializationErrorCode, message: string, details: InitializationErrorDetails = {}) {
    super(code, message, details.cause)
    this.trace = details.trace ?? details.frames?.map(name => ({ name })) ?? []
    this.frames = this.trace.map(showFrame)
    this.exitCode = details.exitCode
  }
}

function showFrame({ name, offset, source }: Frame): string {
  const places = [source, offset === undefined ? undefined : `at offset 0x${offset.toString(16)}`]
  const known = places.filter(place => place !== undefined)
  return known.length > 0 ? `${name} (${known.join(', ')})` : name
}

/** An output that V8 refuses. It is a defect of ours, and nothing is written. */
export class InvalidOutputError extends Error {
  override readonly name = 'InvalidOutputError'
  readonly code = 'invalid-output'
}

/** An error in words. `causes` are those that the message does not give, `frames` the wasm functions on the stack. */
export type Explanation = {
  readonly message: string
  readonly causes: readonly string[]
  readonly frames: readonly string[]
}

export function explainError(error: unknown): Explanation {
  if (!(error instanceof Error)) return { message: String(error), causes: [], frames: [] }
  const { message } = error
  const causes: string[] = []
  for (let { cause } = error; cause instanceof Error; cause = cause.cause)
    if (!message.includes(cause.message)) causes.push(cause.message)
  return { message, causes, frames: error instanceof InitializationError ? error.frames : [] }
}
