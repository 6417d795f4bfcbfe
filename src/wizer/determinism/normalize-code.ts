/**
 * Changes the code of the instrumented copy, never that of the output. Memories of the copy are shared, and its code must do
 * what the input's does with memories of its own. Where the user asks for it, code gives the same results on every processor.
 *
 * ```wat
 * ;; as it stands        ;; always      ;; relaxed        ;; relaxed and nans
 * memory.atomic.wait32   unreachable    unreachable       unreachable
 * f32x4.relaxed_min                     f32x4.min         f32x4.min     call $canonicalF32x4
 * f64x2.relaxed_madd                    call $madd64      call $madd64  call $canonicalF64x2
 * f32.add                                                 f32.add       call $canonicalF32
 * ```
 */

import { CodeBuilder } from '../../wasm/code/code-builder.ts'
import type { Instruction } from '../../wasm/code/code-reader.ts'
import { findInstructions } from '../../wasm/code/find-instructions.ts'
import { opcodeOf } from '../../wasm/code/opcodes.ts'
import { type Replacement, replaceInBodies } from '../../wasm/code/replace-in-bodies.ts'
import type { Module } from '../../wasm/module.ts'
import type { ModuleBuilder } from '../../wasm/module-builder.ts'
import { type HelperName, linkHelpers } from './helpers.ts'

/** `relaxed` gives relaxed SIMD one result; `nans` gives every NaN that an instruction makes the same bits. */
export type NormalizeOptions = { readonly relaxed: boolean; readonly nans: boolean }

/** What relaxed instructions do in the deterministic profile: what a plain instruction does, or a helper. */
const relaxedMeanings: Readonly<Record<string, { readonly plain: string } | { readonly helper: HelperName }>> = {
  'i8x16.relaxed_swizzle': { plain: 'i8x16.swizzle' },
  'i32x4.relaxed_trunc_f32x4_s': { plain: 'i32x4.trunc_sat_f32x4_s' },
  'i32x4.relaxed_trunc_f32x4_u': { plain: 'i32x4.trunc_sat_f32x4_u' },
  'i32x4.relaxed_trunc_f64x2_s_zero': { plain: 'i32x4.trunc_sat_f64x2_s_zero' },
  'i32x4.relaxed_trunc_f64x2_u_zero': { plain: 'i32x4.trunc_sat_f64x2_u_zero' },
  // The text of the specification rounds twice. Its interpreter, engines with such a mode, processors with the instruction
  // and Wizer round once.
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

/** Instructions that can make a NaN. Others copy bits (`neg`, `pmin`, loads), or their results are never NaN. */
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
 * trap, because no other thread could wake them.
 */
const waits: readonly (readonly [name: string, alignment: number])[] = [
  ['memory.atomic.wait32', 2],
  ['memory.atomic.wait64', 3],
]

/** How an instruction changes: it stays, a plain one takes its place, or none; and calls follow. */
type Change = {
  readonly plain: number | 'itself' | undefined
  readonly calls: readonly HelperName[]
  /** Whether an instruction of that opcode changes. It is also asked about bytes in the middle of other instructions. */
  readonly isMeant?: (instruction: Instruction) => boolean
}

/**
 * Changes the code of the copy, and adds the helpers that it calls.
 * @returns what it replaced; undefined where nothing had to change
 * @throws {WasmError} `unsupported` at an instruction that is not known, in code that has to be walked.
 */
export function normalizeCode(
  module: Module,
  copy: ModuleBuilder,
  options: NormalizeOptions,
): Iterable<Replacement> | undefined {
  const changes = planChanges(module, options)
  const codes = new Map<number, Uint8Array>()
  const bodies = replaceInBodies(module, findReplacements(module, changes, options, codeEncoder(changes, copy, codes)))
  if (!bodies) return undefined
  copy.replaceBodies(bodies)
  // There may be a million, so they are not kept: whoever asks finds them again.
  const codeOf = (opcode: number) => codes.get(opcode) as Uint8Array
  return { [Symbol.iterator]: () => findReplacements(module, changes, options, codeOf) }
}

function* findReplacements(
  module: Module,
  changes: ReadonlyMap<number, Change>,
  options: NormalizeOptions,
  codeOf: (opcode: number) => Uint8Array,
): Generator<Replacement, void, void> {
  const matches = (instruction: Instruction) => changes.get(instruction.opcode)?.isMeant?.(instruction) ?? true
  // Arithmetic is everywhere, relaxed instructions and waits are not.
  const query = { opcodes: new Set(changes.keys()), matches, isRare: !options.nans }
  for (const { opcode, start, offset } of findInstructions(module, query)) {
    const stays = changes.get(opcode)?.plain === 'itself'
    yield { start: stays ? offset : start, end: offset, code: codeOf(opcode) }
  }
}

/** Gives the code of a change, which is encoded once and kept in `codes`. */
function codeEncoder(
  changes: ReadonlyMap<number, Change>,
  copy: ModuleBuilder,
  codes: Map<number, Uint8Array>,
): (opcode: number) => Uint8Array {
  const helpers = linkHelpers(copy)
  return opcode => {
    const known = codes.get(opcode)
    if (known) return known
    const { plain, calls } = changes.get(opcode) as Change
    const code = new CodeBuilder()
    if (typeof plain === 'number') code.add(plain)
    for (const name of calls) code.add('call', helpers(name))
    codes.set(opcode, code.finish())
    return code.finish()
  }
}

function planChanges({ memories }: Module, { relaxed, nans }: NormalizeOptions): ReadonlyMap<number, Change> {
  const changes = new Map<number, Change>()
  if (memories.some(({ shared }) => !shared))
    for (const [name, alignment] of waits) {
      const isMeant = ({ first, second }: Instruction) => second === alignment && memories[first]?.shared === false
      changes.set(opcodeOf(name), { plain: opcodeOf('unreachable'), calls: [], isMeant })
    }
  if (relaxed)
    for (const [name, meaning] of Object.entries(relaxedMeanings)) {
      const plain = 'plain' in meaning ? opcodeOf(meaning.plain) : undefined
      changes.set(opcodeOf(name), { plain, calls: 'helper' in meaning ? [meaning.helper] : [] })
    }
  if (nans)
    for (const [helper, names] of nanMakers)
      for (const opcode of names.map(opcodeOf)) {
        const { plain, calls }: Change = changes.get(opcode) ?? { plain: 'itself', calls: [] }
        changes.set(opcode, { plain, calls: [...calls, helper] })
      }
  return changes
}
