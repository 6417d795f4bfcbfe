/** Modules with a great many items of one kind, written fast. */

import { sectionIds } from '../../src/wasm/layout.ts'
import { Writer } from '../../src/wasm/writer.ts'
import { preamble } from './sections.ts'

type WriteItem = (writer: Writer, index: number) => void

/** A section that is a vector of `count` items. */
export function largeSection(id: keyof typeof sectionIds, count: number, write: WriteItem): Uint8Array {
  const contents = new Writer(1 << 16).u32(count)
  for (let index = 0; index < count; index++) write(contents, index)
  return new Writer(contents.size + 8).u8(sectionIds[id]).u32(contents.size).bytes(contents.finish()).finish()
}

export function largeModule(...sections: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return new Uint8Array(Buffer.concat([Uint8Array.from(preamble), ...sections]))
}

/** Section parts of a module with one function, `wizer.initialize`, of type `[] -> []`. */
export const initType = largeSection('type', 1, writer => writer.bytes([0x60, 0, 0]))
export const initFunction = largeSection('function', 1, writer => writer.u32(0))
export const initCode = largeSection('code', 1, writer => writer.bytes([2, 0, 0x0b]))
export const initExport = largeSection('export', 1, writer => writeFunctionExport(writer, 'wizer.initialize'))

export function writeFunctionExport(writer: Writer, name: string): void {
  writer.name(name).u8(0).u32(0)
}

/** An `i32` global whose first value is given by these bytes of an expression. */
export function writeGlobal(writer: Writer, mutable: boolean, expression: readonly number[]): void {
  writer.bytes([0x7f, mutable ? 1 : 0, ...expression, 0x0b])
}
