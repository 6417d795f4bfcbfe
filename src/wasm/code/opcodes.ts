/** Every instruction: its opcode, its name and the shape of its immediates. What reading them means is left to the cursor over the code. */

/**
 * What follows an opcode. Up to `index3` a shape is the number of unsigned LEB128s; `code.ts` knows the others by number.
 * Bytes that no row below names are `unknown`.
 */
export const shapes = {
  none: 0,
  index: 1,
  index2: 2,
  index3: 3,
  /** A signed LEB128 of 32 or 64 bits. */
  integer: 4,
  /** Alignment and flags, what the flags announce, and the offset. */
  memory: 5,
  memoryLane: 6,
  block: 7,
  byte: 8,
  bytes4: 9,
  bytes8: 10,
  bytes16: 11,
  labels: 12,
  types: 13,
  heap: 14,
  /** Flags, a label and two heap types. */
  cast: 15,
  /** A block type and the catch clauses of `try_table`. */
  catches: 16,
  /** A type and the handlers of `resume`. */
  handlers: 17,
  /** A type, a tag and handlers. */
  tagHandlers: 18,
  unknown: 255,
} as const

type Shape = keyof typeof shapes

/** The first opcode, the shape, and the names of this and the following opcodes. */
type Row = readonly [first: number, shape: Shape, names: string]

const single: readonly Row[] = [
  [0x00, 'none', 'unreachable nop'],
  [0x02, 'block', 'block loop if'],
  [0x05, 'none', 'else'],
  [0x06, 'block', 'try'],
  [0x07, 'index', 'catch throw rethrow'],
  [0x0a, 'none', 'throw_ref end'],
  [0x0c, 'index', 'br br_if'],
  [0x0e, 'labels', 'br_table'],
  [0x0f, 'none', 'return'],
  [0x10, 'index', 'call'],
  [0x11, 'index2', 'call_indirect'],
  [0x12, 'index', 'return_call'],
  [0x13, 'index2', 'return_call_indirect'],
  [0x14, 'index', 'call_ref return_call_ref'],
  [0x18, 'index', 'delegate'],
  [0x19, 'none', 'catch_all drop select'],
  [0x1c, 'types', 'select'],
  [0x1f, 'catches', 'try_table'],
  [0x20, 'index', 'local.get local.set local.tee global.get global.set table.get table.set'],
  [0x28, 'memory', 'i32.load i64.load f32.load f64.load i32.load8_s i32.load8_u i32.load16_s i32.load16_u'],
  [0x30, 'memory', 'i64.load8_s i64.load8_u i64.load16_s i64.load16_u i64.load32_s i64.load32_u'],
  [0x36, 'memory', 'i32.store i64.store f32.store f64.store i32.store8 i32.store16'],
  [0x3c, 'memory', 'i64.store8 i64.store16 i64.store32'],
  [0x3f, 'index', 'memory.size memory.grow'],
  [0x41, 'integer', 'i32.const i64.const'],
  [0x43, 'bytes4', 'f32.const'],
  [0x44, 'bytes8', 'f64.const'],
  [0x45, 'none', 'i32.eqz i32.eq i32.ne i32.lt_s i32.lt_u i32.gt_s i32.gt_u i32.le_s i32.le_u i32.ge_s i32.ge_u'],
  [0x50, 'none', 'i64.eqz i64.eq i64.ne i64.lt_s i64.lt_u i64.gt_s i64.gt_u i64.le_s i64.le_u i64.ge_s i64.ge_u'],
  [0x5b, 'none', 'f32.eq f32.ne f32.lt f32.gt f32.le f32.ge f64.eq f64.ne f64.lt f64.gt f64.le f64.ge'],
  [0x67, 'none', 'i32.clz i32.ctz i32.popcnt i32.add i32.sub i32.mul i32.div_s i32.div_u i32.rem_s i32.rem_u'],
  [0x71, 'none', 'i32.and i32.or i32.xor i32.shl i32.shr_s i32.shr_u i32.rotl i32.rotr'],
  [0x79, 'none', 'i64.clz i64.ctz i64.popcnt i64.add i64.sub i64.mul i64.div_s i64.div_u i64.rem_s i64.rem_u'],
  [0x83, 'none', 'i64.and i64.or i64.xor i64.shl i64.shr_s i64.shr_u i64.rotl i64.rotr'],
  [0x8b, 'none', 'f32.abs f32.neg f32.ceil f32.floor f32.trunc f32.nearest f32.sqrt'],
  [0x92, 'none', 'f32.add f32.sub f32.mul f32.div f32.min f32.max f32.copysign'],
  [0x99, 'none', 'f64.abs f64.neg f64.ceil f64.floor f64.trunc f64.nearest f64.sqrt'],
  [0xa0, 'none', 'f64.add f64.sub f64.mul f64.div f64.min f64.max f64.copysign'],
  [0xa7, 'none', 'i32.wrap_i64 i32.trunc_f32_s i32.trunc_f32_u i32.trunc_f64_s i32.trunc_f64_u'],
  [0xac, 'none', 'i64.extend_i32_s i64.extend_i32_u i64.trunc_f32_s i64.trunc_f32_u i64.trunc_f64_s i64.trunc_f64_u'],
  [0xb2, 'none', 'f32.convert_i32_s f32.convert_i32_u f32.convert_i64_s f32.convert_i64_u f32.demote_f64'],
  [0xb7, 'none', 'f64.convert_i32_s f64.convert_i32_u f64.convert_i64_s f64.convert_i64_u f64.promote_f32'],
  [0xbc, 'none', 'i32.reinterpret_f32 i64.reinterpret_f64 f32.reinterpret_i32 f64.reinterpret_i64'],
  [0xc0, 'none', 'i32.extend8_s i32.extend16_s i64.extend8_s i64.extend16_s i64.extend32_s'],
  [0xd0, 'heap', 'ref.null'],
  [0xd1, 'none', 'ref.is_null'],
  [0xd2, 'index', 'ref.func'],
  [0xd3, 'none', 'ref.eq ref.as_non_null'],
  [0xd5, 'index', 'br_on_null br_on_non_null'],
  [0xe0, 'index', 'cont.new'],
  [0xe1, 'index2', 'cont.bind'],
  [0xe2, 'index', 'suspend'],
  [0xe3, 'handlers', 'resume'],
  [0xe4, 'tagHandlers', 'resume_throw'],
  [0xe5, 'handlers', 'resume_throw_ref'],
  [0xe6, 'index2', 'switch'],
]

