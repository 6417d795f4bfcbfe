/**
 * The code of the instrumented copy, never of the output, made to do what that of the input does although its memories are
 * shared; and, where that is asked for, to give the same results on every processor.
 *
 * ```wat
 * ;; as it stands        ;; always      ;; relaxed        ;; relaxed and nans
 * memory.atomic.wait32   unreachable    unreachable       unreachable
 * f32x4.relaxed_min                     f32x4.min         f32x4.min     call $canonicalF32x4
 * f64x2.relaxed_madd                    call $madd64      call $madd64  call $canonicalF64x2
 * f32.add                                                 f32.add       call $canonicalF32
 * ```
 */

import { CodeCursor } from '../../wasm/code/cursor.ts'
import { findInstructions } from '../../wasm/code/find-instructions.ts'
import { findInstruction } from '../../wasm/code/opcodes.ts'
import type { Module } from '../../wasm/module.ts'
import { type FunctionBodies, functionBodies } from '../../wasm/sections/code.ts'
import { Writer } from '../../wasm/writer.ts'
import { assert } from '../errors.ts'
import type { AddedFunction } from './added-function.ts'
import { type HelperName, HelperSet } from './helpers.ts'

/** `relaxed`: relaxed SIMD has one result. `nans`: a NaN that an instruction makes has one bit pattern. */
export type NormalizeOptions = { readonly relaxed: boolean; readonly nans: boolean }

export type NormalizedCode = {
  /** The entries of the code section, size and body each, without their count. */
  readonly bodies: Uint8Array
  /** What the bodies call, from the function index `firstHelper` on. */
  readonly helpers: readonly AddedFunction[]
}

/** What relaxed instructions are in the deterministic profile: a plain instruction or a call. */
const relaxedMeanings: Readonly<Record<string, { readonly plain: string } | { readonly helper: HelperName }>> = {
  'i8x16.relaxed_swizzle': { plain: 'i8x16.swizzle' },
  'i32x4.relaxed_trunc_f32x4_s': { plain: 'i32x4.trunc_sat_f32x4_s' },
  'i32x4.relaxed_trunc_f32x4_u': { plain: 'i32x4.trunc_sat_f32x4_u' },
  'i32x4.relaxed_trunc_f64x2_s_zero': { plain: 'i32x4.trunc_sat_f64x2_s_zero' },
  'i32x4.relaxed_trunc_f64x2_u_zero': { plain: 'i32x4.trunc_sat_f64x2_u_zero' },
  // The text of the specification rounds twice here; its interpreter and the engines that have such a mode round once, as
  // processors with the instruction do, and so does Wizer.
  'f32x4.relaxed_madd': { helper: 'madd32' },
  'f32x4.relaxed_nmadd': { helper: 'nmadd32' },
  'f64x2.relaxed_madd': { helper: 'madd64' },
  'f64x2.relaxed_nmadd': { helper: 'nmadd64' },
  'i8x16.relaxed_laneselect': { plain: 'v128.bitselect' },
  'i16x8.relaxed_laneselect': { plain: 'v128.bitselect' },
  'i32x4.relaxed_laneselect': { plain: 'v128.bitselect' },
  'i64x2.relaxed_laneselect': { plain: 'v128.bitselect' },
  'f32x4.relaxed_min': { plain: 'f32x4.min' },
  'f32x4.relaxed_max': { plain: 'f32x4.max' },
  'f64x2.relaxed_min': { plain: 'f64x2.min' },
  'f64x2.relaxed_max': { plain: 'f64x2.max' },
  'i16x8.relaxed_q15mulr_s': { plain: 'i16x8.q15mulr_sat_s' },
  'i16x8.relaxed_dot_i8x16_i7x16_s': { helper: 'dot' },
  'i32x4.relaxed_dot_i8x16_i7x16_add_s': { helper: 'dotAdd' },
}

const arithmetic = ['ceil', 'floor', 'trunc', 'nearest', 'sqrt', 'add', 'sub', 'mul', 'div', 'min', 'max']
const relaxedArithmetic = ['relaxed_madd', 'relaxed_nmadd', 'relaxed_min', 'relaxed_max']

/** Instructions that compute floats; the others that have them as results copy bits (`neg`, `pmin`, loads) or make no NaN. */
const nanMakers: readonly (readonly [helper: HelperName, names: readonly string[]])[] = [
  ['canonicalF32', [...arithmetic.map(name => `f32.${name}`), 'f32.demote_f64']],
  ['canonicalF64', [...arithmetic.map(name => `f64.${name}`), 'f64.promote_f32']],
  [
    'canonicalF32x4',
    [...[...arithmetic, ...relaxedArithmetic].map(name => `f32x4.${name}`), 'f32x4.demote_f64x2_zero'],
  ],
  [
    'canonicalF64x2',
    [...[...arithmetic, ...relaxedArithmetic].map(name => `f64x2.${name}`), 'f64x2.promote_low_f32x4'],
  ],
]

/**
 * Instructions that wait for another thread, and the alignment that each must have. On a memory that is not shared they
 * trap: nobody could ever wake them.
 */
const waits: readonly (readonly [name: string, alignment: number])[] = [
  ['memory.atomic.wait32', 2],
  ['memory.atomic.wait64', 3],
]

/** What becomes of an instruction: it stays or something plain takes its place, and calls follow. */
type Change = {
  readonly plain: number | undefined
  readonly stays: boolean
  readonly calls: readonly HelperName[]
  /** Asked of bytes that can lie in the middle of other instructions. */
  readonly isMeant?: (instruction: CodeCursor) => boolean
}

