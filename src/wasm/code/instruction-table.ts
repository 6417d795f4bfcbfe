/** The table of instructions that V8 runs without a flag: opcodes, names, immediates, and the proposal of each. */

/** Proposals that a user can switch off, by the names of the specification. */
export const proposals = [
  'multi-memory',
  'multi-value',
  'bulk-memory',
  'simd',
  'reference-types',
  'relaxed-simd',
] as const

export type Proposal = (typeof proposals)[number]

/**
 * What follows an opcode. The first eleven are indices. An index is an unsigned LEB128, `i32` and `i64` are signed ones, floats and `v128` are their bits.
 * `access` is alignment and flags, what the flags announce, and the offset; `cast` is flags, a label and two heap types.
 */
export type Immediate =
  | 'type'
  | 'func'
  | 'table'
  | 'memory'
  | 'global'
  | 'tag'
  | 'element'
  | 'data'
  | 'local'
  | 'label'
  | 'field'
  | 'i32'
  | 'i64'
  | 'f32'
  | 'f64'
  | 'v128'
  | 'count'
  | 'lane'
  | 'lanes'
  | 'order'
  | 'access'
  | 'block'
  | 'labels'
  | 'types'
  | 'heap'
  | 'cast'
  | 'catches'

/** The first opcode, the immediates, and the names of this and the following opcodes. */
export type Row = readonly [first: number, immediates: string, names: string, proposal?: Proposal]

const single: readonly Row[] = [
  [0x00, '', 'unreachable nop'],
  [0x02, 'block', 'block loop if'],
  [0x05, '', 'else'],
  [0x06, 'block', 'try'],
  [0x07, 'tag', 'catch throw'],
  [0x09, 'label', 'rethrow'],
  [0x0a, '', 'throw_ref end'],
  [0x0c, 'label', 'br br_if'],
  [0x0e, 'labels', 'br_table'],
  [0x0f, '', 'return'],
  [0x10, 'func', 'call'],
  [0x11, 'type table', 'call_indirect'],
  [0x12, 'func', 'return_call'],
  [0x13, 'type table', 'return_call_indirect'],
  [0x14, 'type', 'call_ref return_call_ref', 'reference-types'],
  [0x18, 'label', 'delegate'],
  [0x19, '', 'catch_all drop select'],
  [0x1c, 'types', 'select', 'reference-types'],
  [0x1f, 'catches', 'try_table'],
  [0x20, 'local', 'local.get local.set local.tee'],
  [0x23, 'global', 'global.get global.set'],
  [0x25, 'table', 'table.get table.set', 'reference-types'],
  [0x28, 'access', 'i32.load i64.load f32.load f64.load i32.load8_s i32.load8_u i32.load16_s i32.load16_u'],
  [0x30, 'access', 'i64.load8_s i64.load8_u i64.load16_s i64.load16_u i64.load32_s i64.load32_u'],
  [0x36, 'access', 'i32.store i64.store f32.store f64.store i32.store8 i32.store16'],
  [0x3c, 'access', 'i64.store8 i64.store16 i64.store32'],
  [0x3f, 'memory', 'memory.size memory.grow'],
  [0x41, 'i32', 'i32.const'],
  [0x42, 'i64', 'i64.const'],
  [0x43, 'f32', 'f32.const'],
  [0x44, 'f64', 'f64.const'],
  [0x45, '', 'i32.eqz i32.eq i32.ne i32.lt_s i32.lt_u i32.gt_s i32.gt_u i32.le_s i32.le_u i32.ge_s i32.ge_u'],
  [0x50, '', 'i64.eqz i64.eq i64.ne i64.lt_s i64.lt_u i64.gt_s i64.gt_u i64.le_s i64.le_u i64.ge_s i64.ge_u'],
  [0x5b, '', 'f32.eq f32.ne f32.lt f32.gt f32.le f32.ge f64.eq f64.ne f64.lt f64.gt f64.le f64.ge'],
  [0x67, '', 'i32.clz i32.ctz i32.popcnt i32.add i32.sub i32.mul i32.div_s i32.div_u i32.rem_s i32.rem_u'],
  [0x71, '', 'i32.and i32.or i32.xor i32.shl i32.shr_s i32.shr_u i32.rotl i32.rotr'],
  [0x79, '', 'i64.clz i64.ctz i64.popcnt i64.add i64.sub i64.mul i64.div_s i64.div_u i64.rem_s i64.rem_u'],
  [0x83, '', 'i64.and i64.or i64.xor i64.shl i64.shr_s i64.shr_u i64.rotl i64.rotr'],
  [0x8b, '', 'f32.abs f32.neg f32.ceil f32.floor f32.trunc f32.nearest f32.sqrt'],
  [0x92, '', 'f32.add f32.sub f32.mul f32.div f32.min f32.max f32.copysign'],
  [0x99, '', 'f64.abs f64.neg f64.ceil f64.floor f64.trunc f64.nearest f64.sqrt'],
  [0xa0, '', 'f64.add f64.sub f64.mul f64.div f64.min f64.max f64.copysign'],
  [0xa7, '', 'i32.wrap_i64 i32.trunc_f32_s i32.trunc_f32_u i32.trunc_f64_s i32.trunc_f64_u'],
  [0xac, '', 'i64.extend_i32_s i64.extend_i32_u i64.trunc_f32_s i64.trunc_f32_u i64.trunc_f64_s i64.trunc_f64_u'],
  [0xb2, '', 'f32.convert_i32_s f32.convert_i32_u f32.convert_i64_s f32.convert_i64_u f32.demote_f64'],
  [0xb7, '', 'f64.convert_i32_s f64.convert_i32_u f64.convert_i64_s f64.convert_i64_u f64.promote_f32'],
  [0xbc, '', 'i32.reinterpret_f32 i64.reinterpret_f64 f32.reinterpret_i32 f64.reinterpret_i64'],
  [0xc0, '', 'i32.extend8_s i32.extend16_s i64.extend8_s i64.extend16_s i64.extend32_s'],
  [0xd0, 'heap', 'ref.null', 'reference-types'],
  [0xd1, '', 'ref.is_null', 'reference-types'],
  [0xd2, 'func', 'ref.func', 'reference-types'],
  [0xd3, '', 'ref.eq ref.as_non_null', 'reference-types'],
  [0xd5, 'label', 'br_on_null br_on_non_null', 'reference-types'],
]

