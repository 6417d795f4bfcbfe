/** The error for work that an engine process did not bring to its end. */

import { CodedError } from '../wasm/errors.ts'

/** `ended`: the process died. `false-reply`: it said what it cannot mean. `cancelled`: the run was. */
export type EngineErrorCode = 'ended' | 'false-reply' | 'memory' | 'timeout' | 'cancelled'

export class EngineError extends CodedError<EngineErrorCode> {
  override readonly name = 'EngineError'
}
