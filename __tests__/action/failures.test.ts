/** Modules that fail: the others are done, and people read of each failure where they look. */

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { startResultsService } from '../support/results-service.ts'
import { callsImport, type Files, keeping, readReport, runAction, statusesOf, trapping } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'
import { namesIn } from '../support/zip.ts'

const init = (body: string, before = '') => assemble(`(module ${before} (func (export "wizer.initialize") ${body}))`)

const bad: Readonly<Record<string, readonly [contents: string | Uint8Array, cause: string]>> = {
  'bad/empty.wasm': ['', 'the input is empty'],
  'bad/text.wasm': ['(module (fun))', 'the text is no module (line 1, column 10)'],
  'bad/trap.wasm': [trapping, 'it trapped: unreachable'],
  'bad/loop.wasm': [await init('(loop (br 0))'), 'it was still running after 2 seconds (timeout)'],
  'bad/import.wasm': [await init('', '(import "env" "memory" (memory 1))'), 'memory'],
  'bad/call.wasm': [await init('(call $f)', '(import "env" "f" (func $f))'), 'it called the import `env` `f`'],
  'bad/none.wasm': [await assemble('(module (func (export "other")))'), 'wizer.initialize'],
}

async function goodFiles(count: number): Promise<Record<string, Uint8Array>> {
  const modules = Array.from({ length: count }, async (_, index) => [`good/${index}.wasm`, await keeping(index)])
  return Object.fromEntries(await Promise.all(modules))
}

it.concurrent('pre-initializes 93 of 100 modules, and says why the other 7 failed', async () => {
  const service = await startResultsService()
  const files: Files = {
    ...(await goodFiles(93)),
    ...Object.fromEntries(Object.entries(bad).map(([path, [contents]]) => [path, contents])),
  }
  const step = await runAction(files, { timeout: '2' }, { service })
  expect(step).toMatchObject({ exitCode: 1, stderr: '', warnings: [], outputs: { count: '93', failed: '7' } })
  expect(JSON.parse(step.outputs.modules!).length).toBe(93)
  const told = Object.fromEntries(step.errors.map(({ properties, message }) => [properties.file, message]))
  expect(step.errors.length).toBe(7)
  for (const [path, [, cause]] of Object.entries(bad)) {
    expect(told[path]).toContain(cause)
    expect(existsSync(join(step.workspace, 'wizened', path))).toBe(false)
    expect(step.summary).toContain(path)
  }
  const report = readReport(step)
  expect(report).toMatchObject({ count: 93, failed: 7, skipped: 0 })
  expect(report.modules.length).toBe(100)
  const uploaded = namesIn(service.artifacts.get('wizened-build-0')!)
  expect(uploaded.filter(name => name.endsWith('.wasm')).length).toBe(93)
  expect(uploaded).toEqual(expect.arrayContaining(['SHA256SUMS', 'report.html', 'report.json', 'good/92.wasm']))
  expect(step.outputs['artifact-digest']).toMatch(/^[0-9a-f]{64}$/)
  await service.close()
})

it.concurrent('counts the error of the artifact among its ten annotations', async () => {
  const service = await startResultsService()
  service.behave({ kind: 'status', status: 403, only: 'CreateArtifact' })
  const modules = Array.from({ length: 12 }, async (_, index) => [`${index}.wasm`, await callsImport(`f${index}`)])
  const files = Object.fromEntries(await Promise.all(modules))
  const step = await runAction(files, { 'artifact-name': 'mine' }, { service })
  expect(step).toMatchObject({ exitCode: 1, outputs: { count: '0', failed: '12', modules: '[]' } })
  expect(step.errors.length).toBe(10)
  expect(step.errors.filter(({ message }) => message.includes('it called the import')).length).toBe(8)
  expect(step.errors.some(({ message }) => message.includes('cannot upload the artifact'))).toBe(true)
  expect(step.errors.at(-1)!.message).toMatch(/^\+4 more modules failed: see/)
  await service.close()
})

it.concurrent('has one annotation for a cause that more modules share than there is room for', async () => {
  const same = Object.fromEntries(Array.from({ length: 13 }, (_, index) => [`same/${index}.wasm`, trapping]))
  const step = await runAction({ 'alone.wasm': await callsImport('f'), ...same })
  expect(step.errors.map(({ properties, message }) => [properties.file, message.split('\n').slice(0, 2)])).toEqual([
    ['alone.wasm', [expect.stringContaining('it called the import `env` `f`'), expect.stringMatching(/^ {2}at /)]],
    [
      'same/0.wasm',
      [
        expect.stringContaining('it trapped: unreachable'),
        '12 more modules with this cause: same/1.wasm, same/10.wasm, same/11.wasm, same/12.wasm, same/2.wasm, same/3.wasm, same/4.wasm, same/5.wasm, same/6.wasm, same/7.wasm and 2 more',
      ],
    ],
  ])
  expect(step.summary.match(/it trapped/g)).toHaveLength(1)
  expect(step.summary).toContain('<code>same/0.wasm</code></strong> and 12 more modules<br>')
  for (const path of Object.keys(same)) expect(step.summary).toContain(path)
})

