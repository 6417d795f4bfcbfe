/** What an instance is given for its imports: by name, with stubs for all that nobody provides. */

import type { AbortArguments } from './abort-arguments.ts'
import type { Instructions } from './exchange.ts'

type ImportObject = Record<string, Record<string, WebAssembly.ImportValue>>

/** A name that is imported more than once, each time with another type, is given a list: a value for each. */
export type Provide = (
  module: string,
  name: string,
  value: WebAssembly.ImportValue | readonly WebAssembly.ImportValue[],
) => void

type StubValues = WebAssembly.ImportValue[]

/** An import object without prototypes, so that every name is free; the first to provide an import wins. */
export function startImports(): { readonly imports: ImportObject; readonly provide: Provide } {
  const imports: ImportObject = Object.create(null)
  const provide: Provide = (module, name, value) => {
    imports[module] ??= Object.create(null) as ImportObject[string]
    const names = imports[module] as ImportObject[string]
    if (name in names) return
    const values = [value].flat()
    let next = 0
    // Instantiation reads every import once, in order (WebAssembly JavaScript interface, "read the imports").
    Object.defineProperty(names, name, { get: () => values[next++ % values.length] })
  }
  return { imports, provide }
}

/**
 * Provides a stub for every function and tag that nobody has provided yet.
 * @param onCall called with the index of the import whose stub is called, and what AssemblyScript gives to `abort`
 */
export function provideStubs(
  stubs: Instructions['stubs'],
  wanted: readonly WebAssembly.ModuleImportDescriptor[],
  provide: Provide,
  onCall: (index: number, abort?: AbortArguments) => void,
): void {
  if (!stubs) return
  const host = {
    called: (index: number) => onCall(index),
    aborted: (index: number, ...abort: AbortArguments) => onCall(index, abort),
  }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(stubs.bytes as BufferSource), { host })
  const byImport = new Map<string, { readonly module: string; readonly name: string; readonly values: StubValues }>()
  for (const { index, name: exported } of stubs.stubs) {
    const { module, name } = wanted[index]!
    const key = JSON.stringify([module, name])
    const known = byImport.get(key)
    if (known) known.values.push(exports[exported]!)
    else byImport.set(key, { module, name, values: [exports[exported]!] })
  }
  for (const { module, name, values } of byImport.values()) provide(module, name, values)
}
