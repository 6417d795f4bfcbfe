/** What a machine without a cache service keeps, and which changes make a step initialize a module again. */

import { cpSync, mkdirSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, it } from 'vitest'
import { dist, wizer } from '../support/bundle.ts'
import { guest } from '../support/guest.ts'
import { keeping, localCache, outputsOf, readReport, runAction, statusesOf, trapping } from '../support/step.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const three = { 'a.wasm': await keeping(1), 'b.wasm': await keeping(2), 'c.wasm': await keeping(3) }

const hit = { 'cache-hit': 'true', 'cache-saved': 'false' }
const miss = { 'cache-hit': 'false', 'cache-saved': 'true' }
const unsaved = { 'cache-hit': 'false', 'cache-saved': 'false' }

it('keeps outputs in a directory where there is no cache service', async () => {
  const tools = makeFolder()
  const env = localCache(tools)
  const cold = await runAction(three, {}, { env })
  expect(cold).toMatchObject({ exitCode: 0, outputs: miss, warnings: [] })
  expect(readdirSync(tools)).toEqual(['wizer-action'])
  const warm = await runAction(three, {}, { env })
  expect(warm).toMatchObject({ exitCode: 0, outputs: hit, warnings: [] })
  expect(outputsOf(warm)).toEqual(outputsOf(cold))
  const unsaid = await runAction({ 'd.wasm': await keeping(4) }, { 'save-cache': 'false' }, { env })
  expect(unsaid.outputs).toMatchObject(unsaved)
  const none = await runAction(three, { cache: 'false' }, { env })
  expect(none.outputs).toMatchObject(unsaved)
  expect(filesIn(tools).filter(name => name.endsWith('.entry')).length).toBe(3)
})

it('only warns where the directory cannot be written to', async () => {
  const file = join(makeFolder({ file: '' }), 'file')
  const step = await runAction(
    three,
    { 'artifact-name': '' },
    { env: { RUNNER_TOOL_CACHE: undefined, XDG_CACHE_HOME: file } },
  )
  expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { ...unsaved, count: '3' } })
  expect(step.warnings.map(({ message }) => message)).toEqual([expect.stringContaining('cannot use the cache')])
})

const [stub, otherStub] = [
  await assemble('(module (func (export "f")))'),
  await assemble('(module (func (export "g")))'),
]

const base = {
  'a.wasm': guest,
  'dir/note.txt': 'one',
  'input.txt': 'two',
  'stub.wasm': stub,
}
const inputs = {
  modules: 'a.wasm',
  'allow-wasi': 'true',
  'init-func': 'set',
  env: 'GREETING\nA=1',
  dirs: 'dir',
  preload: 'stub=stub.wasm',
  'stdin-file': 'input.txt',
}
const env = { GREETING: 'hello', OTHER: 'x' }
const tools = makeFolder()

type Change = {
  readonly files?: Readonly<Record<string, string | Uint8Array>>
  readonly inputs?: Readonly<Record<string, string>>
  readonly env?: Readonly<Record<string, string>>
}

const runChanged = (change: Change) =>
  runAction(
    { ...base, ...change.files },
    { ...inputs, ...change.inputs },
    { env: { ...env, ...change.env, ...localCache(tools) } },
  )

it.each<[what: string, change: Change]>([
  ['no other step', {}],
  ['a step with another option', { inputs: { 'segment-layout': 'page' } }],
  ['a step with another rename', { inputs: { 'rename-funcs': 'go=run' } }],
  ['a change of a file that the module may read', { files: { 'dir/note.txt': 'changed' } }],
  ['a change of the name of such a file', { files: { 'dir/other.txt': '' } }],
  ['a change of the name of its folder', { inputs: { dirs: 'other::dir' } }],
  ['a change of a variable that is passed on', { env: { GREETING: 'changed' } }],
  ['a change of a variable that is given', { inputs: { env: 'GREETING\nA=2' } }],
  ['a change of the file of standard input', { files: { 'input.txt': 'changed' } }],
  ['a change of the text of standard input', { inputs: { 'stdin-file': '', stdin: 'another' } }],
  ['a change of a preload', { files: { 'stub.wasm': otherStub } }],
  ['a change of an argument', { inputs: { args: 'x' } }],
  ['a change of the module', { files: { 'a.wasm': new Uint8Array([...guest, 0, 2, 1, 0x70]) } }],
])('initializes a module after %s', async (_, change) => {
  const step = await runChanged(change)
  expect(step).toMatchObject({ exitCode: 0, outputs: { 'cache-hit': 'false' } })
  expect(statusesOf(step)).toEqual({ 'a.wasm': 'initialized' })
})

it.each<[what: string, change: Change]>([
  ['no change', {}],
  ['a change of inputs that do not change the output', { inputs: { timeout: '9', jobs: '1', summary: 'false' } }],
  ['a change from the file of standard input to the same text', { inputs: { 'stdin-file': '', stdin: 'two' } }],
  ['a change of a variable that the module does not get', { env: { OTHER: 'changed' } }],
  ['a change of a file that the module does not get', { files: { 'elsewhere/note.txt': 'changed' } }],
])('takes the output of an earlier step after %s', async (_, change) => {
  const step = await runChanged(change)
  expect(step).toMatchObject({ exitCode: 0, outputs: { 'cache-hit': 'true' } })
  expect(statusesOf(step)).toEqual({ 'a.wasm': 'cached' })
})