/** Garbage collection, and custom descriptors from 0x20 on. */
const gc: readonly Row[] = [
  [0x00, 'index', 'struct.new struct.new_default'],
  [0x02, 'index2', 'struct.get struct.get_s struct.get_u struct.set'],
  [0x06, 'index', 'array.new array.new_default'],
  [0x08, 'index2', 'array.new_fixed array.new_data array.new_elem'],
  [0x0b, 'index', 'array.get array.get_s array.get_u array.set'],
  [0x0f, 'none', 'array.len'],
  [0x10, 'index', 'array.fill'],
  [0x11, 'index2', 'array.copy array.init_data array.init_elem'],
  [0x14, 'heap', 'ref.test ref.test ref.cast ref.cast'],
  [0x18, 'cast', 'br_on_cast br_on_cast_fail'],
  [0x1a, 'none', 'any.convert_extern extern.convert_any ref.i31 i31.get_s i31.get_u'],
  [0x20, 'index', 'struct.new_desc struct.new_default_desc ref.get_desc'],
  [0x23, 'heap', 'ref.cast_desc_eq ref.cast_desc_eq'],
  [0x25, 'cast', 'br_on_cast_desc_eq br_on_cast_desc_eq_fail'],
]

/** Saturating truncation, bulk memory, reference types, memory control, wide arithmetic, half precision. */
const numeric: readonly Row[] = [
  [0x00, 'none', 'i32.trunc_sat_f32_s i32.trunc_sat_f32_u i32.trunc_sat_f64_s i32.trunc_sat_f64_u'],
  [0x04, 'none', 'i64.trunc_sat_f32_s i64.trunc_sat_f32_u i64.trunc_sat_f64_s i64.trunc_sat_f64_u'],
  [0x08, 'index2', 'memory.init'],
  [0x09, 'index', 'data.drop'],
  [0x0a, 'index2', 'memory.copy'],
  [0x0b, 'index', 'memory.fill'],
  [0x0c, 'index2', 'table.init'],
  [0x0d, 'index', 'elem.drop'],
  [0x0e, 'index2', 'table.copy'],
  [0x0f, 'index', 'table.grow table.size table.fill memory.discard'],
  [0x13, 'none', 'i64.add128 i64.sub128 i64.mul_wide_s i64.mul_wide_u'],
  [0x30, 'memory', 'f32.load_f16 f32.store_f16'],
]

