/** The functions of `helpers.wat`, called on what stands in a memory: operands at 0, 16 and 32, the result at 48. */

import { helpersModule } from '../../src/wizer/determinism/helpers-module.ts'
import { assemble } from './wat.ts'

/** The types of the parameters of each function; its result has the type of the first. */
export const helperParams = {
  canonicalF32: ['f32'],
  canonicalF64: ['f64'],
  canonicalF32x4: ['v128'],
  canonicalF64x2: ['v128'],
  dot: ['v128', 'v128'],
  dotAdd: ['v128', 'v128', 'v128'],
  madd32: ['v128', 'v128', 'v128'],
  nmadd32: ['v128', 'v128', 'v128'],
  madd64: ['v128', 'v128', 'v128'],
  nmadd64: ['v128', 'v128', 'v128'],
} as const

export type HelperName = keyof typeof helperParams

type Helpers = { readonly memory: DataView; call(name: HelperName): void }

export const compiledHelpers = new WebAssembly.Module(Buffer.from(helpersModule, 'base64'))

export async function instantiateHelpers(): Promise<Helpers> {
  const imports = Object.entries(helperParams).map(
    ([name, params]) =>
      `(import "helpers" "${name}" (func $${name} (param ${params.join(' ')}) (result ${params[0]})))`,
  )
  const callers = Object.entries(helperParams).map(([name, params]) => {
    const operands = params.map((type, index) => `(${type}.load (i32.const ${index * 16}))`)
    return `(func (export "${name}") (${params[0]}.store (i32.const 48) (call $${name} ${operands.join(' ')})))`
  })
  const text = `(module ${imports.join('\n')} (memory (export "memory") 1) ${callers.join('\n')})`
  const helpers = new WebAssembly.Instance(compiledHelpers).exports
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(await assemble(text)), { helpers })
  const { memory, ...calls } = exports as { memory: WebAssembly.Memory } & Record<HelperName, () => void>
  return { memory: new DataView(memory.buffer), call: name => calls[name]() }
}
