/** Ten runs begin at once on one empty store: an entry appears whole, so none is ever called damaged. */

import { describe, expect, it } from 'vitest'
import { attackRun, expectSound } from '../support/hostile.ts'
import { entriesIn } from '../support/hostile-store.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

/** Two memories of random numbers, as of modules that are not deterministic: two runs give different outputs. */
const random = await assemble(`(module
  (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
  (memory (export "memory") 8)
  (func (export "wizer.initialize") (drop (call $random (i32.const 0) (i32.const 300000)))))`)

describe('ten cold runs on one store', () => {
  it('find no damaged entry, and leave one that is whole', { timeout: 120_000 }, async () => {
    const cache = makeFolder()
    const files = Object.fromEntries(Array.from({ length: 6 }, (_, index) => [`${index}.wasm`, random]))
    const args = ['--allow-wasi', '--jobs', '2']
    const runs = await Promise.all(
      Array.from({ length: 10 }, () => attackRun(files, args, { env: { RUNNER_TOOL_CACHE: cache } })),
    )
    for (const run of runs) {
      expectSound(run)
      expect(run.status, run.said).toBe(0)
      expect(run.said + JSON.stringify(run.report)).not.toContain('damaged')
    }
    const later = await attackRun(files, args, { env: { RUNNER_TOOL_CACHE: cache } })
    expectSound(later)
    expect(later.report?.cached).toBe(6)
    expect(entriesIn(cache).length).toBe(1)
  })
})
