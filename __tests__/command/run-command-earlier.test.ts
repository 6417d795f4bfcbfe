/** `wizer-action run` over a folder that has results already: its report keeps what is still there, and says what is not kept. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Report } from '../../src/report/report.ts'
import { wizer } from '../support/bundle.ts'
import { good, run, traps } from '../support/run-command.ts'
import { makeFolder } from '../support/temporary.ts'

/** Runs over a folder, and tells the paths in its report, which of them are earlier, and what was shown. */
async function runIn(folder: string, ...args: readonly string[]) {
  const { status, stdout, stderr } = await wizer(['run', '--cache', 'false', ...args], { directory: folder })
  const report: Report = JSON.parse(readFileSync(join(folder, 'wizened/report.json'), 'utf8'))
  const paths = report.modules.map(({ path, earlier }) => (earlier ? `${path} (earlier)` : path))
  return { status, stdout: String(stdout), stderr, report, paths }
}

describe.concurrent('wizer-action run over a folder with results', () => {
  it('keeps the records of outputs that are there, and no failure', async () => {
    const folder = makeFolder({ 'a.wasm': good, 'bad.wasm': traps, 'c.wasm': good })
    const first = await runIn(folder, 'a.wasm', 'bad.wasm', '--inherit-stdio', 'false')
    expect(first).toMatchObject({ status: 1, paths: ['a.wasm', 'bad.wasm'], report: { job: null } })
    expect(first.report.options).toEqual([
      { name: 'modules', values: ['a.wasm', 'bad.wasm'] },
      { name: 'cache', values: ['false'] },
      { name: 'inherit-stdio', values: ['false'] },
    ])
    const second = await runIn(folder, 'c.wasm')
    expect(second).toMatchObject({ status: 0, stderr: '', paths: ['a.wasm (earlier)', 'c.wasm'], report: { count: 2 } })
    expect(second.stdout).toContain('1 pre-initialized in')
    expect(second.stdout).not.toContain('a.wasm')
  })

  it('says once why it does not keep what a report says', async () => {
    const { status, stderr, records } = await run('a.wasm', { 'wizened/report.json': '{"version":0}' })
    expect([status, records.length]).toEqual([0, 1])
    expect(stderr).toBe(
      'note: cannot keep what `wizened/report.json` says of earlier steps: found version 0, expected a report of this version of wizer-action; going on without it\n',
    )
  })

  it('says of a module that it replaced before that it is pre-initialized already', async () => {
    const folder = makeFolder({ 'a.wasm': good })
    expect((await runIn(folder, 'a.wasm', '--in-place')).status).toBe(0)
    const again = await runIn(folder, 'a.wasm', '--in-place')
    expect(again.status).toBe(1)
    expect(again.stdout).toContain(
      'cannot pre-initialize `a.wasm`: it is pre-initialized already (its sum is in `wizened/SHA256SUMS`), expected the module as the build makes it; cannot',
    )
  })
})
