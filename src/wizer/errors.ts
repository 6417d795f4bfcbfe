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

/** What is known of an initialization that failed, beside the code. */
export type InitializationErrorDetails = {
  /** The wasm functions on the stack, innermost first. */
  readonly frames?: readonly string[]
  /** What the module gave to `proc_exit`. */
  readonly exitCode?: number | undefined
  readonly cause?: unknown
}

/** An initialization that did not reach its end. */
export class InitializationError extends CodedError<InitializationErrorCode> {
  override readonly name = 'InitializationError'
  readonly frames: readonly string[]
  readonly exitCode: number | undefined

  constructor(code: InitializationErrorCode, message: string, details: InitializationErrorDetails = {}) {
    super(code, message, details.cause)
    this.frames = details.frames ?? []
    this.exitCode = details.exitCode
  }
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