/** Garbage collection. */
const gc: readonly Row[] = [
  [0x00, 'type', 'struct.new struct.new_default'],
  [0x02, 'type field', 'struct.get struct.get_s struct.get_u struct.set'],
  [0x06, 'type', 'array.new array.new_default'],
  [0x08, 'type count', 'array.new_fixed'],
  [0x09, 'type data', 'array.new_data'],
  [0x0a, 'type element', 'array.new_elem'],
  [0x0b, 'type', 'array.get array.get_s array.get_u array.set'],
  [0x0f, '', 'array.len'],
  [0x10, 'type', 'array.fill'],
  [0x11, 'type type', 'array.copy'],
  [0x12, 'type data', 'array.init_data'],
  [0x13, 'type element', 'array.init_elem'],
  [0x14, 'heap', 'ref.test ref.test ref.cast ref.cast'],
  [0x18, 'cast', 'br_on_cast br_on_cast_fail'],
  [0x1a, '', 'any.convert_extern extern.convert_any ref.i31 i31.get_s i31.get_u'],
]

/** Saturating truncation, bulk memory, reference types. */
const numeric: readonly Row[] = [
  [0x00, '', 'i32.trunc_sat_f32_s i32.trunc_sat_f32_u i32.trunc_sat_f64_s i32.trunc_sat_f64_u'],
  [0x04, '', 'i64.trunc_sat_f32_s i64.trunc_sat_f32_u i64.trunc_sat_f64_s i64.trunc_sat_f64_u'],
  [0x08, 'data memory', 'memory.init', 'bulk-memory'],
  [0x09, 'data', 'data.drop', 'bulk-memory'],
  [0x0a, 'memory memory', 'memory.copy', 'bulk-memory'],
  [0x0b, 'memory', 'memory.fill', 'bulk-memory'],
  [0x0c, 'element table', 'table.init', 'bulk-memory'],
  [0x0d, 'element', 'elem.drop', 'bulk-memory'],
  [0x0e, 'table table', 'table.copy', 'bulk-memory'],
  [0x0f, 'table', 'table.grow table.size table.fill', 'reference-types'],
]