/** SIMD, relaxed from 0x100 on, half precision from 0x120 on. */
const simd: readonly Row[] = [
  [0x00, 'memory', 'v128.load v128.load8x8_s v128.load8x8_u v128.load16x4_s v128.load16x4_u v128.load32x2_s'],
  [0x06, 'memory', 'v128.load32x2_u v128.load8_splat v128.load16_splat v128.load32_splat v128.load64_splat v128.store'],
  [0x0c, 'bytes16', 'v128.const i8x16.shuffle'],
  [0x0e, 'none', 'i8x16.swizzle i8x16.splat i16x8.splat i32x4.splat i64x2.splat f32x4.splat f64x2.splat'],
  [0x15, 'byte', 'i8x16.extract_lane_s i8x16.extract_lane_u i8x16.replace_lane'],
  [0x18, 'byte', 'i16x8.extract_lane_s i16x8.extract_lane_u i16x8.replace_lane'],
  [0x1b, 'byte', 'i32x4.extract_lane i32x4.replace_lane i64x2.extract_lane i64x2.replace_lane'],
  [0x1f, 'byte', 'f32x4.extract_lane f32x4.replace_lane f64x2.extract_lane f64x2.replace_lane'],
  [0x23, 'none', 'i8x16.eq i8x16.ne i8x16.lt_s i8x16.lt_u i8x16.gt_s i8x16.gt_u i8x16.le_s i8x16.le_u i8x16.ge_s'],
  [0x2c, 'none', 'i8x16.ge_u i16x8.eq i16x8.ne i16x8.lt_s i16x8.lt_u i16x8.gt_s i16x8.gt_u i16x8.le_s i16x8.le_u'],
  [0x35, 'none', 'i16x8.ge_s i16x8.ge_u i32x4.eq i32x4.ne i32x4.lt_s i32x4.lt_u i32x4.gt_s i32x4.gt_u i32x4.le_s'],
  [0x3e, 'none', 'i32x4.le_u i32x4.ge_s i32x4.ge_u f32x4.eq f32x4.ne f32x4.lt f32x4.gt f32x4.le f32x4.ge'],
  [0x47, 'none', 'f64x2.eq f64x2.ne f64x2.lt f64x2.gt f64x2.le f64x2.ge'],
  [0x4d, 'none', 'v128.not v128.and v128.andnot v128.or v128.xor v128.bitselect v128.any_true'],
  [0x54, 'memoryLane', 'v128.load8_lane v128.load16_lane v128.load32_lane v128.load64_lane'],
  [0x58, 'memoryLane', 'v128.store8_lane v128.store16_lane v128.store32_lane v128.store64_lane'],
  [0x5c, 'memory', 'v128.load32_zero v128.load64_zero'],
  [0x5e, 'none', 'f32x4.demote_f64x2_zero f64x2.promote_low_f32x4 i8x16.abs i8x16.neg i8x16.popcnt i8x16.all_true'],
  [0x64, 'none', 'i8x16.bitmask i8x16.narrow_i16x8_s i8x16.narrow_i16x8_u'],
  [0x67, 'none', 'f32x4.ceil f32x4.floor f32x4.trunc f32x4.nearest i8x16.shl i8x16.shr_s i8x16.shr_u i8x16.add'],
  [0x6f, 'none', 'i8x16.add_sat_s i8x16.add_sat_u i8x16.sub i8x16.sub_sat_s i8x16.sub_sat_u f64x2.ceil f64x2.floor'],
  [0x76, 'none', 'i8x16.min_s i8x16.min_u i8x16.max_s i8x16.max_u f64x2.trunc i8x16.avgr_u'],
  [0x7c, 'none', 'i16x8.extadd_pairwise_i8x16_s i16x8.extadd_pairwise_i8x16_u'],
  [0x7e, 'none', 'i32x4.extadd_pairwise_i16x8_s i32x4.extadd_pairwise_i16x8_u'],
  [0x80, 'none', 'i16x8.abs i16x8.neg i16x8.q15mulr_sat_s i16x8.all_true i16x8.bitmask i16x8.narrow_i32x4_s'],
  [0x86, 'none', 'i16x8.narrow_i32x4_u i16x8.extend_low_i8x16_s i16x8.extend_high_i8x16_s i16x8.extend_low_i8x16_u'],
  [0x8a, 'none', 'i16x8.extend_high_i8x16_u i16x8.shl i16x8.shr_s i16x8.shr_u i16x8.add i16x8.add_sat_s'],
  [0x90, 'none', 'i16x8.add_sat_u i16x8.sub i16x8.sub_sat_s i16x8.sub_sat_u f64x2.nearest i16x8.mul i16x8.min_s'],
  [0x97, 'none', 'i16x8.min_u i16x8.max_s i16x8.max_u'],
  [0x9b, 'none', 'i16x8.avgr_u i16x8.extmul_low_i8x16_s i16x8.extmul_high_i8x16_s i16x8.extmul_low_i8x16_u'],
  [0x9f, 'none', 'i16x8.extmul_high_i8x16_u i32x4.abs i32x4.neg'],
  [0xa3, 'none', 'i32x4.all_true i32x4.bitmask'],
  [0xa7, 'none', 'i32x4.extend_low_i16x8_s i32x4.extend_high_i16x8_s i32x4.extend_low_i16x8_u'],
  [0xaa, 'none', 'i32x4.extend_high_i16x8_u i32x4.shl i32x4.shr_s i32x4.shr_u i32x4.add'],
  [0xb1, 'none', 'i32x4.sub'],
  [0xb5, 'none', 'i32x4.mul i32x4.min_s i32x4.min_u i32x4.max_s i32x4.max_u i32x4.dot_i16x8_s'],
  [0xbc, 'none', 'i32x4.extmul_low_i16x8_s i32x4.extmul_high_i16x8_s i32x4.extmul_low_i16x8_u'],
  [0xbf, 'none', 'i32x4.extmul_high_i16x8_u i64x2.abs i64x2.neg'],
  [0xc3, 'none', 'i64x2.all_true i64x2.bitmask'],
  [0xc7, 'none', 'i64x2.extend_low_i32x4_s i64x2.extend_high_i32x4_s i64x2.extend_low_i32x4_u'],
  [0xca, 'none', 'i64x2.extend_high_i32x4_u i64x2.shl i64x2.shr_s i64x2.shr_u i64x2.add'],
  [0xd1, 'none', 'i64x2.sub'],
  [0xd5, 'none', 'i64x2.mul i64x2.eq i64x2.ne i64x2.lt_s i64x2.gt_s i64x2.le_s i64x2.ge_s'],
  [0xdc, 'none', 'i64x2.extmul_low_i32x4_s i64x2.extmul_high_i32x4_s i64x2.extmul_low_i32x4_u'],
  [0xdf, 'none', 'i64x2.extmul_high_i32x4_u f32x4.abs f32x4.neg'],
  [0xe3, 'none', 'f32x4.sqrt f32x4.add f32x4.sub f32x4.mul f32x4.div f32x4.min f32x4.max f32x4.pmin f32x4.pmax'],
  [0xec, 'none', 'f64x2.abs f64x2.neg'],
  [0xef, 'none', 'f64x2.sqrt f64x2.add f64x2.sub f64x2.mul f64x2.div f64x2.min f64x2.max f64x2.pmin f64x2.pmax'],
  [0xf8, 'none', 'i32x4.trunc_sat_f32x4_s i32x4.trunc_sat_f32x4_u f32x4.convert_i32x4_s f32x4.convert_i32x4_u'],
  [0xfc, 'none', 'i32x4.trunc_sat_f64x2_s_zero i32x4.trunc_sat_f64x2_u_zero'],
  [0xfe, 'none', 'f64x2.convert_low_i32x4_s f64x2.convert_low_i32x4_u'],
  [0x100, 'none', 'i8x16.relaxed_swizzle i32x4.relaxed_trunc_f32x4_s i32x4.relaxed_trunc_f32x4_u'],
  [0x103, 'none', 'i32x4.relaxed_trunc_f64x2_s_zero i32x4.relaxed_trunc_f64x2_u_zero'],
  [0x105, 'none', 'f32x4.relaxed_madd f32x4.relaxed_nmadd f64x2.relaxed_madd f64x2.relaxed_nmadd'],
  [0x109, 'none', 'i8x16.relaxed_laneselect i16x8.relaxed_laneselect i32x4.relaxed_laneselect'],
  [0x10c, 'none', 'i64x2.relaxed_laneselect f32x4.relaxed_min f32x4.relaxed_max f64x2.relaxed_min'],
  [0x110, 'none', 'f64x2.relaxed_max i16x8.relaxed_q15mulr_s i16x8.relaxed_dot_i8x16_i7x16_s'],
  [0x113, 'none', 'i32x4.relaxed_dot_i8x16_i7x16_add_s'],
  [0x120, 'none', 'f16x8.splat'],
  [0x121, 'byte', 'f16x8.extract_lane f16x8.replace_lane'],
  [0x130, 'none', 'f16x8.abs f16x8.neg f16x8.sqrt f16x8.ceil f16x8.floor f16x8.trunc f16x8.nearest f16x8.eq f16x8.ne'],
  [0x139, 'none', 'f16x8.lt f16x8.gt f16x8.le f16x8.ge f16x8.add f16x8.sub f16x8.mul f16x8.div f16x8.min f16x8.max'],
  [0x143, 'none', 'f16x8.pmin f16x8.pmax i16x8.trunc_sat_f16x8_s i16x8.trunc_sat_f16x8_u f16x8.convert_i16x8_s'],
  [0x148, 'none', 'f16x8.convert_i16x8_u f16x8.demote_f32x4_zero f16x8.demote_f64x2_zero f32x4.promote_low_f16x8'],
  [0x14e, 'none', 'f16x8.madd f16x8.nmadd'],
]

