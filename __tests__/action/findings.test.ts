/** Findings of the modules of a step: warnings, or errors where `deny` names them, and nothing where `allow` does. */

import { expect, it } from 'vitest'
import { keeping, readReport, runAction, statusesOf, withService } from '../support/step.ts'
import { assemble } from '../support/wat.ts'

/** A program whose `_start` sets up again, beside a `wizer.resume` that goes on. */
const program = await assemble(`(module (memory (export "memory") 1)
  (func (export "wizer.initialize") (i32.store8 (i32.const 9) (i32.const 1)))
  (func (export "_start")) (func (export "wizer.resume")))`)
const files = { 'a.wasm': program, 'b.wasm': program, 'c.wasm': await keeping(1) }
const quiet = { 'artifact-name': '' }

it('an output that is wrong is annotated, once for all modules that have the same finding', async () => {
  const step = await runAction(files, { ...quiet, cache: 'false' })
  expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { count: '3' } })
  expect(step.warnings).toEqual([
    expect.objectContaining({
      properties: expect.objectContaining({ file: 'a.wasm', title: 'The output is wrong' }),
      message: expect.stringMatching(/^the output exports `_start`.*\(`start-runs-again`\); the same holds for 1 more/),
    }),
  ])
  const warnings = readReport(step).modules.map(module =>
    'warnings' in module ? module.warnings.map(({ id }) => id) : [],
  )
  expect(warnings).toEqual([['start-runs-again'], ['start-runs-again'], []])
  expect(step.summary).toContain('start-runs-again')
})

it('`allow` leaves a finding out, and `deny` fails the modules that have it, also those from the cache', () =>
  withService(async service => {
    const first = await runAction(files, { ...quiet, allow: 'start-runs-again' }, { service })
    expect(first).toMatchObject({ exitCode: 0, warnings: [], errors: [], outputs: { 'cache-hit': 'false' } })
    expect(first.summary).not.toContain('Warnings')

    service.nextRun()
    const denied = await runAction(first.workspace, { ...quiet, deny: 'start-runs-again' }, { service })
    expect(denied).toMatchObject({ exitCode: 1, outputs: { count: '1', failed: '2' } })
    expect(statusesOf(denied)).toEqual({ 'a.wasm': 'failed', 'b.wasm': 'failed', 'c.wasm': 'cached' })
    expect(denied.errors[0]!.message).toContain('(the option `deny: start-runs-again`)')
  }))
