/** What the cache service keeps between runs: only changed modules are initialized again, and no restored output is trusted. */

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textIn } from '../support/guest.ts'
import type { ResultsService } from '../support/results-service.ts'
import {
  entriesOf,
  keeping,
  outputsOf,
  readReport,
  runAction,
  type Step,
  statusesOf,
  withService,
} from '../support/step.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const three = { 'a.wasm': await keeping(1), 'b.wasm': await keeping(2), 'c.wasm': await keeping(3) }

const hit = { 'cache-hit': 'true', 'cache-saved': 'false' }
const miss = { 'cache-hit': 'false', 'cache-saved': 'true' }
const unsaved = { 'cache-hit': 'false', 'cache-saved': 'false' }

const all = (status: string) => ({ 'a.wasm': status, 'b.wasm': status, 'c.wasm': status })

type Runs = {
  readonly service: ResultsService
  /** A step of the next run, as on a machine that has nothing but the checkout. */
  next(
    workspace: string | Readonly<Record<string, Uint8Array>>,
    inputs?: Readonly<Record<string, string>>,
  ): Promise<Step>
  /** The files of an entry, in a folder. */
  unpack(key: string): string
}

/** Runs of a workflow, with a service of their own. */
const runs = (work: (runs: Runs) => Promise<void>) => () =>
  withService(service =>
    work({
      service,
      async next(workspace, inputs = {}) {
        service.nextRun()
        if (typeof workspace === 'string') rmSync(join(workspace, 'wizened'), { recursive: true, force: true })
        const step = await runAction(workspace, { 'artifact-name': '', ...inputs }, { service })
        expect(step.written.filter(path => !path.startsWith('wizened/'))).toEqual([])
        return step
      },
      unpack(key) {
        const folder = makeFolder({ archive: service.caches.get(key)!.bytes })
        execFileSync('tar', ['-xf', 'archive'], { cwd: folder })
        rmSync(join(folder, 'archive'))
        return folder
      },
    }),
  )

it.concurrent(
  'restores what an earlier run saved, and initializes only what has changed',
  runs(async ({ service, next, unpack }) => {
    const cold = await next(three)
    expect(cold).toMatchObject({ exitCode: 0, outputs: miss, warnings: [] })
    expect(statusesOf(cold)).toEqual(all('initialized'))

    const warm = await next(cold.workspace)
    expect(warm).toMatchObject({ exitCode: 0, outputs: hit, warnings: [] })
    expect(statusesOf(warm)).toEqual(all('cached'))
    expect(outputsOf(warm)).toEqual(outputsOf(cold))
    expect(entriesOf(service).length).toBe(1)

    writeFileSync(join(cold.workspace, 'b.wasm'), await keeping(20))
    const changed = await next(cold.workspace)
    expect(changed.outputs).toMatchObject(miss)
    expect(statusesOf(changed)).toEqual({ ...all('cached'), 'b.wasm': 'initialized' })
    expect(entriesOf(service).length).toBe(2)
    expect(entriesOf(service).map(key => filesIn(unpack(key)).length)).toEqual([3, 3])

    const again = await next(cold.workspace)
    expect(again.outputs).toMatchObject(hit)
    expect(outputsOf(again)).toEqual(outputsOf(changed))
  }),
)

it.concurrent(
  'keeps apart the outputs of steps with different options',
  runs(async ({ next }) => {
    const [raw, page] = [{ 'segment-layout': 'raw' }, { 'segment-layout': 'page' }]
    const { workspace } = await next(three, raw)
    expect((await next(workspace, page)).outputs).toMatchObject(miss)
    writeFileSync(join(workspace, 'b.wasm'), await keeping(20))
    const changed = { ...all('cached'), 'b.wasm': 'initialized' }
    expect(statusesOf(await next(workspace, raw))).toEqual(changed)
    expect(statusesOf(await next(workspace, page))).toEqual(changed)
  }),
)

it.concurrent(
  'saves what was done beside a failure, and the rest in the run that does it',
  runs(async ({ next }) => {
    const limited = await next({ ...three, 'c.wasm': await keeping(3, 5000) }, { 'max-size': '4kB' })
    expect(limited).toMatchObject({ exitCode: 1, outputs: { ...miss, failed: '1' } })
    const rest = await next(limited.workspace)
    expect(rest.outputs).toMatchObject(miss)
    expect(statusesOf(rest)).toEqual({ ...all('cached'), 'c.wasm': 'initialized' })
    expect((await next(limited.workspace)).outputs).toMatchObject(hit)
  }),
)