it.concurrent('skips the other modules after the first failure with `fail-fast`', async () => {
  const files = {
    ...(await goodFiles(9)),
    'trap.wasm': new Uint8Array([...trapping, 0, 200, 1, ...Array(200).fill(0)]),
  }
  const step = await runAction(files, { 'fail-fast': 'true', jobs: '1' })
  expect(step).toMatchObject({ exitCode: 1, outputs: { count: '0', failed: '1', 'cache-hit': 'false' } })
  expect(statusesOf(step)).toEqual({
    ...Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`good/${index}.wasm`, 'skipped'])),
    'trap.wasm': 'failed',
  })
  expect(step.errors.map(({ properties }) => properties.file)).toEqual(['trap.wasm'])
  expect(step.written.filter(name => name.endsWith('.wasm'))).toEqual([])
})

it.concurrent('ends a module that runs beside a failing one with `fail-fast`', async () => {
  const files = { 'a.wasm': trapping, 'b.wasm': await init('(loop (br 0))') }
  const step = await runAction(files, { 'fail-fast': 'true', jobs: '2', timeout: '60' }, { timeout: 20_000 })
  expect(statusesOf(step)).toEqual({ 'a.wasm': 'failed', 'b.wasm': 'skipped' })
})

it.concurrent('fails where all modules that it finds are its own outputs', async () => {
  const workspace = makeFolder({ 'wizened/a.wasm': await keeping(1) })
  const step = await runAction(workspace)
  expect(step).toMatchObject({ exitCode: 1, written: [] })
  expect(step.errors.map(({ message }) => message)).toEqual([
    'cannot find any module: found only files in `wizened`, where outputs go, expected modules elsewhere: see the option `modules` and the option `out-dir`',
  ])
})

it.skipIf(process.platform !== 'linux')(
  'fails the files that are no modules, each in one sentence, and does the others',
  async () => {
    const workspace = makeFolder(await goodFiles(2))
    execFileSync('mkfifo', [join(workspace, 'pipe.wasm')])
    symlinkSync('/dev/zero', join(workspace, 'zero.wasm'))
    writeFileSync(Buffer.concat([Buffer.from(join(workspace, 'odd')), Buffer.from([0xff]), Buffer.from('.wasm')]), 'x')
    writeFileSync(Buffer.concat([Buffer.from(join(workspace, 'odd')), Buffer.from([0xff]), Buffer.from('.txt')]), 'x')
    const step = await runAction(workspace, {}, { timeout: 30_000 })
    expect(step).toMatchObject({ exitCode: 1, stderr: '', outputs: { count: '2', failed: '3' } })
    expect(step.errors.map(({ message }) => message)).toEqual([
      'cannot read `odd\ufffd.wasm`: found a name that is not valid in UTF-8, expected another name',
      'cannot read `pipe.wasm`: found a pipe, expected a regular file',
      'cannot read `zero.wasm`: found a device, expected a regular file',
    ])
  },
)

it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)(
  'fails a folder that cannot be read, and does the modules beside it',
  async () => {
    const workspace = makeFolder(await goodFiles(1))
    mkdirSync(join(workspace, 'closed'), { mode: 0 })
    const step = await runAction(workspace)
    expect(step).toMatchObject({ exitCode: 1, outputs: { count: '1', failed: '1' } })
    expect(step.errors.map(({ message }) => message)).toEqual([
      'cannot read `closed`: found a directory that cannot be read (permission denied), expected a regular file',
    ])
  },
)

it.concurrent('annotates failures and sets outputs where the summary cannot be written', async () => {
  const files = { 'a.wasm': trapping, 'b.wasm': await keeping(1) }
  const step = await runAction(files, {}, { env: { GITHUB_STEP_SUMMARY: '/none/summary' } })
  expect(step).toMatchObject({ exitCode: 1, stderr: '', outputs: { count: '1', failed: '1' } })
  expect(step.errors.map(({ properties }) => properties.file)).toEqual(['a.wasm'])
  expect(step.warnings.map(({ message }) => message)).toEqual([
    expect.stringMatching(/^cannot write the job summary: .*; `report.json` has what it would say$/),
  ])
})

it.concurrent('writes outputs and annotates failures where the outputs of the step cannot be set', async () => {
  const files = { 'a.wasm': trapping, 'b.wasm': await keeping(1) }
  const step = await runAction(files, {}, { env: { GITHUB_OUTPUT: '/none/output' } })
  expect(step).toMatchObject({ exitCode: 1, stderr: '' })
  expect(step.errors.map(({ message }) => message)).toEqual([
    expect.stringContaining('it trapped'),
    expect.stringContaining('cannot set the outputs of the step: '),
  ])
  expect(step.written).toContain('wizened/b.wasm')
})
