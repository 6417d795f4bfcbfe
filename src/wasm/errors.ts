/** The one error of the format layer: bytes that are not the module they claim to be. */

export type WasmErrorCode =
  | 'empty'
  | 'not-wasm'
  | 'text'
  | 'component'
  | 'version'
  | 'truncated'
  | 'malformed'
  | 'unsupported'

/** Bytes that cannot be read as a core module. `offset` counts bytes from the start of the file. */
export class WasmError extends Error {
  override readonly name = 'WasmError'
  readonly code: WasmErrorCode
  readonly offset: number

  constructor(code: WasmErrorCode, message: string, offset: number) {
    super(`${message} (at offset 0x${offset.toString(16)})`)
    this.code = code
    this.offset = offset
  }
}
