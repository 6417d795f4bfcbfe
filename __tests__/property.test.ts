/**
 * Random modules keep the master property: their outputs start where the initialized inputs have got to. Seeds are fixed;
 * a module that breaks it is reduced and goes into `regressions.test.ts`.
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

/** Modules of each set of features: the more there is in it, the more of them end in an error. */
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
      // The others trap, call an import, or hold objects: errors, and the right ones, but they say less.
      expect(outcomes.filter(outcome => outcome === 'same').length).toBeGreaterThan(14)
      expect(new Set(outcomes).size).toBeGreaterThan(1)
    },
    60_000,
  )
})
