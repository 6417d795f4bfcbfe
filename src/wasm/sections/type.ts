/** The type section: recursion groups of sub types, flattened into the type index space. */

import { WasmError } from '../errors.ts'
import type { Reader } from '../reader.ts'
import { type CompositeType, type DefinedType, type FieldType, readValueType, type StorageType } from '../types.ts'

export function readTypes(reader: Reader): DefinedType[] {
  const types: DefinedType[] = []
  const groups = reader.count('the type section')
  for (let group = 0; group < groups; group++) {
    if (reader.peek() === 0x4e) {
      reader.u8()
      const size = reader.count('a recursion group')
      for (let index = 0; index < size; index++) types.push(readSubType(reader))
    } else types.push(readSubType(reader))
  }
  return types
}

function readSubType(reader: Reader): DefinedType {
  const offset = reader.offset
  const form = reader.peek()
  if (form !== 0x50 && form !== 0x4f) return { composite: readComposite(reader), final: true, offset }
  reader.u8()
  reader.vector(() => reader.u32('a super type'), 'the super types')
  return { composite: readComposite(reader), final: form === 0x4f, offset }
}

function readComposite(reader: Reader): CompositeType {
  const start = reader.offset
  const form = reader.u8('a type')
  switch (form) {
    case 0x60:
      return {
        kind: 'func',
        params: reader.vector(() => readValueType(reader), 'parameters'),
        results: reader.vector(() => readValueType(reader), 'results'),
      }
    case 0x5f:
      return { kind: 'struct', fields: reader.vector(() => readField(reader), 'fields') }
    case 0x5e:
      return { kind: 'array', fields: [readField(reader)] }
    case 0x5d:
      reader.s33('a continuation type')
      return { kind: 'cont' }
    default:
      throw new WasmError('unsupported', `unknown type form 0x${form.toString(16)}`, start)
  }
}

function readField(reader: Reader): FieldType {
  const type = readStorageType(reader)
  return { type, mutable: reader.flag('a mutability') }
}

function readStorageType(reader: Reader): StorageType {
  const code = reader.peek()
  if (code !== 0x78 && code !== 0x77) return readValueType(reader)
  reader.u8()
  return code === 0x78 ? 'i8' : 'i16'
}
