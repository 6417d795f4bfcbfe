/** The type section: recursion groups of sub types, flattened into the type index space. */

import { WasmError } from '../errors.ts'
import type { Reader } from '../reader.ts'
import {
  type CompositeType,
  type DefinedType,
  type FieldType,
  readValueType,
  type StorageType,
  type ValueType,
  writeValueType,
} from '../types.ts'
import type { Writer } from '../writer.ts'

/** Bytes that a type starts with (core specification, 5.3.9 to 5.3.12). */
const forms = {
  group: 0x4e,
  final: 0x4f,
  open: 0x50,
  continuation: 0x5d,
  array: 0x5e,
  struct: 0x5f,
  func: 0x60,
} as const

const packed = { i8: 0x78, i16: 0x77 } as const

export function readTypes(reader: Reader): DefinedType[] {
  const types: DefinedType[] = []
  const groups = reader.count('the type section')
  for (let group = 0; group < groups; group++) {
    if (reader.peek() === forms.group) {
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
  if (form !== forms.open && form !== forms.final) return { composite: readComposite(reader), final: true, offset }
  reader.u8()
  reader.vector(() => reader.u32('a super type'), 'the super types')
  return { composite: readComposite(reader), final: form === forms.final, offset }
}

function readComposite(reader: Reader): CompositeType {
  const start = reader.offset
  const form = reader.u8('a type')
  switch (form) {
    case forms.func:
      return {
        kind: 'func',
        params: reader.vector(() => readValueType(reader), 'parameters'),
        results: reader.vector(() => readValueType(reader), 'results'),
      }
    case forms.struct:
      return { kind: 'struct', fields: reader.vector(() => readField(reader), 'fields') }
    case forms.array:
      return { kind: 'array', fields: [readField(reader)] }
    case forms.continuation:
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
  if (code !== packed.i8 && code !== packed.i16) return readValueType(reader)
  reader.u8()
  return code === packed.i8 ? 'i8' : 'i16'
}

export function writeFunctionType(writer: Writer, params: readonly ValueType[], results: readonly ValueType[]): void {
  writer.u8(forms.func)
  for (const types of [params, results]) writer.vector(types, type => writeValueType(writer, type))
}