/**
 * Rewrites the function bodies; `undefined` where nothing has to change.
 * @throws {WasmError} `unsupported` at an instruction that is not known, in code that has to be walked.
 */
export function normalizeCode(
  module: Module,
  options: NormalizeOptions,
  firstHelper: number,
): NormalizedCode | undefined {
  const changes = planChanges(module, options)
  if (changes.size === 0) return undefined
  const helpers = new HelperSet(firstHelper)
  let rewriter: BodyRewriter | undefined
  for (const { opcode, offset, position } of findChanged(module, changes, options)) {
    const { plain, stays, calls } = changes.get(opcode) as Change
    const code = new Writer(16)
    if (plain !== undefined) writeOpcode(code, plain)
    for (const name of calls) code.u8(0x10).u32(helpers.index(name))
    rewriter ??= new BodyRewriter(module.bytes, functionBodies(module))
    rewriter.replace(stays ? position : offset, position, code.finish())
  }
  return rewriter && { bodies: rewriter.finish(), helpers: helpers.functions }
}

function writeOpcode(writer: Writer, opcode: number): void {
  if (opcode < 0x100) writer.u8(opcode)
  else writer.u8(opcode >>> 16).u32(opcode & 0xffff)
}

function planChanges({ memories }: Module, { relaxed, nans }: NormalizeOptions): ReadonlyMap<number, Change> {
  const changes = new Map<number, Change>()
  if (memories.some(({ shared }) => !shared))
    for (const [name, alignment] of waits) {
      const isMeant = ({ first, second }: CodeCursor) => second === alignment && memories[first]?.shared === false
      changes.set(opcodeOf(name), { plain: opcodeOf('unreachable'), stays: false, calls: [], isMeant })
    }
  if (relaxed)
    for (const [name, meaning] of Object.entries(relaxedMeanings)) {
      const plain = 'plain' in meaning ? opcodeOf(meaning.plain) : undefined
      changes.set(opcodeOf(name), { plain, stays: false, calls: 'helper' in meaning ? [meaning.helper] : [] })
    }
  if (nans)
    for (const [helper, names] of nanMakers)
      for (const opcode of names.map(opcodeOf)) {
        const { plain, stays, calls } = changes.get(opcode) ?? { plain: undefined, stays: true, calls: [] }
        changes.set(opcode, { plain, stays, calls: [...calls, helper] })
      }
  return changes
}

function opcodeOf(name: string): number {
  const instruction = findInstruction(name)
  assert(instruction, `there is no instruction \`${name}\``)
  return instruction.opcode
}

/** The instructions to change, in order. Arithmetic is everywhere; relaxed instructions alone are found faster. */
function* findChanged(
  module: Module,
  changes: ReadonlyMap<number, Change>,
  { nans }: NormalizeOptions,
): Generator<CodeCursor, void, void> {
  const isMeant = (instruction: CodeCursor) => changes.get(instruction.opcode)?.isMeant?.(instruction) ?? true
  if (!nans) return yield* findInstructions(module, { opcodes: [...changes.keys()], matches: isMeant })
  const { count, starts, ends } = functionBodies(module)
  const cursor = new CodeCursor(module.bytes)
  for (let body = 0; body < count; body++) {
    cursor.enter(starts[body] as number, ends[body] as number)
    while (cursor.next()) if (changes.has(cursor.opcode) && isMeant(cursor)) yield cursor
  }
}

/** Copies the entries of a code section, with pieces of the bodies replaced in the order in which they stand. */
class BodyRewriter {
  private readonly bytes: Uint8Array
  private readonly bodies: FunctionBodies
  private readonly output: Writer
  /** The body that is being rewritten, and its position among the bodies. */
  private body = new Writer()
  private current = -1
  /** What stands before this offset is written. */
  private copied: number

  constructor(bytes: Uint8Array, bodies: FunctionBodies) {
    this.bytes = bytes
    this.bodies = bodies
    this.copied = bodies.entriesStart
    this.output = new Writer(this.end - bodies.entriesStart)
  }

  replace(start: number, end: number, code: Uint8Array): void {
    this.enter(start)
    this.body.bytes(this.bytes.subarray(this.copied, start)).bytes(code)
    this.copied = end
  }

  /** The entries; nothing can be replaced after this. */
  finish(): Uint8Array {
    this.leave()
    return this.output.bytes(this.bytes.subarray(this.copied, this.end)).finish()
  }

  private get end(): number {
    return this.bodies.ends[this.bodies.count - 1] as number
  }

  private enter(offset: number): void {
    const { entriesStart, starts, ends } = this.bodies
    let next = this.current
    while (next < 0 || (ends[next] as number) <= offset) next++
    if (next === this.current) return
    this.leave()
    const entry = next === 0 ? entriesStart : (ends[next - 1] as number)
    this.output.bytes(this.bytes.subarray(this.copied, entry))
    this.current = next
    this.copied = starts[next] as number
    this.body = new Writer((ends[next] as number) - this.copied + 64)
  }

  private leave(): void {
    if (this.current < 0) return
    const end = this.bodies.ends[this.current] as number
    this.body.bytes(this.bytes.subarray(this.copied, end))
    this.output.u32(this.body.size).bytes(this.body.finish())
    this.copied = end
  }
}