const simd: readonly Row[] = [
  [0x00, 'access', 'v128.load v128.load8x8_s v128.load8x8_u v128.load16x4_s v128.load16x4_u v128.load32x2_s'],
  [0x06, 'access', 'v128.load32x2_u v128.load8_splat v128.load16_splat v128.load32_splat v128.load64_splat v128.store'],
  [0x0c, 'v128', 'v128.const'],
  [0x0d, 'lanes', 'i8x16.shuffle'],
  [0x0e, '', 'i8x16.swizzle i8x16.splat i16x8.splat i32x4.splat i64x2.splat f32x4.splat f64x2.splat'],
  [0x15, 'lane', 'i8x16.extract_lane_s i8x16.extract_lane_u i8x16.replace_lane'],
  [0x18, 'lane', 'i16x8.extract_lane_s i16x8.extract_lane_u i16x8.replace_lane'],
  [0x1b, 'lane', 'i32x4.extract_lane i32x4.replace_lane i64x2.extract_lane i64x2.replace_lane'],
  [0x1f, 'lane', 'f32x4.extract_lane f32x4.replace_lane f64x2.extract_lane f64x2.replace_lane'],
  [0x23, '', 'i8x16.eq i8x16.ne i8x16.lt_s i8x16.lt_u i8x16.gt_s i8x16.gt_u i8x16.le_s i8x16.le_u i8x16.ge_s'],
  [0x2c, '', 'i8x16.ge_u i16x8.eq i16x8.ne i16x8.lt_s i16x8.lt_u i16x8.gt_s i16x8.gt_u i16x8.le_s i16x8.le_u'],
  [0x35, '', 'i16x8.ge_s i16x8.ge_u i32x4.eq i32x4.ne i32x4.lt_s i32x4.lt_u i32x4.gt_s i32x4.gt_u i32x4.le_s'],
  [0x3e, '', 'i32x4.le_u i32x4.ge_s i32x4.ge_u f32x4.eq f32x4.ne f32x4.lt f32x4.gt f32x4.le f32x4.ge'],
  [0x47, '', 'f64x2.eq f64x2.ne f64x2.lt f64x2.gt f64x2.le f64x2.ge'],
  [0x4d, '', 'v128.not v128.and v128.andnot v128.or v128.xor v128.bitselect v128.any_true'],
  [0x54, 'access lane', 'v128.load8_lane v128.load16_lane v128.load32_lane v128.load64_lane'],
  [0x58, 'access lane', 'v128.store8_lane v128.store16_lane v128.store32_lane v128.store64_lane'],
  [0x5c, 'access', 'v128.load32_zero v128.load64_zero'],
  [0x5e, '', 'f32x4.demote_f64x2_zero f64x2.promote_low_f32x4 i8x16.abs i8x16.neg i8x16.popcnt i8x16.all_true'],
  [0x64, '', 'i8x16.bitmask i8x16.narrow_i16x8_s i8x16.narrow_i16x8_u'],
  [0x67, '', 'f32x4.ceil f32x4.floor f32x4.trunc f32x4.nearest i8x16.shl i8x16.shr_s i8x16.shr_u i8x16.add'],
  [0x6f, '', 'i8x16.add_sat_s i8x16.add_sat_u i8x16.sub i8x16.sub_sat_s i8x16.sub_sat_u f64x2.ceil f64x2.floor'],
  [0x76, '', 'i8x16.min_s i8x16.min_u i8x16.max_s i8x16.max_u f64x2.trunc i8x16.avgr_u'],
  [0x7c, '', 'i16x8.extadd_pairwise_i8x16_s i16x8.extadd_pairwise_i8x16_u'],
  [0x7e, '', 'i32x4.extadd_pairwise_i16x8_s i32x4.extadd_pairwise_i16x8_u'],
  [0x80, '', 'i16x8.abs i16x8.neg i16x8.q15mulr_sat_s i16x8.all_true i16x8.bitmask i16x8.narrow_i32x4_s'],
  [0x86, '', 'i16x8.narrow_i32x4_u i16x8.extend_low_i8x16_s i16x8.extend_high_i8x16_s i16x8.extend_low_i8x16_u'],
  [0x8a, '', 'i16x8.extend_high_i8x16_u i16x8.shl i16x8.shr_s i16x8.shr_u i16x8.add i16x8.add_sat_s'],
  [0x90, '', 'i16x8.add_sat_u i16x8.sub i16x8.sub_sat_s i16x8.sub_sat_u f64x2.nearest i16x8.mul i16x8.min_s'],
  [0x97, '', 'i16x8.min_u i16x8.max_s i16x8.max_u'],
  [0x9b, '', 'i16x8.avgr_u i16x8.extmul_low_i8x16_s i16x8.extmul_high_i8x16_s i16x8.extmul_low_i8x16_u'],
  [0x9f, '', 'i16x8.extmul_high_i8x16_u i32x4.abs i32x4.neg'],
  [0xa3, '', 'i32x4.all_true i32x4.bitmask'],
  [0xa7, '', 'i32x4.extend_low_i16x8_s i32x4.extend_high_i16x8_s i32x4.extend_low_i16x8_u'],
  [0xaa, '', 'i32x4.extend_high_i16x8_u i32x4.shl i32x4.shr_s i32x4.shr_u i32x4.add'],
  [0xb1, '', 'i32x4.sub'],
  [0xb5, '', 'i32x4.mul i32x4.min_s i32x4.min_u i32x4.max_s i32x4.max_u i32x4.dot_i16x8_s'],
  [0xbc, '', 'i32x4.extmul_low_i16x8_s i32x4.extmul_high_i16x8_s i32x4.extmul_low_i16x8_u'],
  [0xbf, '', 'i32x4.extmul_high_i16x8_u i64x2.abs i64x2.neg'],
  [0xc3, '', 'i64x2.all_true i64x2.bitmask'],
  [0xc7, '', 'i64x2.extend_low_i32x4_s i64x2.extend_high_i32x4_s i64x2.extend_low_i32x4_u'],
  [0xca, '', 'i64x2.extend_high_i32x4_u i64x2.shl i64x2.shr_s i64x2.shr_u i64x2.add'],
  [0xd1, '', 'i64x2.sub'],
  [0xd5, '', 'i64x2.mul i64x2.eq i64x2.ne i64x2.lt_s i64x2.gt_s i64x2.le_s i64x2.ge_s'],
  [0xdc, '', 'i64x2.extmul_low_i32x4_s i64x2.extmul_high_i32x4_s i64x2.extmul_low_i32x4_u'],
  [0xdf, '', 'i64x2.extmul_high_i32x4_u f32x4.abs f32x4.neg'],
  [0xe3, '', 'f32x4.sqrt f32x4.add f32x4.sub f32x4.mul f32x4.div f32x4.min f32x4.max f32x4.pmin f32x4.pmax'],
  [0xec, '', 'f64x2.abs f64x2.neg'],
  [0xef, '', 'f64x2.sqrt f64x2.add f64x2.sub f64x2.mul f64x2.div f64x2.min f64x2.max f64x2.pmin f64x2.pmax'],
  [0xf8, '', 'i32x4.trunc_sat_f32x4_s i32x4.trunc_sat_f32x4_u f32x4.convert_i32x4_s f32x4.convert_i32x4_u'],
  [0xfc, '', 'i32x4.trunc_sat_f64x2_s_zero i32x4.trunc_sat_f64x2_u_zero'],
  [0xfe, '', 'f64x2.convert_low_i32x4_s f64x2.convert_low_i32x4_u'],
]

