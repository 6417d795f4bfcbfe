/** Reads where the sections lie in a file, before anything of what they hold. */

import { WasmError } from './errors.ts'
import { Reader } from './reader.ts'
import { isText } from './text.ts'

/** What every module starts with: `\0asm` and version 1. */
export const preamble = Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00)

export const sectionIds = {
  custom: 0,
  type: 1,
  import: 2,
  function: 3,
  table: 4,
  memory: 5,
  global: 6,
  export: 7,
  start: 8,
  element: 9,
  code: 10,
  data: 11,
  dataCount: 12,
  tag: 13,
} as const

/** The order in which the specification wants the sections that are not custom (5.5.16). */
export const sectionOrder: readonly number[] = [1, 2, 3, 4, 5, 13, 6, 7, 8, 9, 12, 10, 11]

export type Section = {
  readonly id: number
  /** Offset of its id. */
  readonly start: number
  /** Offset of its contents, which begin with the name in a custom section. */
  readonly contents: number
  readonly end: number
  /** The name of a custom section, else empty. */
  readonly name: string
}

export type Layout = { readonly bytes: Uint8Array; readonly sections: readonly Section[] }

/** @throws {WasmError} where the bytes are no core module in the binary format, with the offset. */
export function readLayout(bytes: Uint8Array): Layout {
  checkPreamble(bytes)
  return { bytes, sections: readSections(new Reader(bytes, 8)) }
}

export function findSection(layout: Layout, id: number): Section | undefined {
  return layout.sections.find(section => section.id === id)
}

function checkPreamble(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new WasmError('empty', 'the input is empty, expected a WebAssembly module', 0)
  if (preamble.subarray(0, 4).some((byte, index) => bytes[index] !== byte)) {
    if (isText(bytes)) throw new WasmError('text', 'the input is the text format, expected the binary format', 0)
    throw new WasmError('not-wasm', 'the input does not start with `\\0asm`, expected a WebAssembly module', 0)
  }
  if (bytes.length < 8) throw new WasmError('truncated', 'the input ends inside its version', bytes.length)
  const version = new DataView(bytes.buffer, bytes.byteOffset).getUint32(4)
  if (version === 0x01000000) return
  if ((version & 0xffff) === 0x0100)
    throw new WasmError(
      'component',
      'the input is a component, expected a core module: pre-initialize the core module before it is made a component',
      4,
    )
  const found = version.toString(16).padStart(8, '0')
  throw new WasmError('version', `the input has the version 0x${found}, expected 0x01000000`, 4)
}

function readSections(reader: Reader): Section[] {
  const sections: Section[] = []
  let last = -1
  while (!reader.done) {
    const start = reader.offset
    const id = reader.u8('a section')
    const size = reader.u32('the size of a section')
    const contents = reader.offset
    if (size > reader.end - contents)
      throw new WasmError(
        'truncated',
        `the input ends inside a section of ${size} bytes, of which ${reader.end - contents} are there`,
        start,
      )
    let name = ''
    if (id === sectionIds.custom)
      name = new Reader(reader.bytes, contents, contents + size).name('the name of a custom section')
    else {
      const position = sectionOrder.indexOf(id)
      if (position < 0) throw new WasmError('unsupported', `unknown section ${id}`, start)
      if (position <= last) throw new WasmError('malformed', `section ${id} is repeated or out of order`, start)
      last = position
    }
    reader.skip(size)
    sections.push({ id, start, contents, end: reader.offset, name })
  }
  return sections
}
