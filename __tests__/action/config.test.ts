/** A step with a file of options: modules of different kinds in one step, each with what it needs. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { exportsOf, guest, textIn } from '../support/guest.ts'
import { entriesOf, keeping, localCache, readReport, runAction, statusesOf, withService } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const program = await assemble(`(module (memory (export "memory") 1)
  (func (export "_start") unreachable)
  (func (export "wizer.resume"))
  (func (export "wizer.initialize") (i32.store (i32.const 4096) (i32.const 0x216968))))`)

const reactor = await assemble(`(module (memory (export "memory") 1)
  (func (export "_initialize") (i32.store (i32.const 4096) (i32.const 0x216968)))
  (func (export "get") (result i32) (i32.load (i32.const 4096))))`)

const [config, modules] = ['.github/wizer.yml', { 'build/app.wasm': program, 'build/reactor/lib.wasm': reactor }]

const both = `options:
  rename-funcs: [_start=wizer.resume]
modules:
  - files: build/reactor/**/*.wasm
    init-func: _initialize
    rename-funcs: []
    max-size: 2MiB
    smoke-test: get
`

const three = { 'a.wasm': await keeping(1), 'b.wasm': await keeping(2), 'c.wasm': await keeping(3) }

const bytesOf = (folder: string, path: string) => new Uint8Array(readFileSync(join(folder, 'wizened', path)))

describe('a program and a reactor in one step', () => {
  it('fail without a file of options, because the options of one do not fit the other', async () => {
    const step = await runAction(modules, { 'rename-funcs': '_start=wizer.resume' })
    expect(step).toMatchObject({ exitCode: 1, outputs: { count: '1', failed: '1' } })
    expect(statusesOf(step)).toEqual({ 'build/app.wasm': 'initialized', 'build/reactor/lib.wasm': 'failed' })
  })

  it.each([
    ['the file where it is by default', { [config]: both }, {}],
    ['a file that is named', { 'ci/wizer.yml': both }, { config: 'ci/wizer.yml' }],
    [
      'renames as an input, which an entry takes back',
      { [config]: both.replace(/^options:.*\n.*\n/, '') },
      { 'rename-funcs': '_start=wizer.resume' },
    ],
  ])('each get their own options from %s', async (_, files, inputs) => {
    const step = await runAction({ ...modules, ...files }, inputs)
    expect(step).toMatchObject({ exitCode: 0, errors: [], warnings: [], outputs: { count: '2', failed: '0' } })
    expect(exportsOf(bytesOf(step.workspace, 'build/app.wasm'))).toEqual(['memory', '_start'])
    expect(exportsOf(bytesOf(step.workspace, 'build/reactor/lib.wasm'))).toEqual(['memory', 'get'])
    for (const path of Object.keys(modules)) expect(textIn(bytesOf(step.workspace, path))).toBe('hi!')
  })
})

describe('the input `modules`', () => {
  it('is not needed where the file has entries: these are the modules', async () => {
    const entries = `${both}  - files: ['build/*.wasm', '!build/other.wasm']\n`
    const files = { ...modules, 'build/other.wasm': program, 'more.wasm': program, [config]: entries }
    const step = await runAction(files, { modules: '' })
    expect(step).toMatchObject({ exitCode: 0, warnings: [] })
    expect(Object.keys(statusesOf(step))).toEqual(Object.keys(modules))
  })

  it.each([
    ['there is no file', {}, {}],
    ['the file has no entries', { [config]: 'options: {timeout: 5}' }, {}],
    ['the file is switched off', { [config]: both }, { config: 'none' }],
  ])('is needed where %s', async (_, files, inputs) => {
    const step = await runAction({ ...modules, ...files }, { modules: '', ...inputs })
    expect(step).toMatchObject({ exitCode: 1, written: [] })
    expect(step.errors.map(({ message }) => message)).toEqual([
      expect.stringContaining('cannot use the input `modules`: found nothing, expected globs'),
    ])
  })

  it('is not needed for a share of the modules either, and an entry whose modules another job takes is no warning', async () => {
    const files = { ...modules, [config]: `${both}  - files: build/*.wasm\n` }
    const steps = await Promise.all(['0/2', '1/2'].map(shard => runAction(files, { modules: '', shard })))
    expect(steps.flatMap(step => Object.keys(statusesOf(step))).sort()).toEqual(Object.keys(modules))
    for (const step of steps) expect(step).toMatchObject({ exitCode: 0, warnings: [], outputs: { count: '1' } })
  })

  it('chooses the modules where it is given, and an entry without any is told in the log', async () => {
    const step = await runAction({ ...modules, [config]: both }, { modules: 'build/*.wasm' })
    expect(step).toMatchObject({ exitCode: 0, warnings: [], outputs: { count: '1' } })
    expect(step.log.join('\n')).toContain('no module belongs to entry 1 (`build/reactor/**/*.wasm`)')
  })

  it('is missing, and an entry has no modules: that is a warning', async () => {
    const step = await runAction({ ...modules, [config]: `${both}  - files: none\n` }, { modules: '' })
    expect(step).toMatchObject({ exitCode: 0, outputs: { count: '1' } })
    expect(step.warnings.map(({ message }) => message)).toEqual([
      'no module belongs to entry 2 (`none`) in line 9 of `.github/wizer.yml`: the first entry that matches a module is its own',
    ])
  })
})

it('applies the limits of an entry to its modules alone', async () => {
  const loops = await assemble('(module (func (export "wizer.initialize") (loop (br 0))))')
  const files = {
    'big.wasm': program,
    'long.wasm': loops,
    'test.wasm': program,
    'free.wasm': program,
    [config]: `modules:
