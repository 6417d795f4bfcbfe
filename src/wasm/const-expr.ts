/** Constant expressions: read into their instructions, and written where the snapshot has a value for them. */

import { CodeBuilder } from './code/code-builder.ts'
import { firstPrefix, opcodeOf } from './code/opcodes.ts'
import { WasmError } from './errors.ts'
import type { Reader } from './reader.ts'
import { type ConstValue, readHeapType } from './types.ts'
import type { Writer } from './writer.ts'

const constants = ['i32.const', 'i64.const', 'f32.const', 'f64.const', 'v128.const', 'ref.func', 'ref.null'] as const
const allocations = ['struct.new', 'struct.new_default', 'array.new', 'array.new_default', 'array.new_fixed'] as const
const calculations = ['i32.add', 'i32.sub', 'i32.mul', 'i64.add', 'i64.sub', 'i64.mul'] as const
const conversions = ['ref.i31', 'any.convert_extern', 'extern.convert_any'] as const

/** An instruction of a constant expression; `offset` is where it starts. */
export type ConstInstruction = { readonly offset: number } & (
  | { readonly name: (typeof constants)[number]; readonly value: ConstValue }
  | { readonly name: 'global.get'; readonly index: number }
  | { readonly name: (typeof allocations)[number]; readonly type: number }
  | { readonly name: (typeof calculations)[number] | (typeof conversions)[number] }
)

/** An expression, its `end` included. */
export type ConstExpr = {
  readonly instructions: readonly ConstInstruction[]
  readonly start: number
  readonly end: number
}

const readConstant: Readonly<Record<(typeof constants)[number], (reader: Reader) => ConstValue>> = {
  'i32.const': reader => ({ kind: 'i32', value: reader.s32('a constant') }),
  'i64.const': reader => ({ kind: 'i64', value: reader.s64('a constant') }),
  'f32.const': reader => ({ kind: 'f32', bits: reader.bits32('a constant') }),
  'f64.const': reader => ({ kind: 'f64', bits: reader.bits64('a constant') }),
  'v128.const': reader => ({ kind: 'v128', low: reader.bits64('a constant'), high: reader.bits64('a constant') }),
  'ref.func': reader => ({ kind: 'func', index: reader.u32('an index') }),
  'ref.null': reader => ({ kind: 'null', heap: readHeapType(reader) }),
}

/** How each instruction is read, behind its opcode. */
const readers = new Map<number, (reader: Reader, offset: number) => ConstInstruction>()
for (const name of constants)
  readers.set(opcodeOf(name), (reader, offset) => ({ name, value: readConstant[name](reader), offset }))
readers.set(opcodeOf('global.get'), (reader, offset) => ({
  name: 'global.get',
  index: reader.u32('an index'),
  offset,
}))
for (const name of allocations)
  readers.set(opcodeOf(name), (reader, offset) => {
    const type = reader.u32('a type index')
    if (name === 'array.new_fixed') reader.u32('a length')
    return { name, type, offset }
  })
for (const name of [...calculations, ...conversions]) readers.set(opcodeOf(name), (_, offset) => ({ name, offset }))

const end = opcodeOf('end')

/** @throws {WasmError} `unsupported` at an instruction that may not stand in a constant expression. */
export function readConstExpr(reader: Reader): ConstExpr {
  const start = reader.offset
  const instructions: ConstInstruction[] = []
  for (;;) {
    const { offset } = reader
    const byte = reader.u8('a constant expression')
    const opcode = byte < firstPrefix ? byte : byte * 0x10000 + reader.u32('an opcode')
    if (opcode === end) return { instructions, start, end: reader.offset }
    const read = readers.get(opcode)
    if (!read)
      throw new WasmError(
        'unsupported',
        `unknown instruction 0x${opcode.toString(16)} in a constant expression`,
        offset,
      )
    instructions.push(read(reader, offset))
  }
}

/** Functions that an expression names. */
export function functionsIn({ instructions }: ConstExpr): readonly number[] {
  return instructions.flatMap(instruction =>
    'value' in instruction && instruction.value.kind === 'func' ? [instruction.value.index] : [],
  )
}

/** Globals that an expression reads. */
export function globalsIn({ instructions }: ConstExpr): readonly number[] {
  return instructions.flatMap(instruction => (instruction.name === 'global.get' ? [instruction.index] : []))
}

/** Writes the expression that gives `value`, its `end` included. */
export function writeConstExpr(writer: Writer, value: ConstValue): void {
  new CodeBuilder(writer).constant(value).add('end')
}

/** The constant of an address, or of an index into a table, of that width. */
export function addressConstant(width: 'i32' | 'i64', address: number): ConstValue {
  return width === 'i64' ? { kind: 'i64', value: BigInt(address) } : { kind: 'i32', value: address | 0 }
}