/** Threads, and shared-everything threads from 0x4f on, whose first immediate is a memory order. */
const atomic: readonly Row[] = [
  [0x00, 'memory', 'memory.atomic.notify memory.atomic.wait32 memory.atomic.wait64'],
  [0x03, 'byte', 'atomic.fence'],
  [0x04, 'none', 'pause'],
  [0x10, 'memory', 'i32.atomic.load i64.atomic.load i32.atomic.load8_u i32.atomic.load16_u i64.atomic.load8_u'],
  [0x15, 'memory', 'i64.atomic.load16_u i64.atomic.load32_u i32.atomic.store i64.atomic.store i32.atomic.store8'],
  [0x1a, 'memory', 'i32.atomic.store16 i64.atomic.store8 i64.atomic.store16 i64.atomic.store32'],
  [0x1e, 'memory', readModifyWrites('add')],
  [0x25, 'memory', readModifyWrites('sub')],
  [0x2c, 'memory', readModifyWrites('and')],
  [0x33, 'memory', readModifyWrites('or')],
  [0x3a, 'memory', readModifyWrites('xor')],
  [0x41, 'memory', readModifyWrites('xchg')],
  [0x48, 'memory', readModifyWrites('cmpxchg')],
  [0x4f, 'index2', 'global.atomic.get global.atomic.set global.atomic.rmw.add global.atomic.rmw.sub'],
  [0x53, 'index2', 'global.atomic.rmw.and global.atomic.rmw.or global.atomic.rmw.xor global.atomic.rmw.xchg'],
  [0x57, 'index2', 'global.atomic.rmw.cmpxchg table.atomic.get table.atomic.set table.atomic.rmw.xchg'],
  [0x5b, 'index2', 'table.atomic.rmw.cmpxchg'],
  [0x5c, 'index3', 'struct.atomic.get struct.atomic.get_s struct.atomic.get_u struct.atomic.set'],
  [0x60, 'index3', 'struct.atomic.rmw.add struct.atomic.rmw.sub struct.atomic.rmw.and struct.atomic.rmw.or'],
  [0x64, 'index3', 'struct.atomic.rmw.xor struct.atomic.rmw.xchg struct.atomic.rmw.cmpxchg'],
  [0x67, 'index2', 'array.atomic.get array.atomic.get_s array.atomic.get_u array.atomic.set'],
  [0x6b, 'index2', 'array.atomic.rmw.add array.atomic.rmw.sub array.atomic.rmw.and array.atomic.rmw.or'],
  [0x6f, 'index2', 'array.atomic.rmw.xor array.atomic.rmw.xchg array.atomic.rmw.cmpxchg'],
  [0x72, 'none', 'ref.i31_shared'],
]