- {files: big.wasm, max-size: 10}
- {files: long.wasm, timeout: 0.2}
- {files: test.wasm, smoke-test: none}
`,
  }
  const step = await runAction(files, { 'smoke-test': 'wizer.resume', 'max-size': '1MiB' })
  const failures = readReport(step).modules.map(module =>
    module.status === 'failed' ? [module.path, module.error] : module.path,
  )
  expect(failures).toEqual([
    ['big.wasm', expect.stringContaining('(the option `max-size: 10`)')],
    'free.wasm',
    ['long.wasm', expect.stringContaining('0.2 seconds')],
    ['test.wasm', expect.stringContaining('found no export `none`')],
  ])
})

it('gives each module what its entry names: variables, arguments and files', async () => {
  const files = {
    'a.wasm': guest,
    'b.wasm': guest,
    'c.wasm': guest,
    [config]: `options: {allow-wasi: true, init-func: environment, env: [WHO=all]}
modules:
- {files: a.wasm, env: [WHO=me, FROM]}
- {files: b.wasm, init-func: arguments, args: [one, 2]}
`,
  }
  const step = await runAction(files, { env: 'WHO=input' }, { env: { FROM: 'outside' } })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(textIn(bytesOf(step.workspace, 'a.wasm'))).toContain('WHO=me FROM=outside')
  expect(textIn(bytesOf(step.workspace, 'b.wasm'))).toContain('one 2')
  expect(textIn(bytesOf(step.workspace, 'c.wasm'))).toContain('WHO=all')
})

it('names the line where the file names what is not there, and looks only for what a module needs', async () => {
  const missing = (files: string) => `modules:\n- files: ${files}\n  allow-wasi: true\n  dirs: [none]\n`
  const step = await runAction({ ...modules, [config]: missing('build/app.wasm') }, { modules: 'build/*.wasm' })
  expect(step.errors.map(({ message }) => message)).toEqual([
    'cannot use the option `dirs` in `.github/wizer.yml` (line 4, entry 1): found nothing at `none`, expected a directory',
  ])
  const other = await runAction({ ...modules, [config]: missing('elsewhere') }, { modules: 'build/*.wasm' })
  expect(other).toMatchObject({ exitCode: 0, errors: [] })
})

it('masks the values of variables in the file, and writes no output that holds one that looks secret', async () => {
  const files = {
    'a.wasm': guest,
    [config]: `modules:
- {files: a.wasm, allow-wasi: true, init-func: environment, env: [MY_PASSWORD=correct-horse]}`,
  }
  const step = await runAction(files)
  expect(step.commands.filter(({ command }) => command === 'add-mask').map(({ message }) => message)).toContain(
    'correct-horse',
  )
  expect(step.errors.map(({ message }) => message)).toEqual([expect.stringContaining('`MY_PASSWORD`')])
  expect(step.written.filter(name => name.endsWith('.wasm'))).toEqual([])
})

describe('the cache', () => {
  const options = (a: number, b: number) =>
    `modules: [{files: a.wasm, max-segments: ${a}}, {files: b.wasm, max-segments: ${b}}]`

  it('of this machine keeps what other entries made where the options of one change', async () => {
    const env = localCache(makeFolder())
    const workspace = makeFolder({ ...three, [config]: options(10, 20) })
    const statuses = async () => Object.values(statusesOf(await runAction(workspace, {}, { env })))
    expect(await statuses()).toEqual(['initialized', 'initialized', 'initialized'])
    expect(await statuses()).toEqual(['cached', 'cached', 'cached'])
    writeFileSync(join(workspace, config), options(10, 30))
    expect(await statuses()).toEqual(['cached', 'initialized', 'cached'])
    writeFileSync(join(workspace, config), `# The same\n\n${options(10, 30)}`)
    expect(await statuses()).toEqual(['cached', 'cached', 'cached'])
    writeFileSync(join(workspace, config), options(30, 10))
    expect(await statuses()).toEqual(['initialized', 'initialized', 'cached'])
  })

  it('of the service is found by its beginning where the options of one entry change', () =>
    withService(async service => {
      const workspace = makeFolder({ ...three, [config]: options(10, 20) })
      const run = async () => Object.values(statusesOf(await runAction(workspace, {}, { service })))
      expect(await run()).toEqual(['initialized', 'initialized', 'initialized'])
      writeFileSync(join(workspace, config), options(10, 30))
      expect(await run()).toEqual(['cached', 'initialized', 'cached'])
      expect(entriesOf(service).length).toBe(2)
    }))
})
