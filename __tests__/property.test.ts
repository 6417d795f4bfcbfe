/**
 * The outputs of random modules start in the state that the initialization of their inputs left. Seeds are fixed. If a
 * module breaks this property, reduce it and add it to `regressions.test.ts`.
 */

import { afterAll, describe, expect, it } from 'vitest'
import { createHost } from '../src/host/thread-host.ts'
import { createFuzzer, type FeatureSet, featureSets } from './support/fuzzer.ts'
import { checkScenario, type Outcome, planScenario } from './support/scenario.ts'

const host = createHost({ worker: new URL('../src/host/threads/module-worker.ts', import.meta.url) })
const fuzzer = createFuzzer()

afterAll(async () => {
  fuzzer.close()
  await host.close()
})

/** The number of modules for each set of features. The more features a set has, the more modules end in an error. */
const modules: Readonly<Record<FeatureSet, number>> = { mvp: 20, standard: 60, newer: 60, objects: 100 }

describe('a random module', () => {
  it.each(Object.keys(featureSets) as FeatureSet[])(
    'starts where its initialization ended: %s',
    async features => {
      const outcomes: Outcome[] = []
      const failures: string[] = []
      for (let seed = 1; seed <= modules[features]; seed++) {
        const scenario = planScenario(await fuzzer.generate(seed, features), seed, features)
        const outcome = await checkScenario(scenario, host).catch((error: Error) => {
          failures.push(`seed ${seed}: ${error.message}`)
          return 'failed'
        })
        outcomes.push(outcome)
      }
      expect(failures).toEqual([])
      // The other modules trap, call an import, or hold objects. Their errors are right, but show less.
      expect(outcomes.filter(outcome => outcome === 'same').length).toBeGreaterThan(14)
      expect(new Set(outcomes).size).toBeGreaterThan(1)
    },
    60_000,
  )
})
