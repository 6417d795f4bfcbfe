/** A run over many modules: each has a record of its own, whatever becomes of the others. */

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { FoundModule } from '../../../src/batch/discover-modules.ts'
import { parseBatchOptions, type RawBatchOptions } from '../../../src/batch/options/parse-batch-options.ts'
import { type RunRequest, type RunResult, runModules } from '../../../src/batch/run/run-modules.ts'
import { createSecretSearch } from '../../../src/batch/run/search-secrets.ts'
import type { Engines } from '../../../src/engine/processes.ts'
import { resolveSettings } from '../../../src/files/resolve-settings.ts'
import { noFacts } from '../../../src/report/make-report.ts'
import type { ModuleRecord } from '../../../src/report/report.ts'
import { engineVersion } from '../../../src/version.ts'
import type { RawOptions } from '../../../src/wizer/options/option-table.ts'
import { parseOptions } from '../../../src/wizer/options/options.ts'
import { instantiate } from '../../support/engine.ts'
import { engines } from '../../support/engines.ts'
import { filesIn, temporary } from '../../support/temporary.ts'
import { assemble } from '../../support/wat.ts'

const number = (value: number) => `
  (global $g (export "g") (mut i32) (i32.const 0))
  (func (export "wizer.initialize") (global.set $g (i32.const ${value})))`

const trapping = '(func (export "wizer.initialize") unreachable)'

let workspaces = 0

type Setup = {
  readonly options?: RawOptions
  readonly batch?: RawBatchOptions
  readonly request?: Partial<Omit<RunRequest, 'modules'>>
  /** Instead of the files. */
  readonly modules?: readonly FoundModule[]
  readonly engines?: Engines
}

/** Runs over the modules, which are WAT or bytes by their paths, in a workspace of their own. */
async function run(
  files: Readonly<Record<string, string | Uint8Array>>,
  { options: raw = {}, batch = {}, request = {}, modules: found, engines: used = engines }: Setup = {},
): Promise<RunResult & { readonly workspace: string }> {
  const workspace = join(temporary, `workspace-${workspaces++}`)
  const scratch = join(temporary, `scratch-${workspaces}`)
  mkdirSync(scratch)
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(workspace, path)), { recursive: true })
    writeFileSync(join(workspace, path), typeof content === 'string' ? await assemble(content) : content)
  }
  const options = parseOptions(raw)
  const settings = await resolveSettings(options, {
    env: {},
    directory: workspace,
    output: { stdout: 1, stderr: 2 },
    hasStdin: false,
    hidden: { paths: [], names: [] },
    places: undefined,
    measure: false,
  })
  const group = {
    work: { options, settings, compressedFormats: [], exactFormats: [], smokeTest: undefined },
    limits: { seconds: options.timeout, memory: 2 ** 32 },
    sizes: { maxSize: [], maxGrowth: [] },
    optionsHash: undefined,
    directories: { areUnchanged: () => true, async look() {} },
  }
  const modules = found ?? Object.keys(files).map(path => ({ path, file: join(workspace, path), size: 1 }))
  const result = await runModules(
    {
      batch: parseBatchOptions({ 'out-dir': 'out', ...batch }),
      signal: new AbortController().signal,
      jobs: Number(batch.jobs ?? 2),
      workspace,
      places: [workspace],
      scratch,
      facts: noFacts,
      recognize: () => undefined,
      secrets: createSecretSearch([]),
      store: undefined,
      artifact: undefined,
      onModule: () => {},
      ...request,
      modules: modules.map(module => ({ ...module, group })),
    },
    used,
  )
  expect(filesIn(scratch).filter(name => !name.endsWith('input'))).toEqual([])
  return { ...result, workspace }
}

const statusOf = (record: ModuleRecord) => [record.path, record.status]

