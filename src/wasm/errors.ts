/** Errors with codes, and the one error of the format: bytes that are no core module. */

/** An error with a code that programs can tell apart. */
export class CodedError<Code extends string> extends Error {
  readonly code: Code

  constructor(code: Code, message: string, cause?: unknown) {
    super(toLine(message), { cause })
    this.code = code
  }
}

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
export class WasmError extends CodedError<WasmErrorCode> {
  override readonly name = 'WasmError'
  readonly offset: number

  constructor(code: WasmErrorCode, message: string, offset: number) {
    super(code, `${message} (at offset 0x${offset.toString(16)})`)
    this.offset = offset
  }
}

/** Characters of a name that a message shows. */
const shownName = 100

/** A name as messages show it: `quoted`, and cut where it is long, because a module may have names of any length. */
export function quoteName(name: string): string {
  return `\`${shorten(name, shownName)}\``
}

/** The first characters of a text, and a sign where some are left out. */
export function shorten(text: string, most: number): string {
  if (text.length <= most) return text
  // Half of a character is none.
  return `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`
}

/** `text` on one line. A name in a module must not look like a line of ours, or move a cursor. */
export function toLine(text: string): string {
  return text.replace(
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this looks for.
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g,
    character => `\\u{${character.charCodeAt(0).toString(16)}}`,
  )
}
