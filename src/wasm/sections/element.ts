/** The element section: its segments with their items, read and written. */

import { addressConstant, type ConstExpr, functionsIn, readConstExpr, writeConstExpr } from '../const-expr.ts'
import { WasmError } from '../errors.ts'
import type { Reader } from '../reader.ts'
import { type ConstValue, funcref, type RefType, readRefType, writeValueType } from '../types.ts'
import { Writer } from '../writer.ts'
import type { TableType } from './table.ts'

type SegmentHead =
  | { readonly mode: 'active'; readonly table: number; readonly offset: ConstExpr }
  | { readonly mode: 'passive' }
  | { readonly mode: 'declared' }

/** What a segment holds: function indices, or an expression for each item. */
type SegmentItems =
  | { readonly form: 'functions'; readonly items: Uint32Array }
  | { readonly form: 'expressions'; readonly items: readonly ConstExpr[] }

export type ElementSegment = SegmentHead &
  SegmentItems & {
    readonly type: RefType
    /** Offset of the vector of items, its length included. */
    readonly itemsStart: number
    readonly start: number
    readonly end: number
  }

/** The bits of the flags (core specification, 5.5.12). */
const flag = { notActive: 1, explicitTableOrDeclared: 2, expressions: 4 } as const

const functionKind = 0x00

export function readElements(reader: Reader): ElementSegment[] {
  return reader.vector(() => readElement(reader), 'the element section')
}

function readElement(reader: Reader): ElementSegment {
  const start = reader.offset
  const flags = reader.u32('the flags of an element segment')
  if (flags > 7) throw new WasmError('malformed', `unknown flags 0x${flags.toString(16)} of an element segment`, start)
  const hasExpressions = (flags & flag.expressions) !== 0
  const head = readHead(reader, flags)
  const hasType = (flags & (flag.notActive | flag.explicitTableOrDeclared)) !== 0
  const type = hasType ? readItemType(reader, hasExpressions) : funcref
  const itemsStart = reader.offset
  const items = hasExpressions ? readExpressions(reader) : readFunctions(reader)
  return { ...head, ...items, type, itemsStart, start, end: reader.offset }
}

function readHead(reader: Reader, flags: number): SegmentHead {
  if (flags & flag.notActive) return { mode: flags & flag.explicitTableOrDeclared ? 'declared' : 'passive' }
  const table = flags & flag.explicitTableOrDeclared ? reader.u32('a table index') : 0
  return { mode: 'active', table, offset: readConstExpr(reader) }
}

function readItemType(reader: Reader, hasExpressions: boolean): RefType {
  if (hasExpressions) return readRefType(reader)
  reader.zero('an element kind')
  return { nullable: false, heap: 'func' }
}

function readExpressions(reader: Reader): SegmentItems {
  return { form: 'expressions', items: reader.vector(() => readConstExpr(reader), 'the items of an element segment') }
}

function readFunctions(reader: Reader): SegmentItems {
  const items = new Uint32Array(reader.count('the items of an element segment'))
  for (let index = 0; index < items.length; index++) items[index] = reader.u32('a function index')
  return { form: 'functions', items }
}

/** The functions that the items of a segment name. */
export function functionsOfSegment(segment: ElementSegment): Iterable<number> {
  return segment.form === 'functions' ? segment.items : segment.items.flatMap(functionsIn)
}

/** A segment to be written. */
export type NewElementSegment =
  /** As it stands in the input, or without its items: to code that is the same as a segment that was dropped. */
  | { readonly kind: 'copied' | 'emptied'; readonly segment: ElementSegment }
  /** Functions that `ref.func` may name. */
  | { readonly kind: 'declared'; readonly functions: readonly number[] }
  | ({
      readonly kind: 'active'
      readonly table: number
      readonly type: TableType
      /** The entry of the table that the first item goes to. */
      readonly start: number
    } & NewItems)

export type NewItems =
  | { readonly form: 'functions'; readonly items: readonly number[] }
  | { readonly form: 'expressions'; readonly items: readonly ConstValue[] }

/** Items in the form that takes fewer bytes: functions need no expressions. */
export function chooseForm({ nullable, heap }: RefType, entries: readonly ConstValue[]): NewItems {
  const functions = entries.flatMap(entry => (entry.kind === 'func' ? [entry.index] : []))
  return functions.length === entries.length && nullable && heap === 'func'
    ? { form: 'functions', items: functions }
    : { form: 'expressions', items: entries }
}

/** The contents of an element section. @param bytes the input, of which segments are copied */
export function encodeElements(bytes: Uint8Array, segments: readonly NewElementSegment[]): readonly Uint8Array[] {
  const writer = new Writer(1024)
  writer.vector(segments, segment => {
    switch (segment.kind) {
      case 'copied':
        writer.bytes(bytes.subarray(segment.segment.start, segment.segment.end))
        break
      case 'emptied':
        writer.bytes(bytes.subarray(segment.segment.start, segment.segment.itemsStart)).u32(0)
        break
      case 'declared':
        writer.u8(flag.notActive | flag.explicitTableOrDeclared).u8(functionKind)
        writer.vector(segment.functions, index => writer.u32(index))
        break
      case 'active':
        writeActive(writer, segment)
    }
  })
  return [writer.finish()]
}

type ActiveSegment = Extract<NewElementSegment, { readonly kind: 'active' }>

export function writeActive(writer: Writer, segment: ActiveSegment): void {
  const { table, type, start } = segment
  const hasExpressions = segment.form === 'expressions'
  const hasTable = hasExpressions || table > 0
  writer.u8((hasTable ? flag.explicitTableOrDeclared : 0) | (hasExpressions ? flag.expressions : 0))
  if (hasTable) writer.u32(table)
  writeConstExpr(writer, addressConstant(type.limits.address, start))
  if (segment.form === 'expressions') {
    writeValueType(writer, type.element)
    writer.vector(segment.items, entry => writeConstExpr(writer, entry))
  } else {
    if (hasTable) writer.u8(functionKind)
    writer.vector(segment.items, index => writer.u32(index))
  }
}