describe('runModules', () => {
  test('writes an output for each module below the folder, and records the modules in order', async () => {
    const files = { 'a.wasm': number(1), 'deep/down/b.wasm': number(2), 'c.wasm': number(3) }
    const { report, workspace } = await run(files)
    expect(report.modules.map(statusOf)).toEqual(Object.keys(files).map(path => [path, 'initialized']))
    Object.keys(files).forEach((path, index) => {
      const output = new Uint8Array(readFileSync(join(workspace, 'out', path)))
      expect(instantiate(output).g.value).toBe(index + 1)
    })
    expect(report).toMatchObject({
      version: 3,
      count: 3,
      failed: 0,
      engine: { name: 'wizer-action', version: engineVersion },
    })
    expect(report.bytesBefore).toBe(
      Object.keys(files).reduce((sum, path) => sum + readFileSync(join(workspace, path)).length, 0),
    )
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  test('leaves the other modules alone where one fails', async () => {
    const files = {
      'bad.wasm': Uint8Array.of(1, 2, 3),
      'good.wasm': number(4),
      'trap.wasm': trapping,
      'loop.wasm': '(func (export "wizer.initialize") (loop (br 0)))',
      'late.wasm': number(5),
    }
    const { report, workspace } = await run(files, { options: { timeout: '2' } })
    expect(report.modules.map(statusOf)).toEqual([
      ['bad.wasm', 'failed'],
      ['good.wasm', 'initialized'],
      ['trap.wasm', 'failed'],
      ['loop.wasm', 'failed'],
      ['late.wasm', 'initialized'],
    ])
    expect([report.count, report.failed]).toEqual([2, 3])
    expect(report.modules).toMatchObject([
      { error: expect.stringContaining('does not start with') },
      {},
      {
        error: 'cannot call `wizer.initialize`: it trapped: unreachable',
        frames: [expect.stringContaining('function 0')],
      },
      { error: expect.stringContaining('(timeout)') },
      {},
    ])
    expect(readdirSync(join(workspace, 'out')).sort()).toEqual(['good.wasm', 'late.wasm'])
  })

  test('leaves an older output as it was where its module fails', async () => {
    const files = { 'a.wasm': trapping, 'out/a.wasm': number(1) }
    const { workspace } = await run(files, { modules: [] })
    const modules = [{ path: 'a.wasm', file: join(workspace, 'a.wasm'), size: 1 }]
    const before = readFileSync(join(workspace, 'out/a.wasm'))
    const { report } = await run({}, { request: { workspace, places: [workspace] }, modules })
    expect(report.failed).toBe(1)
    expect(readFileSync(join(workspace, 'out/a.wasm')).equals(before)).toBe(true)
  })

  test('names a module that is missing', async () => {
    const modules = [{ path: 'gone.wasm', file: join(temporary, 'gone.wasm'), size: 1 }]
    const { report } = await run({}, { request: { workspace: temporary, places: [temporary] }, modules })
    expect(report.modules).toMatchObject([
      { status: 'failed', error: 'cannot read `gone.wasm`: no such file or directory, expected a regular file' },
    ])
  })

  test('gives the same records and bytes, however many modules it initializes at the same time', async () => {
    const files = Object.fromEntries(Array.from({ length: 9 }, (_, index) => [`m${index}.wasm`, number(index)]))
    const found = await Promise.all(
      ['1', '3', '8'].map(async jobs => {
        const { report } = await run(files, { batch: { jobs } })
        return report.modules.map(record => [record.path, 'sha256' in record ? record.sha256 : record.status])
      }),
    )
    expect(found[1]).toEqual(found[0])
    expect(found[2]).toEqual(found[0])
  })

  test('tells of each module as soon as it is done', async () => {
    const told: unknown[] = []
    await run(
      { 'a.wasm': number(1), 'b.wasm': trapping },
      {
        batch: { jobs: '1' },
        request: { onModule: (record, done, total) => told.push([record.path, record.status, done, total]) },
      },
    )
    expect(told).toEqual([
      ['a.wasm', 'initialized', 1, 2],
      ['b.wasm', 'failed', 2, 2],
    ])
  })

  const printing = (text: string) => `
    (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
    (memory 1)
    (data (i32.const 0) "\\08\\00\\00\\00\\05\\00\\00\\00${text}")
    (func (export "wizer.initialize") (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 100))))`

  test('records what a module prints in the record of that module', async () => {
    const files = { 'a.wasm': printing('first'), 'b.wasm': number(1), 'c.wasm': printing('third') }
    const { report } = await run(files, { options: { 'allow-wasi': 'true' } })
    expect(report.modules).toMatchObject([
      { log: { bytes: 5, text: 'first' } },
      { log: null },
      { log: { bytes: 5, text: 'third' } },
    ])
  })

  test('records what a module prints before it fails', async () => {
    const failing = printing('fails').replace('(i32.const 100))))', '(i32.const 100))) unreachable)')
    const { report } = await run({ 'a.wasm': failing }, { options: { 'allow-wasi': 'true' } })
    expect(report.modules).toMatchObject([{ status: 'failed', log: { bytes: 5, text: 'fails' } }])
  })

  test('records failures at the same time as failures, and skips the other modules', async () => {
    let running = 0
    let go = () => {}
    const both = new Promise<void>(resolve => {
      go = resolve
    })
    const failing: Engines = {
      ...engines,
      async run() {
        if (++running === 2) go()
        await both
        return { kind: 'failed', message: 'it trapped', frames: [] }
      },
    }
    const files = { 'a.wasm': number(1), 'b.wasm': number(2), 'c.wasm': number(3) }
    const { report } = await run(files, { batch: { 'fail-fast': 'true' }, engines: failing })
    expect(report.modules.map(statusOf)).toEqual([
      ['a.wasm', 'failed'],
      ['b.wasm', 'failed'],
      ['c.wasm', 'skipped'],
    ])
  })

  test('refuses a module outside of the workspace', async () => {
    mkdirSync(join(temporary, 'elsewhere'))
    const file = join(temporary, 'elsewhere', 'a.wasm')
    writeFileSync(file, await assemble(number(1)))
    const modules = [{ path: '../elsewhere/a.wasm', file, size: 1 }]
    const { report, workspace } = await run({ 'b.wasm': number(2) }, { modules })
    expect(report.modules).toMatchObject([
      { status: 'failed', error: expect.stringContaining('outside of the workspace') },
    ])
    expect(existsSync(join(workspace, 'out'))).toBe(false)
  })
})
