/**
 * Random modules give the same with and without the option `drop-init-code`, whatever of them is called. Seeds are fixed.
 * `property.test.ts` compares their state, too.
 */

import { afterAll, describe, expect, it } from 'vitest'
import { createHost } from '../../../src/host/thread-host.ts'
import { concatenate, encodeModule } from '../../../src/wasm/encode.ts'
import { sectionIds } from '../../../src/wasm/layout.ts'
import { parseModule } from '../../../src/wasm/module.ts'
import { encodeExports } from '../../../src/wasm/sections/export.ts'
import { findForeignPart } from '../../../src/wizer/compare/find-foreign-part.ts'
import { parseOptions } from '../../../src/wizer/options/options.ts'
import { type WizenResult, wizenModule } from '../../../src/wizer/wizen.ts'
import { createFuzzer, type FeatureSet, featureSets } from '../../support/fuzzer.ts'
import { buildPreloads } from '../../support/imports.ts'
import { randomFrom } from '../../support/ranges.ts'
import { planScenario, type Scenario, traceCalls } from '../../support/scenario.ts'

const host = createHost({ worker: new URL('../../../src/host/threads/module-worker.ts', import.meta.url) })
const fuzzer = createFuzzer()

afterAll(async () => {
  fuzzer.close()
  await host.close()
})

/** Of each set of features. 500 of each have been tried, from seed 1 on. */
const modules = 30

/** Most functions of the fuzzer are exports, and so nothing would go: four of five become functions like others. */
function hideExports(scenario: Scenario): Scenario {
  const module = parseModule(scenario.bytes)
  const random = randomFrom(scenario.seed ^ 0x5555)
  const exports = module.exports.filter(({ name }) => name === scenario.init || random() < 0.2)
  const bytes = concatenate(encodeModule(module, new Map([[sectionIds.export, encodeExports(exports)]])))
  // An export may have been what declared a function.
  return WebAssembly.validate(bytes) ? { ...scenario, bytes } : scenario
}

async function make(scenario: Scenario, drops: boolean): Promise<WizenResult | undefined> {
  const { bytes, init, hasPreloads } = scenario
  const options = parseOptions({ ...scenario.options, 'init-func': init, 'drop-init-code': String(drops) })
  const preloads = hasPreloads ? buildPreloads(parseModule(bytes)) : []
  const settings = { preloads, wasi: undefined, measure: false }
  const result = await wizenModule(bytes, options, settings, host).catch(() => undefined)
  const foreign = result && findForeignPart(parseModule(bytes), parseModule(result.bytes), options)
  if (foreign) throw new Error(`${foreign} of the output is not of the input`)
  return result
}

describe('a random module with drop-init-code', () => {
  it.each(Object.keys(featureSets) as FeatureSet[])(
    'gives the same as without: %s',
    async features => {
      const failures: string[] = []
      let made = 0
      let dropped = 0
      for (let seed = 1; seed <= modules; seed++) {
        const scenario = hideExports(planScenario(await fuzzer.generate(seed, features), seed, features))
        const [whole, less] = [await make(scenario, false), await make(scenario, true)]
        const expected = whole && traceCalls(whole.bytes, scenario)
        const found = less && traceCalls(less.bytes, scenario)
        if (expected?.join() !== found?.join()) failures.push(`seed ${seed}: ${found}, expected ${expected}`)
        if (less) made++
        dropped += less?.report.dropped?.functions ?? 0
      }
      expect(failures).toEqual([])
      expect(made).toBeGreaterThan(modules / 5)
      expect(dropped).toBeGreaterThan(made)
    },
    120_000,
  )
})
