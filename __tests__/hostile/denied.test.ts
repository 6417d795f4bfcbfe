/** A module that the workflow denies leaves no output, wherever an output of it can come from. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { attackRun, expectSound, sumsOf } from '../support/hostile.ts'
import { entriesIn, writeEntry } from '../support/hostile-store.ts'
import { keeping, runAction } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

/** `_start` would run again. It is the larger one, so that it comes first. */
const wrong = await assemble(`(module
  (memory (export "memory") 1) (data (i32.const 64) "${'x'.repeat(10_000)}")
  (func (export "_start") (i32.store (i32.const 0) (i32.const 1)))
  (func (export "wizer.resume"))
  (func (export "wizer.initialize") (i32.store (i32.const 0) (i32.const 7))))`)
const files = { 'a.wasm': wrong, 'b.wasm': await keeping(2) }
const deny = ['--deny', 'start-runs-again']

describe('a module that is denied', () => {
  it('loses the line of its older output, which the cache cannot bring back', async () => {
    const env = { RUNNER_TOOL_CACHE: makeFolder() }
    const first = await attackRun(files, [], { env })
    expect(Object.keys(sumsOf(first.folder))).toEqual(['a.wasm', 'b.wasm'])
    const again = await attackRun(first.folder, ['--modules', '!wizened/**', ...deny], { env })
    expect(again.failures).toEqual({ 'a.wasm': expect.stringContaining('start-runs-again') })
    expect(again.outputs['a.wasm']).toEqual(first.outputs['a.wasm'])
    expect(Object.keys(sumsOf(first.folder))).toEqual(['b.wasm'])
    const elsewhere = await attackRun(files, deny, { env })
    expectSound(elsewhere)
    expect(Object.keys(elsewhere.outputs)).toEqual(['b.wasm'])
  })

  it('is denied too where an entry of the cache says that nothing was found', async () => {
    const env = { RUNNER_TOOL_CACHE: makeFolder() }
    await attackRun({ 'a.wasm': wrong }, [], { env })
    const [entry] = entriesIn(env.RUNNER_TOOL_CACHE)
    const { path, record, output } = entry!
    expect(record.report.findings).toEqual([expect.objectContaining({ id: 'start-runs-again' })])
    writeEntry(path, { ...record, report: { ...record.report, findings: [] } }, output)
    const attack = await attackRun({ 'a.wasm': wrong }, deny, { env })
    expectSound(attack)
    expect(attack.failures).toEqual({ 'a.wasm': expect.stringContaining('start-runs-again') })
    expect(attack.outputs).toEqual({})
  })

  it('stays as it is where outputs replace modules, and ends the step where one failure does', async () => {
    const attack = await attackRun(files, ['--in-place', '--fail-fast', '--jobs', '1', ...deny])
    expect(attack.status).toBe(1)
    expect(attack.report?.modules.map(({ status }) => status)).toEqual(['failed', 'skipped'])
    for (const [name, bytes] of Object.entries(files))
      expect(readFileSync(join(attack.folder, name))).toEqual(Buffer.from(bytes))
    expect(sumsOf(attack.folder)).toEqual({})
  })

  it('is in no output of the action', async () => {
    const step = await runAction(files, { deny: 'start-runs-again' })
    expect(step).toMatchObject({ exitCode: 1, outputs: { count: '1', failed: '1' } })
    expect(JSON.stringify(step.outputs)).not.toContain('wizened/a.wasm')
  })
})
