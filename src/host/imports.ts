/** What an instance is given for its imports: by name, with stubs for all that nobody provides. */

import type { Instructions } from './messages.ts'

type ImportObject = Record<string, Record<string, WebAssembly.ImportValue>>

/** A name that is imported more than once, each time with another type, is given a value for each. */
export type Provide = (module: string, name: string, ...values: WebAssembly.ImportValue[]) => void

/** An import object without prototypes, where any name is only a name; the first to provide an import wins. */
export function startImports(): { readonly imports: ImportObject; readonly provide: Provide } {
  const imports: ImportObject = Object.create(null)
  const provide: Provide = (module, name, ...values) => {
    imports[module] ??= Object.create(null) as ImportObject[string]
    const names = imports[module] as ImportObject[string]
    if (name in names) return
    let next = 0
    // Instantiation reads every import once, in order (WebAssembly JavaScript interface, "read the imports").
    Object.defineProperty(names, name, { get: () => values[next++ % values.length] })
  }
  return { imports, provide }
}

/** Stands in for every function and tag that nobody has provided. */
export function provideStubs(
  stubs: Instructions['stubs'],
  wanted: readonly WebAssembly.ModuleImportDescriptor[],
  provide: Provide,
  onCall: (index: number) => void,
): void {
  if (!stubs) return
  const host = { called: onCall }
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(stubs.bytes as BufferSource), { host })
  const byName = new Map<
    string,
    { readonly entry: WebAssembly.ModuleImportDescriptor; readonly values: WebAssembly.ImportValue[] }
  >()
  for (const { index, name } of stubs.stubs) {
    const entry = wanted[index]
    const stub = exports[name]
    if (!entry || !stub) continue
    const key = JSON.stringify([entry.module, entry.name])
    const same = byName.get(key) ?? { entry, values: [] }
    same.values.push(stub)
    byName.set(key, same)
  }
  for (const { entry, values } of byName.values()) provide(entry.module, entry.name, ...values)
}
