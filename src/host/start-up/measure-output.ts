/** Measures in a thread how long an output takes until it is ready: no function is called, so instantiating it is all. */

import type { Instructions } from '../instance/exchange.ts'
import { provideStubs, startImports } from '../instance/imports.ts'

/** How many samples are taken, and the milliseconds after which the first ones are enough. */
const samples = { least: 5, most: 50, enough: 60 } as const

/**
 * Milliseconds of each sample.
 * @param budget milliseconds of sampling that are affordable
 */
export function measureInstantiation(
  module: WebAssembly.Module,
  stubs: Instructions['stubs'],
  budget: number,
): readonly number[] {
  const { imports, provide } = startImports()
  provideStubs(stubs, WebAssembly.Module.imports(module), provide, () => {})
  const times: number[] = []
  let spent = 0
  while (spent < budget || (times.length < samples.least && spent < samples.enough)) {
    const started = performance.now()
    new WebAssembly.Instance(module, imports)
    const time = performance.now() - started
    spent += time
    if (times.push(time) === samples.most) break
  }
  return times
}
