/** How long a module takes until it is ready. */

import { provideStubs, startImports } from './imports.ts'
import type { Instructions } from './messages.ts'

/** Instantiations that are timed; the median counts. */
const measuredTimes = 3

/** Milliseconds beyond which one is enough: memories of gigabytes take as long each time. */
const longTime = 50

/** Milliseconds to instantiate `module` with stubs. */
export function measureInstantiation(module: WebAssembly.Module, stubs: Instructions['stubs']): number {
  const { imports, provide } = startImports()
  provideStubs(stubs, WebAssembly.Module.imports(module), provide, () => {})
  const times: number[] = []
  while (times.length < measuredTimes) {
    const started = performance.now()
    new WebAssembly.Instance(module, imports)
    const time = performance.now() - started
    if (time > longTime) return time
    times.push(time)
  }
  return times.sort((one, other) => one - other)[Math.floor(measuredTimes / 2)] ?? 0
}
