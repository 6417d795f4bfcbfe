/** Code as it is normalized: modules that run with it, and instructions that are run one by one. */

import { CodeReader } from '../../src/wasm/code/code-reader.ts'
import { opcodeOf } from '../../src/wasm/code/opcodes.ts'
import { concatenate, encodeModule } from '../../src/wasm/encode.ts'
import { parseModule, sectionIds } from '../../src/wasm/module.ts'
import { ModuleBuilder } from '../../src/wasm/module-builder.ts'
import { findFunctionBodies } from '../../src/wasm/sections/code.ts'
import { type NormalizeOptions, normalizeCode } from '../../src/wizer/determinism/normalize-code.ts'
import { assemble } from './wat.ts'

export const relaxed: NormalizeOptions = { relaxed: true, nans: false }
export const nans: NormalizeOptions = { relaxed: false, nans: true }
export const both: NormalizeOptions = { relaxed: true, nans: true }

/** The module with its code normalized and the helpers added. */
export function normalize(bytes: Uint8Array<ArrayBuffer>, options: NormalizeOptions): Uint8Array<ArrayBuffer> {
  const module = parseModule(bytes)
  const copy = ModuleBuilder.copyOf(module)
  return normalizeCode(module, copy, options) ? concatenate(copy.encode()) : bytes
}

/** The first function bodies of a module. */
export function bodiesOf(bytes: Uint8Array, count: number): number[][] {
  const { starts, ends } = findFunctionBodies(parseModule(bytes))
  return Array.from({ length: count }, (_, body) => [...bytes.subarray(starts[body], ends[body])])
}

/** The functions that a body calls. */
export function findCalls(body: readonly number[]): number[] {
  const reader = new CodeReader(Uint8Array.from(body))
  reader.enter(0, body.length)
  const calls: number[] = []
  while (reader.next()) calls.push(...(reader.opcode === opcodeOf('call') ? [reader.first] : []))
  return calls
}

type Operations = { readonly memory: DataView; run(name: string): void }

type Exports = { readonly memory: WebAssembly.Memory } & { readonly [name: string]: () => void }

/** Functions that apply an instruction to what stands at 0, 16 and 32, and store the result at 48. */
export async function operations(names: readonly string[], options: NormalizeOptions): Promise<Operations> {
  const functions = names.map(name => {
    const type = /^(f32|f64)\./.exec(name)?.[1] ?? 'v128'
    const from = name === 'f32.demote_f64' ? 'f64' : name === 'f64.promote_f32' ? 'f32' : type
    const operands = [0, 16, 32].slice(0, arity(name)).map(address => `(${from}.load (i32.const ${address}))`)
    return `(func (export "${name}") (${type}.store (i32.const 48) (${name} ${operands.join(' ')})))`
  })
  const bytes = normalize(await assemble(`(module (memory (export "memory") 1) ${functions.join('\n')})`), options)
  const exports = new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports as Exports
  return { memory: new DataView(exports.memory.buffer), run: name => exports[name]?.() }
}

function arity(name: string): number {
  if (/madd|laneselect|dot.*add/.test(name)) return 3
  return /ceil|floor|\.trunc|_trunc|nearest|sqrt|demote|promote|neg|abs/.test(name) ? 1 : 2
}

/** The only function, `unreachable f64x2.relaxed_min unreachable`, with the code of its instruction in five bytes. */
export function padRelaxedMin(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const module = parseModule(bytes)
  const body = [0x00, 0x00, 0xfd, 0x8f, 0x82, 0x80, 0x80, 0x00, 0x00, 0x0b]
  return concatenate(encodeModule(module, new Map([[sectionIds.code, [Uint8Array.of(1, body.length, ...body)]]])))
}
