/** The element section: where each segment stands and what its header says. Its items are read on demand. */

import { type ConstExpr, readConstExpr } from '../const-expr.ts'
import { WasmError } from '../errors.ts'
import { Reader } from '../reader.ts'
import { funcref, type RefType, readRefType, writeValueType } from '../types.ts'
import type { Writer } from '../writer.ts'

/** `functions`: a vector of function indices; `expressions`: a vector of constant expressions. Both start with their length. */
type ItemForm = 'functions' | 'expressions'

type SegmentHead =
  | { readonly mode: 'active'; readonly table: number; readonly offset: ConstExpr }
  | { readonly mode: 'passive' }
  | { readonly mode: 'declared' }

export type ElementSegment = SegmentHead & {
  readonly form: ItemForm
  readonly type: RefType
  readonly count: number
  /** The vector of items, its length included. */
  readonly itemsStart: number
  readonly start: number
  readonly end: number
}

const flag = { notActive: 1, explicitTableOrDeclared: 2, expressions: 4 } as const

export function readElements(reader: Reader): ElementSegment[] {
  return reader.vector(() => readElement(reader), 'the element section')
}

function readElement(reader: Reader): ElementSegment {
  const start = reader.offset
  const flags = reader.u32('the flags of an element segment')
  if (flags > 7) throw new WasmError('malformed', `unknown flags 0x${flags.toString(16)} of an element segment`, start)
  const form: ItemForm = flags & flag.expressions ? 'expressions' : 'functions'
  const head = readHead(reader, flags)
  const type = flags & (flag.notActive | flag.explicitTableOrDeclared) ? readItemType(reader, form) : funcref
  const itemsStart = reader.offset
  const count = reader.count('the items of an element segment')
  for (let index = 0; index < count; index++) {
    if (form === 'functions') reader.skipLeb('a function index')
    else readConstExpr(reader)
  }
  return { ...head, form, type, count, itemsStart, start, end: reader.offset }
}

function readHead(reader: Reader, flags: number): SegmentHead {
  if (flags & flag.notActive) return { mode: flags & flag.explicitTableOrDeclared ? 'declared' : 'passive' }
  const table = flags & flag.explicitTableOrDeclared ? reader.u32('a table index') : 0
  return { mode: 'active', table, offset: readConstExpr(reader) }
}

function readItemType(reader: Reader, form: ItemForm): RefType {
  if (form === 'expressions') return readRefType(reader)
  reader.zero('an element kind')
  return { nullable: false, heap: 'func' }
}

/** The function indices that the items of a segment name by `ref.func`. */
export function readElementFunctions(bytes: Uint8Array, segment: ElementSegment): number[] {
  const reader = new Reader(bytes, segment.itemsStart, segment.end)
  const functions: number[] = []
  const count = reader.u32()
  for (let index = 0; index < count; index++) {
    if (segment.form === 'functions') functions.push(reader.u32())
    else
      readConstExpr(reader, ({ opcode, immediate }) => {
        if (opcode === 0xd2) functions.push(immediate)
      })
  }
  return functions
}

/** The head of a segment that is not active, up to its items, which can then be copied from `segment`. */
export function writeDeclaredHead(writer: Writer, segment: ElementSegment): void {
  const expressions = segment.form === 'expressions'
  writer.u8(flag.notActive | flag.explicitTableOrDeclared | (expressions ? flag.expressions : 0))
  if (expressions) writeValueType(writer, segment.type)
  else writer.u8(0x00)
}

/** A segment that only declares functions, so that `ref.func` may name them. */
export function writeDeclaration(writer: Writer, functions: readonly number[]): void {
  writer.u8(flag.notActive | flag.explicitTableOrDeclared).u8(0x00)
  writer.vector(functions, index => writer.u32(index))
}

/** The head of an active segment of expressions of `type`, up to its items. `offset` writes the offset expression. */
export function writeActiveHead(writer: Writer, table: number, type: RefType, offset: (writer: Writer) => void): void {
  writer.u8(flag.explicitTableOrDeclared | flag.expressions).u32(table)
  offset(writer)
  writeValueType(writer, type)
}

/** The head of an active segment of function indices, up to its items. */
export function writeActiveFunctionsHead(writer: Writer, table: number, offset: (writer: Writer) => void): void {
  if (table === 0) {
    writer.u8(0)
    offset(writer)
  } else {
    writer.u8(flag.explicitTableOrDeclared).u32(table)
    offset(writer)
    writer.u8(0x00)
  }
}
