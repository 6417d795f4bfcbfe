/** An entry of the cache was written by a run that nobody reviewed: no release is made from it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { entriesIn, poison } from '../support/hostile-store.ts'
import { localCache, readReport, runAction } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const module = await assemble(`(module (memory (export "memory") 1)
  (data (i32.const 4096) "a genuine text")
  (func (export "wizer.initialize") (i32.store8 (i32.const 5000) (i32.load8_u (i32.const 4096)))))`)

/** A cache whose entry looks like an output of the module in all but its memory. */
async function makePoisonedCache(): Promise<string> {
  const tools = makeFolder()
  const step = await runAction({ 'a.wasm': module }, {}, { env: localCache(tools) })
  expect(step.exitCode, step.stdout).toBe(0)
  for (const entry of entriesIn(tools))
    poison(entry, Buffer.from(entry.output.toString('latin1').replace('genuine', 'wrongly'), 'latin1'))
  return tools
}

const takes = async (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>>) => {
  const tools = await makePoisonedCache()
  const step = await runAction({ 'a.wasm': module }, inputs, { env: { ...localCache(tools), ...env } })
  expect(step.exitCode).toBe(0)
  return { status: readReport(step).modules[0]?.status, step }
}

describe('a cache that an unreviewed run wrote', () => {
  it.each<[what: string, env: Readonly<Record<string, string>>]>([
    ['a tag', { GITHUB_REF_TYPE: 'tag', GITHUB_REF: 'refs/tags/v1', GITHUB_REF_NAME: 'v1' }],
    ['a release', { GITHUB_EVENT_NAME: 'release' }],
    ['pull_request_target', { GITHUB_EVENT_NAME: 'pull_request_target' }],
    ['workflow_run', { GITHUB_EVENT_NAME: 'workflow_run' }],
  ])('gives nothing to a run for %s, which says so', async (_, env) => {
    const { status, step } = await takes({}, env)
    expect(status).toBe('initialized')
    expect(readFileSync(join(step.workspace, 'wizened/a.wasm')).includes('wrongly')).toBe(false)
    expect(step.outputs).toMatchObject({ 'cache-hit': 'false', 'cache-saved': 'false' })
    expect(step.stdout).toMatch(/Cache: the cache is not used, because .*the option `cache: true`/)
  })

  it('gives its entry to other runs, and where the input says so', async () => {
    const taken = [await takes({}, {}), await takes({ cache: 'true' }, { GITHUB_REF_TYPE: 'tag' })]
    for (const { status, step } of taken) {
      expect(status).toBe('cached')
      // So the entry is one that only this rule keeps away from a release.
      expect(readFileSync(join(step.workspace, 'wizened/a.wasm')).includes('wrongly')).toBe(true)
    }
  })
})