it.concurrent.each(['corrupt', 'truncate'] as const)('goes on without an archive that arrives damaged: %s', kind =>
  runs(async ({ service, next }) => {
    const cold = await next(three)
    service.behave({ kind })
    const step = await next(cold.workspace)
    expect(step).toMatchObject({ exitCode: 0, outputs: { 'cache-hit': 'false' } })
    expect(step.warnings.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^cannot restore the cache: Failed to restore: .*; going on without it$/),
    ])
    expect(outputsOf(step)).toEqual(outputsOf(cold))
    service.behave({ kind: 'normal' })
    expect((await next(cold.workspace)).outputs).toMatchObject(hit)
  })(),
)

it.concurrent(
  'replaces an entry that is damaged',
  runs(async ({ service, next }) => {
    const cold = await next(three)
    service.replaceCache(entriesOf(service)[0]!, Buffer.from('no archive'))
    expect((await next(cold.workspace)).outputs).toMatchObject(miss)
    expect((await next(cold.workspace)).outputs).toMatchObject(hit)
  }),
)

it.concurrent(
  'initializes a module again where its output in the entry is not what was saved',
  runs(async ({ service, next, unpack }) => {
    const cold = await next(three)
    const [key] = entriesOf(service)
    const folder = unpack(key!)
    const [store] = readdirSync(folder)
    const outputs = filesIn(join(folder, store!))
    expect(outputs.length).toBe(3)
    // One holds another valid module behind its record, and one is that of another key.
    const [one, other, third] = outputs.map(name => join(folder, store!, name)) as [string, string, string]
    const record = readFileSync(one).subarray(0, readFileSync(one).indexOf(10) + 1)
    writeFileSync(one, Buffer.concat([record, await keeping(666)]))
    cpSync(third, other)
    execFileSync('tar', ['-czf', 'new', store!], { cwd: folder })
    service.replaceCache(key!, readFileSync(join(folder, 'new')))
    const step = await next(cold.workspace)
    expect(Object.values(statusesOf(step)).sort()).toEqual(['cached', 'initialized', 'initialized'])
    expect(outputsOf(step)).toEqual(outputsOf(cold))
    const warnings = readReport(step).modules.flatMap(module => ('warnings' in module ? module.warnings : []))
    expect(warnings).toEqual(
      Array(2).fill({ id: 'cache-damaged', message: 'its cache entry was damaged; it was initialized again' }),
    )
  }),
)

describe.skipIf(process.platform === 'win32')('a store that others have filled', () => {
  it.concurrent(
    'takes no pipe, link or foreign file from an entry',
    runs(async ({ service, next, unpack }) => {
      const cold = await next(three)
      const [key] = entriesOf(service)
      const folder = unpack(key!)
      const [store] = readdirSync(folder)
      const [one, other, third] = filesIn(join(folder, store!)).map(name => join(folder, store!, name))
      rmSync(one!)
      execFileSync('mkfifo', [one!])
      rmSync(other!)
      symlinkSync('/dev/zero', other!)
      renameSync(third!, join(folder, store!, `${'f'.repeat(64)}.entry`))
      execFileSync('tar', ['-czf', 'new', store!], { cwd: folder })
      service.replaceCache(key!, readFileSync(join(folder, 'new')))
      const step = await next(cold.workspace)
      expect(statusesOf(step)).toEqual(all('initialized'))
      expect(outputsOf(step)).toEqual(outputsOf(cold))
      expect(filesIn(unpack(entriesOf(service).at(-1)!)).length).toBe(3)
    }),
  )

  it.concurrent.each<[what: string, replace: (path: string) => void]>([
    ['a link to a folder of right entries', path => symlinkSync('elsewhere', path)],
    ['a file', path => writeFileSync(path, 'no folder')],
    [
      'a folder of a thousand other files',
      path => {
        mkdirSync(path)
        for (let index = 0; index < 1000; index++) writeFileSync(join(path, `${index}`), '')
      },
    ],
  ])('takes nothing from an entry that holds %s', (_, replace) =>
    runs(async ({ service, next, unpack }) => {
      const cold = await next(three)
      const [key] = entriesOf(service)
      const folder = unpack(key!)
      const [store] = readdirSync(folder)
      renameSync(join(folder, store!), join(folder, 'elsewhere'))
      replace(join(folder, store!))
      execFileSync('tar', ['-czf', 'new', store!, 'elsewhere'], { cwd: folder })
      service.replaceCache(key!, readFileSync(join(folder, 'new')))
      const step = await next(cold.workspace)
      expect(statusesOf(step)).toEqual(all('initialized'))
      expect(filesIn(unpack(entriesOf(service).at(-1)!)).length).toBe(3)
    })(),
  )

  it.concurrent.each<[what: string, make: (path: string, outside: string) => void]>([
    ['a link that leads out', (path, outside) => symlinkSync(outside, path)],
    ['a file', path => writeFileSync(path, 'kept')],
    [
      'a folder with outputs of its own',
      path => {
        mkdirSync(path)
        writeFileSync(join(path, `${'a'.repeat(64)}.entry`), 'kept')
      },
    ],
  ])('reads and changes nothing in the place of the store in the workspace: %s', (_, make) =>
    runs(async ({ next }) => {
      const outside = makeFolder({ 'note.txt': 'kept' })
      const workspace = makeFolder(three)
      make(join(workspace, '.wizer-action-cache'), outside)
      const before = filesIn(workspace)
      expect((await next(workspace)).outputs).toMatchObject(miss)
      expect((await next(workspace)).outputs).toMatchObject(hit)
      expect(filesIn(workspace).filter(name => !name.startsWith('wizened/'))).toEqual(before)
      expect(filesIn(outside)).toEqual(['note.txt'])
    })(),
  )
})

