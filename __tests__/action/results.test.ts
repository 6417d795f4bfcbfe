/** What a step leaves behind: outputs, checksums, reports, the summary and the artifact. */

import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { dist } from '../support/bundle.ts'
import { guest } from '../support/guest.ts'
import {
  keeping,
  localCache,
  outputsOf,
  readReport,
  readText,
  runAction,
  trapping,
  withService,
} from '../support/step.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'
import { unzip } from '../support/zip.ts'

const root = join(dist, '..')
const three = { 'a.wasm': await keeping(1), 'lib/b.wasm': await keeping(2), 'lib/c.wasm': await keeping(3) }
const schema = JSON.parse(readFileSync(join(root, 'report.schema.json'), 'utf8'))
const { outputs: declared } = parse(readFileSync(join(root, 'action.yml'), 'utf8')) as { outputs: object }

it.concurrent('sets every output that `action.yml` declares', () =>
  withService(async service => {
    const step = await runAction({ ...three, 'bad.wasm': trapping }, {}, { service })
    expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(declared).sort())
    const sizes = Object.values(outputsOf(step)).map(base64 => Buffer.from(base64, 'base64').length)
    expect(step.outputs).toEqual({
      modules: '["wizened/a.wasm","wizened/lib/b.wasm","wizened/lib/c.wasm"]',
      count: '3',
      failed: '1',
      'cache-hit': 'false',
      'cache-saved': 'true',
      report: 'wizened/report.json',
      'html-report': 'wizened/report.html',
      checksums: 'wizened/SHA256SUMS',
      'bytes-before': String(Object.values(three).reduce((sum, { length }) => sum + length, 0)),
      'bytes-after': String(sizes.reduce((sum, size) => sum + size, 0)),
      'artifact-id': expect.stringMatching(/^\d+$/),
      'artifact-url': `https://github.com/octo-org/modules/actions/runs/${service.env.GITHUB_RUN_ID}/artifacts/${step.outputs['artifact-id']}`,
      'artifact-digest': createHash('sha256').update(service.artifacts.get('wizened-build-0')!).digest('hex'),
      'comment-body': '',
    })
  }))

it.concurrent('leaves the outputs of the artifact empty where there is none', async () => {
  const step = await runAction(three)
  expect(Object.keys(step.outputs).sort()).toEqual(Object.keys(declared).sort())
  expect(step.outputs).toMatchObject({ 'artifact-id': '', 'artifact-url': '', 'artifact-digest': '' })
})

it.concurrent('uploads all that it wrote, with the name and for the days of the inputs', () =>
  withService(async service => {
    const inputs = { 'artifact-name': 'mine', 'artifact-retention-days': '3' }
    const step = await runAction(three, inputs, { service })
    expect([...service.artifacts.keys()]).toEqual(['mine'])
    const files = unzip(service.artifacts.get('mine')!)
    expect([...files.keys()].map(name => `wizened/${name}`).sort()).toEqual(step.written)
    for (const [name, contents] of files)
      expect(contents.equals(readFileSync(join(step.workspace, 'wizened', name))), name).toBe(true)
    const folder = makeFolder(Object.fromEntries(files))
    expect(execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: folder }).toString().trim().split('\n').length).toBe(
      3,
    )
    const created = service.requests.find(({ operation }) => operation === 'CreateArtifact')!
    const days = (Date.parse(JSON.parse(created.body).expires_at) - Date.now()) / 86_400_000
    expect(Math.abs(days - 3)).toBeLessThan(0.1)
  }))

it.concurrent('uploads outputs by their paths in the workspace where they replace their inputs', () =>
  withService(async service => {
    const step = await runAction(three, { 'in-place': 'true' }, { service })
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    const files = unzip(service.artifacts.get('wizened-build-0')!)
    expect([...files.keys()].sort()).toEqual(filesIn(step.workspace))
    const folder = makeFolder(Object.fromEntries(files))
    execFileSync('sha256sum', ['-c', 'SHA256SUMS'], { cwd: join(folder, 'wizened') })
  }))

