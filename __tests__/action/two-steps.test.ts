/** Two steps of one job that share a folder: each has its own results, and the folder has those of both. */

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseReport } from '../../src/report/reading/parse-report.ts'
import { isDone } from '../../src/report/report.ts'
import { keeping, readReport, readText, runAction, trapping, withService } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'
import { namesIn, unzip } from '../support/zip.ts'

const files = {
  'one/a.wasm': await keeping(1),
  'one/bad.wasm': trapping,
  'two/b.wasm': await keeping(2),
  'two/c.wasm': await keeping(3),
}

it.concurrent('keep the outputs of each other in the sums and in the report, and set outputs of their own', () =>
  withService(async service => {
    const workspace = makeFolder(files)
    const one = await runAction(workspace, { modules: 'one/*.wasm' }, { service })
    const two = await runAction(workspace, { modules: 'two/*.wasm' }, { service })
    expect(one).toMatchObject({ exitCode: 1, outputs: { count: '1', failed: '1' } })
    expect(two).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { count: '2', failed: '0' } })
    expect(JSON.parse(two.outputs.modules!)).toEqual(['wizened/two/b.wasm', 'wizened/two/c.wasm'])
    const report = readReport(two)
    expect(report).toMatchObject({ count: 3, failed: 1, options: [{ name: 'modules', values: ['two/*.wasm'] }] })
    expect(report.modules.map(({ path, status, earlier }) => [path, status, earlier])).toEqual([
      ['one/a.wasm', 'initialized', true],
      ['one/bad.wasm', 'failed', true],
      ['two/b.wasm', 'initialized', false],
      ['two/c.wasm', 'initialized', false],
    ])
    expect(report.bytesAfter).toBe(
      report.modules.filter(isDone).reduce((sum, module) => sum + module.report.bytesAfter, 0),
    )
    const page = readText(two, 'wizened/report.html')
    expect(page).toContain('earlier step')
    expect(page).toContain('3 pre-initialized, 1 failed')
    const sums = readText(two, 'wizened/SHA256SUMS')
    expect(sums?.trim().split('\n').length).toBe(3)
    execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: join(workspace, 'wizened'), stdio: 'pipe' })
    expect(two.summary).toContain('2 pre-initialized in')
    expect(two.summary).not.toContain('one/')
  }))

it.concurrent('have an artifact each, whose sums and report are those of its step', () =>
  withService(async service => {
    const workspace = makeFolder(files)
    const steps = []
    for (const modules of ['one/*.wasm', 'two/*.wasm', 'two/c.wasm'])
      steps.push(await runAction(workspace, { modules }, { service }))
    const names = ['wizened-build-0', 'wizened-build-0-2', 'wizened-build-0-3']
    expect([...service.artifacts.keys()]).toEqual(names)
    expect(steps.map(({ log }) => log.filter(line => line.startsWith('Artifact: ')))).toEqual(
      names.map(name => [`Artifact: uploaded as ${name}`]),
    )
    expect(new Set(steps.map(({ outputs }) => outputs['artifact-id'])).size).toBe(3)
    const second = unzip(service.artifacts.get('wizened-build-0-2')!)
    expect([...second.keys()].sort()).toEqual(['SHA256SUMS', 'report.html', 'report.json', 'two/b.wasm', 'two/c.wasm'])
    const folder = makeFolder(Object.fromEntries(second))
    execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: folder, stdio: 'pipe' })
    expect(JSON.parse(String(second.get('report.json')))).toMatchObject({ count: 2, failed: 0 })
    expect(String(second.get('report.html'))).not.toContain('one/')
    expect(namesIn(service.artifacts.get('wizened-build-0-3')!)).toContain('two/c.wasm')
  }))

it.concurrent('leave no failure to a later job, and each output as long as it is there', async () => {
  const workspace = makeFolder(files)
  await runAction(workspace, { modules: 'one/*.wasm' })
  const next = await runAction(workspace, { modules: 'two/b.wasm' }, { env: { GITHUB_RUN_ATTEMPT: '2' } })
  expect(readReport(next).modules.map(({ path }) => path)).toEqual(['one/a.wasm', 'two/b.wasm'])
  const last = await runAction(workspace, { modules: 'one/a.wasm' })
  expect(readReport(last).modules.map(({ path, earlier }) => [path, earlier])).toEqual([
    ['one/a.wasm', false],
    ['two/b.wasm', true],
  ])
})

it.concurrent('say in the log why what lies in the place of the report is not used, and replace it', async () => {
  const step = await runAction({ ...files, 'wizened/report.json': '{"version":0}' }, { modules: 'two/*.wasm' })
  expect(step).toMatchObject({ exitCode: 0, warnings: [], outputs: { count: '2' } })
  expect(step.log).toContain(
    'cannot keep what `wizened/report.json` says of earlier steps: found version 0, expected a report of this version of wizer-action; going on without it',
  )
  expect(readReport(step).modules.length).toBe(2)
})

it.concurrent('say of a module that both replace that it is pre-initialized already, also the third time', async () => {
  const workspace = makeFolder({ 'a.wasm': await keeping(1) })
  const inputs = { modules: 'a.wasm', 'in-place': 'true' }
  expect((await runAction(workspace, inputs)).exitCode).toBe(0)
  for (const _ of ['second', 'third']) {
    const again = await runAction(workspace, inputs)
    expect(again).toMatchObject({ exitCode: 1, outputs: { failed: '1' } })
    expect(again.errors.map(({ message }) => message)).toEqual([
      expect.stringMatching(
        /^cannot pre-initialize `a\.wasm`: it is pre-initialized already \(its sum is in `wizened\/SHA256SUMS`\), expected the module as the build makes it; cannot find the init function/,
      ),
    ])
    execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: join(workspace, 'wizened'), stdio: 'pipe' })
  }
})

it.concurrent('break no file where they run at the same time', async () => {
  const workspace = makeFolder(files)
  const steps = await Promise.all(['one/*.wasm', 'two/*.wasm'].map(modules => runAction(workspace, { modules })))
  expect(steps.map(({ exitCode }) => exitCode)).toEqual([1, 0])
  const report = parseReport(readText(steps[0]!, 'wizened/report.json')!)
  expect(report.kind).toBe('report')
  execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: join(workspace, 'wizened'), stdio: 'pipe' })
  for (const { outputs } of steps)
    for (const path of JSON.parse(outputs.modules!)) expect(readText(steps[0]!, path)).toMatch(/^\0asm/)
})
