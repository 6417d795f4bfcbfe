/** Outputs whose tables changed are modules that other tools read, and that do the same after an optimizer has been at them. */

import { afterAll, describe, expect, it } from 'vitest'
import { createHost } from '../../../src/host/thread-host.ts'
import { parseModule } from '../../../src/wasm/module.ts'
import { parseOptions } from '../../../src/wizer/options/options.ts'
import { wizenModule } from '../../../src/wizer/wizen.ts'
import { instantiate, traps, wizen } from '../../support/engine.ts'
import { createFuzzer, type FeatureSet, featureSets } from '../../support/fuzzer.ts'
import { buildPreloads } from '../../support/imports.ts'
import { planScenario, type Scenario, traceCalls } from '../../support/scenario.ts'
import { findWabtFault } from '../../support/wabt.ts'

const host = createHost({ worker: new URL('../../../src/host/threads/module-worker.ts', import.meta.url) })
const fuzzer = createFuzzer()

afterAll(async () => {
  fuzzer.close()
  await host.close()
})

/** Code names each segment, and functions that only the segments declare. */
const segments = `
  (table $t (export "t") 6 funcref)
  (elem $active (i32.const 0) func $one $two)
  (elem $items (table $t) (i32.const 2) funcref (ref.func $three) (ref.null func))
  (elem $dropped funcref (ref.func $two))
  (elem $kept func $three $one)
  (func $one (result i32) (i32.const 1))
  (func $two (result i32) (i32.const 2))
  (func $three (result i32) (i32.const 3))
  (func (export "wizer.initialize")
    (elem.drop $dropped)
    (table.set $t (i32.const 0) (ref.null func))
    (table.set $t (i32.const 5) (ref.func $one)))
  (func (export "active") (table.init $t $active (i32.const 0) (i32.const 0) (i32.const 1)))
  (func (export "items") (table.init $t $items (i32.const 0) (i32.const 0) (i32.const 1)))
  (func (export "dropped") (table.init $t $dropped (i32.const 0) (i32.const 0) (i32.const 1)))
  (func (export "kept") (table.init $t $kept (i32.const 0) (i32.const 0) (i32.const 2)))
  (func (export "name") (table.set $t (i32.const 4) (ref.func $two)))
  (func (export "call") (param i32) (result i32) (call_indirect $t (result i32) (local.get 0)))`

function behave(bytes: Uint8Array<ArrayBuffer>) {
  const { active, items, dropped, kept, name, call } = instantiate(bytes)
  const before = [0, 1, 2, 3, 4, 5].map(entry => (traps(() => call(entry)) ? null : call(entry)))
  const segments = [active, items, dropped, kept].map(traps)
  name()
  return [before, segments, [0, 1, 4].map(entry => call(entry))]
}

describe('an output with segments that are as good as dropped', () => {
  it('does the same after `wasm-opt -O2`', async () => {
    const { bytes } = await wizen(segments)
    const expected = [
      [null, 2, 3, null, null, 1],
      [true, true, true, false],
      [3, 1, 2],
    ]
    expect(behave(bytes)).toEqual(expected)
    expect(behave((await fuzzer.optimize(bytes))!)).toEqual(expected)
  })

  it('leaves segments that wabt can read', async () => {
    expect(findWabtFault((await wizen(segments)).bytes)).toBeUndefined()
  })

  it('declares functions that code names once, in the last segment', async () => {
    const { elements } = parseModule((await wizen(segments)).bytes)
    expect(elements.map(({ mode }) => mode)).toEqual(['active', 'active', 'passive', 'passive', 'active', 'active'])
    const named = segments.replaceAll('(ref.func $one)))', '(ref.null func)))').replace('$three $one', '$three')
    const { bytes } = await wizen(named.replace('(ref.func $two)))', '(ref.func $one)))'))
    expect(parseModule(bytes).elements.at(-1)).toMatchObject({ mode: 'declared', items: Uint32Array.of(0) })
  })
})

/** What other tools do wrong with the output of a scenario, although they are right about its input. */
async function findMisreading(scenario: Scenario): Promise<string | undefined> {
  const { bytes, init, hasPreloads } = scenario
  const preloads = hasPreloads ? buildPreloads(parseModule(bytes)) : []
  const settings = { preloads, wasi: undefined, measure: false }
  const options = parseOptions({ ...scenario.options, 'init-func': init })
  const output = await wizenModule(bytes, options, settings, host).catch(() => undefined)
  if (!output) return 'no output'
  const wabt = findWabtFault(output.bytes)
  if (wabt && !findWabtFault(bytes)) return `wabt: ${wabt}`
  const traceOptimized = async (bytes: Uint8Array<ArrayBuffer>, init?: string) => {
    const optimized = await fuzzer.optimize(bytes)
    return optimized ? traceCalls(optimized, scenario, init) : ['it cannot be read']
  }
  // An optimizer may write one trap for another, and other indices of functions.
  const render = (trace: readonly string[]) =>
    trace
      .join('\n')
      .replace(/RuntimeError: .*/g, 'a trap')
      .replace(/function \d+/g, 'a function')
  const same = (one: readonly string[], other: readonly string[]) => render(one) === render(other)
  const [expected, found] = [traceCalls(output.bytes, scenario), await traceOptimized(output.bytes)]
  const isRightAboutInput = async () => same(traceCalls(bytes, scenario, init), await traceOptimized(bytes, init))
  // It does not count declared segments, so it takes one segment for another where the input has one before others.
  const isMiscounted = parseModule(bytes)
    .elements.slice(0, -1)
    .some(({ mode }) => mode === 'declared')
  if (same(expected, found) || isMiscounted || !(await isRightAboutInput())) return undefined
  return `wasm-opt: ${found.find((line, index) => line !== expected[index])}`
}

/** The number of modules for each set of features. Of 500 of each, none was misread. */
const modules = 12

describe('the output of a random module', () => {
  it.each(Object.keys(featureSets) as FeatureSet[])(
    'is read by wabt and by `wasm-opt -O2` as V8 reads it: %s',
    async features => {
      const misread: string[] = []
      for (let seed = 1; seed <= modules; seed++) {
        const scenario = planScenario(await fuzzer.generate(seed, features), seed, features)
        misread.push(`seed ${seed}: ${(await findMisreading(scenario)) ?? 'right'}`)
      }
      expect(misread.filter(line => !/: (right|no output)$/.test(line))).toEqual([])
      expect(misread.filter(line => line.endsWith('right')).length).toBeGreaterThan(2)
    },
    120_000,
  )
})