function readModifyWrites(name: string): string {
  return [
    ['i32', ''],
    ['i64', ''],
    ['i32', '8'],
    ['i32', '16'],
    ['i64', '8'],
    ['i64', '16'],
    ['i64', '32'],
  ]
    .map(([type, width]) => `${type}.atomic.rmw${width}.${name}${width ? '_u' : ''}`)
    .join(' ')
}

const tables: ReadonlyMap<number, readonly Row[]> = new Map([
  [0, single],
  [0xfb, gc],
  [0xfc, numeric],
  [0xfd, simd],
  [0xfe, atomic],
])

function shapesOf(rows: readonly Row[], size: number): Uint8Array {
  const result = new Uint8Array(size).fill(shapes.unknown)
  for (const [first, shape, names] of rows) result.fill(shapes[shape], first, first + names.split(' ').length)
  return result
}

/** Shapes by the first byte; a prefix is `unknown` here. */
export const singleShapes = shapesOf(single, 256)

/** The first byte of prefixed opcodes. */
export const firstPrefix = 0xfb

/** Shapes by `prefix - firstPrefix`, then by the code after the prefix. */
export const prefixedShapes: readonly Uint8Array[] = [gc, numeric, simd, atomic].map(rows => shapesOf(rows, 0x150))

/** The name of an instruction in the text format; opcodes are written `prefix * 0x10000 + code`. */
export function instructionName(opcode: number): string {
  const code = opcode % 0x10000
  for (const [first, , names] of tables.get((opcode - code) / 0x10000) ?? []) {
    const name = code < first ? undefined : names.split(' ')[code - first]
    if (name !== undefined) return name
  }
  return `0x${opcode.toString(16)}`
}

type Instruction = { readonly opcode: number; readonly shape: number }

let instructions: ReadonlyMap<string, Instruction> | undefined

/** The opcode and shape of the instruction called `name`; where several have the name, those of the first. */
export function findInstruction(name: string): Instruction | undefined {
  instructions ??= indexNames()
  return instructions.get(name)
}

function indexNames(): Map<string, Instruction> {
  const index = new Map<string, Instruction>()
  for (const [prefix, rows] of tables)
    for (const [first, shape, names] of rows)
      for (const [position, name] of names.split(' ').entries())
        if (!index.has(name)) index.set(name, { opcode: prefix * 0x10000 + first + position, shape: shapes[shape] })
  return index
}