it('does not use the outputs of another version of the engine', async () => {
  const folder = makeFolder({ 'package.json': '{ "type": "module" }' })
  cpSync(dist, join(folder, 'dist'), { recursive: true })
  const { version } = JSON.parse(readFileSync(join(dist, '../package.json'), 'utf8'))
  for (const name of readdirSync(join(folder, 'dist')).filter(name => name.endsWith('.js'))) {
    const file = join(folder, 'dist', name)
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(`const engineVersion = '${version}'`, "const engineVersion = '99.0.0'"))
  }
  const entry = join(folder, 'dist', 'action.js')
  const env = localCache(makeFolder())
  await runAction(three, {}, { env })
  const other = await runAction(three, {}, { env, entry })
  expect(other.outputs).toMatchObject(miss)
  expect(readReport(other).engine.version).toBe('99.0.0')
  expect((await runAction(three, {}, { env })).outputs).toMatchObject(hit)
})

it('keeps nothing of a module that failed', async () => {
  const tools = makeFolder()
  const step = await runAction({ 'a.wasm': trapping }, {}, { env: localCache(tools) })
  expect(step).toMatchObject({ exitCode: 1, outputs: unsaved })
  expect(filesIn(tools)).toEqual([])
})

const reads = { modules: 'a.wasm', 'allow-wasi': 'true', 'init-func': 'set', preload: 'stub=stub.wasm' }

it('takes its outputs from the cache although they lie below a directory that the module may read', async () => {
  const env = localCache(makeFolder())
  const inputs = { ...reads, dirs: '.' }
  const cold = await runAction(base, inputs, { env })
  expect(cold).toMatchObject({ exitCode: 0, outputs: miss })
  const config = join(cold.workspace, '.git/config')
  mkdirSync(dirname(config))
  writeFileSync(config, 'token')
  expect((await runAction(cold.workspace, inputs, { env })).outputs).toMatchObject(hit)
  writeFileSync(join(cold.workspace, 'dir/note.txt'), 'changed')
  expect((await runAction(cold.workspace, inputs, { env })).outputs).toMatchObject(miss)
})

it('reads a directory only where it needs a key, and then a file of 2.2 GB as well', async () => {
  const workspace = makeFolder({ ...base, 'dir/large': '' })
  truncateSync(join(workspace, 'dir/large'), 2_200_000_000)
  const inputs = { ...reads, dirs: 'dir', 'artifact-name': '' }
  const without = await runAction(workspace, { ...inputs, cache: 'false' })
  expect(without).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
  const hashed = await runAction(workspace, inputs, { env: localCache(makeFolder()) })
  expect(hashed).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: miss })
  expect(hashed.milliseconds).toBeGreaterThan(without.milliseconds + 500)
}, 60_000)

it('finds no damage in the outputs of ten runs that begin at the same time, and are never the same', async () => {
  const env = localCache(makeFolder())
  const random = await assemble(`(module
    (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
    (memory (export "memory") 40)
    (func (export "wizer.initialize") (drop (call $random (i32.const 0) (i32.const 2500000)))))`)
  const inputs = { 'allow-wasi': 'true', jobs: '1', 'compressed-sizes': 'none' }
  const begin = () => runAction({ 'a.wasm': random, 'c.wasm': random }, inputs, { env })
  const steps = await Promise.all(Array.from({ length: 10 }, begin))
  for (const step of steps) {
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [] })
    const { modules } = readReport(step)
    expect(modules.flatMap(module => ('warnings' in module ? module.warnings : []))).not.toContain(
      'its cache entry was damaged; it was initialized again',
    )
  }
}, 60_000)

it('removes what a killed run was writing to the cache and to the folder of its outputs', async () => {
  const [tools, left] = [makeFolder(), '.wizer-99999999-abc.tmp']
  const env = localCache(tools)
  const cold = await runAction(three, {}, { env })
  for (const folder of [join(tools, 'wizer-action'), join(cold.workspace, 'wizened')])
    writeFileSync(join(folder, left), 'a part')
  const warm = await runAction(cold.workspace, {}, { env })
  expect(warm.outputs).toMatchObject(hit)
  expect([...filesIn(tools), ...filesIn(cold.workspace)].filter(name => name.includes('.tmp'))).toEqual([])
})

it('uses no cache where the command makes a release, and says why', async () => {
  const directory = makeFolder(three)
  const tools = makeFolder()
  const run = (...more: readonly string[]) =>
    wizer(['run', '--modules', '*.wasm', ...more], { directory, env: { ...localCache(tools), GITHUB_REF_TYPE: 'tag' } })
  const step = await run()
  expect(step.status).toBe(0)
  expect(step.stderr).toContain('note: the cache is not used, because a release is made (the run is for a tag)')
  expect(filesIn(tools)).toEqual([])
  expect((await run('--cache', 'true')).stderr).not.toContain('note:')
  expect(filesIn(tools).length).toBe(3)
})
