/** The action as a runner starts it: what it writes, prints and sets, and that no module makes it print a command. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dist } from './support/bundle.ts'
import { guest, textIn } from './support/guest.ts'
import { runStep, type StepOptions } from './support/runner.ts'
import { callsImport } from './support/step.ts'
import { filesIn, makeFolder } from './support/temporary.ts'
import { assemble } from './support/wat.ts'

const good = await assemble(`(module (memory (export "memory") 1)
  (func (export "wizer.initialize") (i32.store (i32.const 4096) (i32.const 0x216968))))`)
const traps = await assemble('(module (func $deep unreachable) (func (export "wizer.initialize") (call $deep)))', {
  names: true,
})

const bad = 'cannot call `wizer.initialize`: it trapped: unreachable'

/** Runs the action over these files. */
async function run(
  files: Readonly<Record<string, string | Uint8Array>>,
  inputs: Readonly<Record<string, string>>,
  more: Partial<StepOptions> = {},
) {
  const workspace = makeFolder(files)
  const step = await runStep(join(dist, 'action.js'), { inputs, workspace, ...more })
  const written = filesIn(workspace).filter(name => name.endsWith('.wasm') && !Object.hasOwn(files, name))
  const errors = step.commands.filter(({ command }) => command === 'error')
  return { ...step, workspace, written, errors }
}