const relaxedSimd: readonly Row[] = [
  [0x100, '', 'i8x16.relaxed_swizzle i32x4.relaxed_trunc_f32x4_s i32x4.relaxed_trunc_f32x4_u'],
  [0x103, '', 'i32x4.relaxed_trunc_f64x2_s_zero i32x4.relaxed_trunc_f64x2_u_zero'],
  [0x105, '', 'f32x4.relaxed_madd f32x4.relaxed_nmadd f64x2.relaxed_madd f64x2.relaxed_nmadd'],
  [0x109, '', 'i8x16.relaxed_laneselect i16x8.relaxed_laneselect i32x4.relaxed_laneselect'],
  [0x10c, '', 'i64x2.relaxed_laneselect f32x4.relaxed_min f32x4.relaxed_max f64x2.relaxed_min'],
  [0x110, '', 'f64x2.relaxed_max i16x8.relaxed_q15mulr_s i16x8.relaxed_dot_i8x16_i7x16_s'],
  [0x113, '', 'i32x4.relaxed_dot_i8x16_i7x16_add_s'],
]

/** Threads. */
const atomic: readonly Row[] = [
  [0x00, 'access', 'memory.atomic.notify memory.atomic.wait32 memory.atomic.wait64'],
  [0x03, 'order', 'atomic.fence'],
  [0x10, 'access', 'i32.atomic.load i64.atomic.load i32.atomic.load8_u i32.atomic.load16_u i64.atomic.load8_u'],
  [0x15, 'access', 'i64.atomic.load16_u i64.atomic.load32_u i32.atomic.store i64.atomic.store i32.atomic.store8'],
  [0x1a, 'access', 'i32.atomic.store16 i64.atomic.store8 i64.atomic.store16 i64.atomic.store32'],
  [0x1e, 'access', readModifyWrites('add')],
  [0x25, 'access', readModifyWrites('sub')],
  [0x2c, 'access', readModifyWrites('and')],
  [0x33, 'access', readModifyWrites('or')],
  [0x3a, 'access', readModifyWrites('xor')],
  [0x41, 'access', readModifyWrites('xchg')],
  [0x48, 'access', readModifyWrites('cmpxchg')],
]

function readModifyWrites(name: string): string {
  const widths = ['i32.atomic.rmw8', 'i32.atomic.rmw16', 'i64.atomic.rmw8', 'i64.atomic.rmw16', 'i64.atomic.rmw32']
  return [`i32.atomic.rmw.${name}`, `i64.atomic.rmw.${name}`, ...widths.map(width => `${width}.${name}_u`)].join(' ')
}

/** The first byte of prefixed opcodes, and the instructions by the code that follows it. */
export const instructionTable: readonly (readonly [prefix: number, rows: readonly Row[], proposal?: Proposal])[] = [
  [0x00, single],
  [0xfb, gc, 'reference-types'],
  [0xfc, numeric],
  [0xfd, simd, 'simd'],
  [0xfd, relaxedSimd, 'relaxed-simd'],
  [0xfe, atomic],
]