it.concurrent(
  'uses no entry for a release or an untrusted trigger, says why, and uses it there where it is asked to',
  runs(async ({ service, next }) => {
    const { workspace } = await next(three)
    const asked = service.requests.length
    for (const env of [{ GITHUB_REF_TYPE: 'tag' }, { GITHUB_EVENT_NAME: 'pull_request_target' }]) {
      rmSync(join(workspace, 'wizened'), { recursive: true })
      const step = await runAction(workspace, { 'artifact-name': '' }, { service, env })
      expect(step).toMatchObject({ exitCode: 0, outputs: unsaved, warnings: [] })
      expect(statusesOf(step)).toEqual(all('initialized'))
      expect(step.stdout).toContain('Cache: the cache is not used, because ')
    }
    expect(service.requests.length).toBe(asked)
    rmSync(join(workspace, 'wizened'), { recursive: true })
    const inputs = { 'artifact-name': '', cache: 'true' }
    const tagged = await runAction(workspace, inputs, { service, env: { GITHUB_REF_TYPE: 'tag' } })
    expect(tagged.outputs).toMatchObject(hit)
  }),
)

it.concurrent(
  'saves nothing where the inputs or the token forbid it',
  runs(async ({ service, next }) => {
    const quiet = await next(three, { 'save-cache': 'false' })
    expect(quiet).toMatchObject({ exitCode: 0, outputs: unsaved, warnings: [] })
    const none = await next(quiet.workspace, { cache: 'false' })
    expect(none).toMatchObject({ exitCode: 0, outputs: unsaved, warnings: [] })
    service.behave({ kind: 'read-only' })
    const denied = await next(quiet.workspace)
    expect(denied).toMatchObject({ exitCode: 0, outputs: unsaved })
    expect(denied.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('cache write denied')])
    expect(service.caches.size).toBe(0)

    service.behave({ kind: 'normal' })
    await next(quiet.workspace)
    const asked = service.requests.length
    const without = await next(quiet.workspace, { cache: 'false' })
    expect(without).toMatchObject({ outputs: unsaved })
    expect(statusesOf(without)).toEqual(all('initialized'))
    expect(service.requests.length).toBe(asked)
    service.behave({ kind: 'read-only' })
    expect(await next(quiet.workspace)).toMatchObject({ outputs: hit, warnings: [] })
    expect(await next(quiet.workspace, { 'save-cache': 'false' })).toMatchObject({ outputs: hit, warnings: [] })
  }),
)

it.concurrent(
  'keeps entries with different prefixes apart',
  runs(async ({ service, next }) => {
    const { workspace } = await next(three, { 'cache-key-prefix': 'one-' })
    expect((await next(workspace, { 'cache-key-prefix': 'two-' })).outputs).toMatchObject(miss)
    expect((await next(workspace, { 'cache-key-prefix': 'one-' })).outputs).toMatchObject(hit)
    expect(entriesOf(service).map(key => key.slice(0, 4))).toEqual(['one-', 'two-'])
  }),
)

it.concurrent(
  'hides the store from a module that lists the workspace',
  runs(async ({ next }) => {
    const looks = await assemble(`(module
    (import "wasi_snapshot_preview1" "fd_readdir" (func $readdir (param i32 i32 i32 i64 i32) (result i32)))
    (memory (export "memory") 1)
    (func (export "wizer.initialize")
      (drop (call $readdir (i32.const 3) (i32.const 4096) (i32.const 60000) (i64.const 0) (i32.const 0)))))`)
    const inputs = { 'allow-wasi': 'true', dirs: '.', jobs: '1' }
    const { workspace, outputs } = await next({ 'a.wasm': looks, 'b.wasm': looks }, inputs)
    for (const path of JSON.parse(outputs.modules!)) {
      const text = textIn(new Uint8Array(readFileSync(join(workspace, path))))
      expect(text).toContain('b.wasm')
      expect(text).not.toContain('.wizer')
    }
  }),
)