describe.concurrent('the action', () => {
  it('writes the modules, sets its outputs, and writes the summary', async () => {
    const files = { 'a.wasm': good, 'lib/b.wasm': good, 'lib/c.wat': '(module)', 'skip/d.wasm': traps }
    const step = await run(files, { modules: '**/*.wasm\n!skip/**\n', 'init-func': 'wizer.initialize' })
    expect(step).toMatchObject({ exitCode: 0, stderr: '', errors: [] })
    expect(step.written).toEqual(['wizened/a.wasm', 'wizened/lib/b.wasm'])
    const outputs = step.written.map(name => readFileSync(join(step.workspace, name)))
    for (const output of outputs) expect(textIn(new Uint8Array(output))).toBe('hi!')
    expect(JSON.parse(step.outputs.modules!)).toEqual(step.written)
    expect(step.outputs).toMatchObject({
      count: '2',
      failed: '0',
      'bytes-before': String(2 * good.length),
      'bytes-after': String(outputs[0]!.length + outputs[1]!.length),
    })
    for (const path of ['a.wasm', 'lib/b.wasm']) expect(step.summary).toContain(path.split('/').at(-1))
    expect(step.summary).not.toContain('d.wasm')
  })

  it('goes on after a failure, shows the failure first, and fails', async () => {
    const step = await run({ 'a.wasm': good, 'b.wasm': traps, 'c.wasm': '' }, { modules: '*.wasm', 'out-dir': 'out/x' })
    expect(step).toMatchObject({ exitCode: 1, stderr: '', written: ['out/x/a.wasm'] })
    expect(step.outputs).toMatchObject({ count: '1', failed: '2', modules: '["out/x/a.wasm"]' })
    expect(step.errors.map(({ properties, message }) => [properties.file, message.split('\n')[0]])).toEqual([
      ['b.wasm', bad],
      ['c.wasm', 'the input is empty, expected a WebAssembly module (at offset 0x0)'],
    ])
    expect(step.errors[0]!.message).toContain('deep')
    const at = (text: string) => step.summary.indexOf(text)
    expect(at('trapped')).toBeGreaterThan(-1)
    expect(at('trapped')).toBeLessThan(at('a.wasm'))
  })

  it('annotates at most ten causes, and says how many more modules failed', async () => {
    const files = Array.from({ length: 13 }, async (_, index) => [`m${index}.wasm`, await callsImport(`f${index}`)])
    const step = await run(Object.fromEntries(await Promise.all(files)), { modules: '*.wasm' })
    expect(step).toMatchObject({ exitCode: 1, written: [] })
    expect(step.outputs).toMatchObject({ count: '0', failed: '13', modules: '[]' })
    expect(step.errors.length).toBe(10)
    expect(step.errors.filter(({ message }) => message.includes('it called the import')).length).toBe(9)
    expect(step.errors.at(-1)!.message).toContain('+4 more')
  })

  it.each(['::error::in,a:name%0A.wasm', '##[error]a.wasm'])(
    'obeys no command that a module prints or has as its name: %s',
    async name => {
      const step = await run({ [name]: guest }, { modules: '*.wasm', 'init-func': 'print', 'allow-wasi': 'true' })
      expect(step).toMatchObject({ exitCode: 0, errors: [], outputs: { count: '1' } })
      expect(step.log).toContain('::error::out')
      expect(step.log).toContain('complaint')
      const failed = await run({ [name]: traps }, { modules: '*.wasm' })
      expect(failed).toMatchObject({ exitCode: 1, outputs: { failed: '1' } })
      expect(failed.errors.map(({ properties }) => properties.file)).toEqual([name])
      expect(failed.errors[0]!.message).toContain(bad)
    },
  )

  it('obeys no command in the names of imports', async () => {
    const name = '##[set-output name=count;]99\\n::set-output name=failed::99'
    const calls = await assemble(`(module (import "env" "${name}" (func $f)) (func (export "init") (call $f)))`)
    const step = await run({ 'a.wasm': calls }, { modules: '*.wasm', 'init-func': 'init' })
    expect(step).toMatchObject({ exitCode: 1, outputs: { count: '0', failed: '1' } })
    expect(step.commands.filter(({ command }) => command === 'set-output')).toEqual([])
    expect(step.errors.length).toBe(1)
    expect(step.errors[0]!.message).toContain('it called the import `env`')
  })

  it('gives modules what its inputs list, line by line', async () => {
    const files = { 'guest.wasm': guest, 'note.txt': 'from the file' }
    const inputs = { modules: 'guest.wasm', 'allow-wasi': 'true' }
    const texts = await Promise.all(
      [
        { 'init-func': 'script', dirs: '.', stdin: 'note.txt' },
        { 'init-func': 'environment', env: 'A=1\nGREETING\nB=2 3' },
        { 'init-func': 'arguments', args: 'one\ntwo' },
        { 'init-func': 'read', stdin: ' kept as it is ' },
        { 'init-func': 'read', 'stdin-file': 'note.txt', 'rename-funcs': '_start = resume\nrun=trap' },
        { 'init-func': 'directories', dirs: '/pack::.\n.' },
      ].map(async more => {
        const step = await run(files, { ...inputs, ...more }, { env: { GREETING: 'hello' } })
        expect(step.stdout + step.stderr).not.toContain('::error')
        return textIn(new Uint8Array(readFileSync(join(step.workspace, 'wizened/guest.wasm'))))
      }),
    )
    expect(texts).toEqual([
      'from the file',
      'A=1 GREETING=hello B=2 3',
      'wasm one two',
      ' kept as it is ',
      'from the file',
      '/pack .',
    ])
  })

  it.each<[inputs: Record<string, string>, message: string]>([
    [{}, 'cannot use the input `modules`: found nothing, expected globs, one per line'],
    [{ modules: '*.none\n!x' }, 'cannot find any module: found no file that matches `*.none`, `!x`'],
    [{ modules: '../*.wasm' }, 'cannot use the option `modules`: found `../*.wasm`, expected a pattern without `..`'],
    [{ timeout: 'soon' }, 'cannot use the option `timeout`: found `soon`, expected a number from 0.001 to 86400'],
    [{ jobs: '-1' }, 'cannot use the option `jobs`: found `-1`, expected a whole number from 0 to 256'],
    [{ 'allow-wasi': 'yes' }, 'cannot use the option `allow-wasi`: found `yes`, expected `true` or `false`'],
    [{ 'rename-funcs': 'a=b\na=c' }, 'cannot use the option `rename-funcs`: found two renames to `a`, expected one'],
    [{ 'segment-layout': 'big' }, 'cannot use the option `segment-layout`: found `big`, expected one of'],
    [{ preload: 'env=none.wasm' }, 'cannot use the option `preload`: found no file that can be read at `none.wasm`'],
    [{ 'allow-wasi': 'true', env: 'GITHUB_TOKEN' }, 'cannot use the option `env`: found `GITHUB_TOKEN`, expected'],
  ])('refuses bad inputs: %o', async (inputs, message) => {
    const modules: Record<string, string> = Object.keys(inputs).length > 0 ? { modules: '*.wasm' } : {}
    const step = await run({ 'a.wasm': good }, { ...modules, ...inputs })
    expect(step).toMatchObject({ exitCode: 1, written: [], stderr: '' })
    expect(step.errors.map(error => error.message)).toEqual([expect.stringContaining(message)])
    expect(step.errors[0]!.message).not.toContain('\n')
    expect(existsSync(join(step.workspace, 'wizened'))).toBe(false)
  })
})
