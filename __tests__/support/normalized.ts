/** Code as it is normalized: modules that run with it, and instructions that are run one by one. */

import { appendToVector, concatenate, encodeModule } from '../../src/wasm/encode.ts'
import { findSection, parseModule, sectionIds } from '../../src/wasm/module.ts'
import { Reader } from '../../src/wasm/reader.ts'
import { writeValueType } from '../../src/wasm/types.ts'
import { type NormalizeOptions, normalizeCode } from '../../src/wizer/determinism/normalize-code.ts'
import { assemble } from './wat.ts'

export const relaxed: NormalizeOptions = { relaxed: true, nans: false }
export const nans: NormalizeOptions = { relaxed: false, nans: true }
export const both: NormalizeOptions = { relaxed: true, nans: true }

/** The module with its code normalized and the helpers added. */
export function normalize(bytes: Uint8Array<ArrayBuffer>, options: NormalizeOptions): Uint8Array<ArrayBuffer> {
  const module = parseModule(bytes)
  const normalized = normalizeCode(module, options, module.functions.length)
  if (!normalized) return bytes
  const { bodies, helpers } = normalized
  const section = findSection(module, sectionIds.type)!
  const groups = new Reader(bytes, section.contents).u32()
  const defined = module.functions.length - module.importedFunctions
  const types = appendToVector(module, sectionIds.type, groups, helpers.length, writer => {
    for (const { params, results } of helpers) {
      const write = (type: (typeof params)[number]) => writeValueType(writer, type)
      writer.u8(0x60).vector(params, write).vector(results, write)
    }
  })
  const functions = appendToVector(module, sectionIds.function, defined, helpers.length, writer => {
    for (const index of helpers.keys()) writer.u32(module.types.length + index)
  })
  const code = appendToVector(module, sectionIds.code, defined, helpers.length, writer => {
    for (const { body } of helpers) writer.u32(body.length).bytes(body)
  })
  return concatenate(
    encodeModule(
      module,
      new Map([
        [sectionIds.type, types],
        [sectionIds.function, functions],
        [sectionIds.code, [code[0]!, bodies, code.at(-1)!]],
      ]),
    ),
  )
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
