/** The import section. */

import { WasmError } from '../errors.ts'
import { type Limits, readLimits, writeLimits } from '../limits.ts'
import type { Reader } from '../reader.ts'
import type { Writer } from '../writer.ts'
import { type GlobalType, readGlobalType, writeGlobalType } from './global.ts'
import { readTableType, type TableType, writeTableType } from './table.ts'
import { readTagType, writeTagType } from './tag.ts'

export type ImportDescription =
  | { readonly kind: 'func'; readonly type: number }
  | { readonly kind: 'table'; readonly type: TableType }
  | { readonly kind: 'memory'; readonly limits: Limits }
  | ({ readonly kind: 'global' } & GlobalType)
  | { readonly kind: 'tag'; readonly type: number }

export type Import = ImportDescription & {
  readonly module: string
  readonly name: string
  readonly offset: number
}

export function readImports(reader: Reader): Import[] {
  return reader.vector(() => {
    const offset = reader.offset
    const module = reader.name('the module name of an import')
    const name = reader.name('the name of an import')
    return { module, name, offset, ...readDescription(reader) }
  }, 'the import section')
}

function readDescription(reader: Reader): ImportDescription {
  const start = reader.offset
  const kind = reader.u8('the kind of an import')
  switch (kind) {
    case 0x00:
      return { kind: 'func', type: reader.u32('a type index') }
    case 0x01:
      return { kind: 'table', type: readTableType(reader) }
    case 0x02:
      return { kind: 'memory', limits: readLimits(reader, 'an imported memory') }
    case 0x03:
      return { kind: 'global', ...readGlobalType(reader) }
    case 0x04:
      return { kind: 'tag', type: readTagType(reader) }
    default:
      throw new WasmError('unsupported', `unknown kind of import 0x${kind.toString(16)}`, start)
  }
}

export function writeImport(writer: Writer, module: string, name: string, entry: ImportDescription): void {
  writer.name(module).name(name)
  switch (entry.kind) {
    case 'func':
      writer.u8(0x00).u32(entry.type)
      break
    case 'table':
      writeTableType(writer.u8(0x01), entry.type)
      break
    case 'memory':
      writeLimits(writer.u8(0x02), entry.limits)
      break
    case 'global':
      writeGlobalType(writer.u8(0x03), entry)
      break
    case 'tag':
      writeTagType(writer.u8(0x04), entry.type)
  }
}
