/** A last job merges the reports of others: one summary, one comment, one artifact. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { inProject, messagesOf } from '../support/pull-request.ts'
import { keeping, readReport, type Step, trapping } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'

const base = { 'a.wasm': await keeping(1), 'b.wasm': await keeping(2) }
const changed = { ...base, 'b.wasm': await keeping(2, 9000) }

/** The reports of jobs, as a job that downloads their artifacts has them. */
function gather(steps: readonly Step[]): string {
  const folder = makeFolder()
  for (const [index, { workspace, outputs }] of steps.entries()) {
    const path = join(folder, `parts/wizened-wasm-${index}/report.json`)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, readFileSync(join(workspace, outputs.report!)))
  }
  return folder
}

const merge = { modules: '', 'merge-reports': 'parts/*/report.json', comment: 'on-change' }

const shards = ['0/2', '1/2'] as const

it(
  'gives one summary, one comment, one artifact and the outputs of all, and updates the comment',
  inProject(async ({ cache, push, propose, texts }) => {
    for (const shard of shards) await push(base, { shard })
    const steps = []
    for (const shard of shards) steps.push(await propose(changed, { shard }))
    const step = await propose(gather(steps), { ...merge, 'artifact-name': 'all' })
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], stderr: '' })
    expect(step.outputs).toMatchObject({
      ...{ modules: '[]', count: '2', failed: '0', 'cache-hit': 'false', 'cache-saved': 'false', checksums: '' },
      ...{ report: 'wizened/report.json', 'html-report': 'wizened/report.html' },
    })
    expect(step.outputs['artifact-id']).not.toBe('')
    expect([...cache.artifacts.keys()]).toEqual(['all'])
    expect(readReport(step)).toMatchObject({
      modules: [{ path: 'a.wasm' }, { path: 'b.wasm' }],
      base: { source: 'main' },
    })
    expect(readReport(step).base?.modules.map(({ path }) => path)).toEqual(['a.wasm', 'b.wasm'])
    expect(texts()).toEqual([step.outputs['comment-body']])
    for (const text of [step.summary, texts()[0]]) expect(text).toMatch(/Compared with|compared with/)
    const again = await propose(step.workspace, { ...merge, 'artifact-name': 'all' })
    expect(again).toMatchObject({ exitCode: 0, warnings: [] })
    expect(texts()).toEqual([again.outputs['comment-body']])
  }),
  60_000,
)

it(
  'does not fail again for a module that has failed its own job',
  inProject(async ({ propose }) => {
    const failed = await propose({ ...base, 'c.wasm': trapping })
    const step = await propose(gather([failed]), merge)
    expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { count: '2', failed: '1' } })
    expect(step.summary).toContain('1 failed')
  }),
  60_000,
)

it(
  'refuses modules beside reports, no report, and a file that is none',
  inProject(async ({ propose }) => {
    const files = { 'a.wasm': base['a.wasm'], 'parts/x/report.json': '{}' }
    const said = []
    for (const inputs of [{ ...merge, modules: '*.wasm' }, { ...merge, 'merge-reports': 'none/*' }, merge]) {
      const step = await propose(files, inputs)
      expect(step).toMatchObject({ exitCode: 1, outputs: { count: '0', report: '', 'comment-body': '' }, written: [] })
      said.push(...messagesOf(step.errors))
    }
    expect(said).toEqual([
      'cannot use the option `merge-reports`: found the option `modules` beside it, expected one of them: reports are merged in a job after those that make them',
      expect.stringContaining('found no file that `none/*` matches'),
      expect.stringContaining('parts/x/report.json'),
    ])
  }),
  60_000,
)