it.concurrent('uploads nothing where no name is given', () =>
  withService(async service => {
    const step = await runAction(three, { 'artifact-name': '' }, { service })
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { 'artifact-id': '' } })
    expect(service.artifacts.size).toBe(0)
  }))

it.skipIf(process.platform === 'win32')(
  'writes checksums that `sha256sum -c` accepts, whatever the files are called',
  async () => {
    const names = ['a.wasm', 'two words.wasm', 'back\\slash.wasm', 'new\nline.wasm', '*star.wasm', 'å/-ä.wasm']
    const modules = names.map(async (name, index) => [name, await keeping(index)] as const)
    const step = await runAction(Object.fromEntries(await Promise.all(modules)))
    expect(step).toMatchObject({ exitCode: 0, outputs: { count: '6' } })
    const check = () =>
      execFileSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], {
        cwd: join(step.workspace, 'wizened'),
        stdio: 'pipe',
      })
    expect(check().toString().trim().split('\n').length).toBe(6)
  },
)

it.concurrent('writes a report that fits its schema, and an HTML page', async () => {
  const files = { ...three, 'bad.wasm': trapping, 'guest.wasm': guest }
  const env = localCache(makeFolder())
  const inputs = { modules: '**/*.wasm', 'allow-wasi': 'true', 'compressed-sizes': 'both' }
  const validate = new Ajv2020({ strict: false }).compile(schema)
  for (const more of [inputs, inputs, { ...inputs, 'init-func': 'print', 'fail-fast': 'true' }]) {
    const step = await runAction(files, more, { env })
    expect([validate(readReport(step)), validate.errors]).toEqual([true, null])
    expect(readText(step, step.outputs['html-report']!)).toMatch(/^<!doctype html>/)
  }
})

it.concurrent('writes a summary, unless the input forbids it or the runner has no file for it', async () => {
  const [step, without] = [await runAction(three), await runAction(three, { summary: 'false' })]
  expect(step.summary).toContain('lib/b.wasm')
  expect(without).toMatchObject({ exitCode: 0, summary: '', outputs: { count: '3' } })
  const nowhere = await runAction(three, {}, { env: { GITHUB_STEP_SUMMARY: undefined } })
  expect(nowhere).toMatchObject({ exitCode: 0, errors: [] })
})

it.concurrent('links from the summary to the artifact, where there is one', () =>
  withService(async service => {
    const step = await runAction(three, {}, { service })
    expect(step.summary).toContain(`<a href="${step.outputs['artifact-url']}"><code>wizened-build-0</code></a>`)
    expect((await runAction(three)).summary).not.toContain('<a ')
  }))

describe.concurrent('the input `compressed-sizes`', () => {
  it.each([
    ['gzip', ['gzip']],
    ['brotli', ['brotli']],
    ['both', ['gzip', 'brotli']],
    ['none', []],
  ])('gives with %s the sizes in these formats: %j', async (value, formats) => {
    const step = await runAction(three, { 'compressed-sizes': value })
    const { modules } = readReport(step)
    expect(modules.length).toBe(3)
    for (const module of modules)
      expect(module).toMatchObject({
        compressed: formats.map(format => ({ format, before: expect.any(Number), after: expect.any(Number) })),
      })
    const sizes = modules.flatMap(module => ('compressed' in module ? module.compressed : []))
    expect(sizes.filter(({ before, after }) => before <= 0 || after <= 0)).toEqual([])
  })
})

it.concurrent('gives the same outputs, however many modules run at a time', async () => {
  const modules = Array.from({ length: 12 }, async (_, index) => [
    `${index}.wasm`,
    await keeping(index, 9000 - 99 * index),
  ])
  const files = Object.fromEntries(await Promise.all(modules))
  const [one, two] = [await runAction(files, { jobs: '1' }), await runAction(files, { jobs: '2' })]
  expect(Object.keys(outputsOf(one)).length).toBe(12)
  expect(outputsOf(two)).toEqual(outputsOf(one))
  expect(readText(two, 'wizened/SHA256SUMS')).toBe(readText(one, 'wizened/SHA256SUMS'))
})
