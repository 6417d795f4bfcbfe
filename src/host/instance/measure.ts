/** How long a module takes until it is ready. */

import type { Instructions } from './exchange.ts'
import { provideStubs, startImports } from './imports.ts'

/** Milliseconds to instantiate `module` with stubs: the median of three times. */
export function measureInstantiation(module: WebAssembly.Module, stubs: Instructions['stubs']): number {
  const { imports, provide } = startImports()
  provideStubs(stubs, WebAssembly.Module.imports(module), provide, () => {})
  const times = Array.from({ length: 3 }, () => {
    const started = performance.now()
    new WebAssembly.Instance(module, imports)
    return performance.now() - started
  })
  return times.sort((one, other) => one - other)[1]!
}
