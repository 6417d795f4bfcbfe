/** The export section. */

import { WasmError } from '../errors.ts'
import type { Reader } from '../reader.ts'
import { Writer } from '../writer.ts'

const kinds = ['func', 'table', 'memory', 'global', 'tag'] as const

export type ExternKind = (typeof kinds)[number]

export type Export = { readonly name: string; readonly kind: ExternKind; readonly index: number }

export function readExports(reader: Reader): Export[] {
  return reader.vector(() => {
    const name = reader.name('the name of an export')
    const start = reader.offset
    const code = reader.u8('the kind of an export')
    const kind = kinds[code]
    if (kind === undefined) throw new WasmError('unsupported', `unknown kind of export 0x${code.toString(16)}`, start)
    return { name, kind, index: reader.u32('an index') }
  }, 'the export section')
}

export function writeExport(writer: Writer, { name, kind, index }: Export): void {
  writer.name(name).u8(kinds.indexOf(kind)).u32(index)
}

/** The contents of an export section. */
export function encodeExports(exports: readonly Export[]): readonly Uint8Array[] {
  const writer = new Writer(1024)
  return [writer.vector(exports, entry => writeExport(writer, entry)).finish()]
}
