/** The functions that normalized code calls: their texts, and the choice of those that a module needs. */

import { assemble } from '../../wasm/code/assemble.ts'
import { writeValueType } from '../../wasm/types.ts'
import { Writer } from '../../wasm/writer.ts'
import type { AddedFunction, HelperFunction } from './added-function.ts'
import { fusedHelpers } from './fused.ts'

/** A NaN becomes the canonical one: positive, its payload the highest bit alone. */
const canonical = (type: 'f32' | 'f64', nan: string): HelperFunction => ({
  params: { x: type },
  result: type,
  text: `local.get $x  ${type}.const ${nan}  local.get $x  local.get $x  ${type}.eq  select`,
})

const canonicalLanes = (shape: 'f32x4' | 'f64x2', constant: string): HelperFunction => ({
  params: { x: 'v128' },
  result: 'v128',
  text: `local.get $x  ${constant}  local.get $x  local.get $x  ${shape}.eq  v128.bitselect`,
})

const helpers = {
  canonicalF32: canonical('f32', '0x7fc00000'),
  canonicalF64: canonical('f64', '0x7ff8000000000000'),
  canonicalF32x4: canonicalLanes('f32x4', 'i32.const 0x7fc00000  i32x4.splat'),
  canonicalF64x2: canonicalLanes('f64x2', 'i64.const 0x7ff8000000000000  i64x2.splat'),
  ...fusedHelpers,
  /** Products of signed bytes; neighbours are added with saturation, which only -128 times -128 twice needs. */
  dot: {
    params: { a: 'v128', b: 'v128' },
    result: 'v128',
    locals: { low: 'v128', high: 'v128' },
    text: `
      local.get $a  local.get $b  i16x8.extmul_low_i8x16_s  local.set $low
      local.get $a  local.get $b  i16x8.extmul_high_i8x16_s  local.set $high
      local.get $low  local.get $high  i8x16.shuffle 0 1 4 5 8 9 12 13  16 17 20 21 24 25 28 29
      local.get $low  local.get $high  i8x16.shuffle 2 3 6 7 10 11 14 15  18 19 22 23 26 27 30 31
      i16x8.add_sat_s`,
  },
  dotAdd: {
    params: { a: 'v128', b: 'v128', c: 'v128' },
    result: 'v128',
    text: 'local.get $a  local.get $b  call $dot  i32x4.extadd_pairwise_i16x8_s  local.get $c  i32x4.add',
  },
} satisfies Readonly<Record<string, HelperFunction>>

export type HelperName = keyof typeof helpers

/** The helpers that were asked for, and those that they call; each is assembled once and keeps its index. */
export class HelperSet {
  private readonly firstIndex: number
  private readonly indices = new Map<string, number>()
  private readonly added: AddedFunction[] = []

  constructor(firstIndex: number) {
    this.firstIndex = firstIndex
  }

  /** The function index of a helper. */
  index(name: HelperName): number {
    const known = this.indices.get(name)
    if (known !== undefined) return known
    const helper: HelperFunction = helpers[name]
    const callees = Array.from(helper.text.matchAll(/call \$(\w+)/g), ([, callee]) => callee as HelperName)
    const names = new Map(callees.map(callee => [`$${callee}`, this.index(callee)]))
    const index = this.firstIndex + this.added.length
    this.indices.set(name, index)
    this.added.push(assembleHelper(helper, names))
    return index
  }

  /** All of them, in the order of their indices. */
  get functions(): readonly AddedFunction[] {
    return this.added
  }
}

function assembleHelper(
  { params, result, locals = {}, text }: HelperFunction,
  callees: ReadonlyMap<string, number>,
): AddedFunction {
  const names = new Map(callees)
  for (const [index, name] of [...Object.keys(params), ...Object.keys(locals)].entries()) names.set(`$${name}`, index)
  const writer = new Writer()
  writer.vector(Object.values(locals), type => writeValueType(writer.u32(1), type))
  writer.bytes(assemble(text, names)).u8(0x0b)
  return { params: Object.values(params), results: [result], body: writer.finish() }
}
