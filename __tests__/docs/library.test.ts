/** `docs/library.md`: its programs run, and it lists every code that an error can have. */

import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { dist, runProgram } from '../support/bundle.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const root = join(dist, '..')
const page = readFileSync(join(root, 'docs/library.md'), 'utf8')
const blocks = [...page.matchAll(/^```js\n([\s\S]*?)^```/gm)].map(([, text = '']) => text)

const module = await assemble(`(module
  (import "wasi_snapshot_preview1" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (memory 1)
  (data (i32.const 0) "\\10\\00\\00\\00\\02\\00\\00\\00")
  (data (i32.const 16) "hi")
  (func (export "wizer.initialize") (drop (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 8))))
  (func (export "wizer.resume"))
  (func (export "_start")))`)

/** Needs no WASI, as those blocks expect that do not allow it. */
const plain = await assemble(
  '(module (global (mut i32) (i32.const 0)) (func (export "wizer.initialize") (global.set 0 (i32.const 1))))',
)
const trap = await assemble('(module (func $inner (unreachable)) (func (export "wizer.initialize") (call $inner)))')

async function run(program: string, input: Uint8Array) {
  const folder = makeFolder({ 'app.wasm': input, 'build/a.wasm': plain, 'program.mjs': program })
  mkdirSync(join(folder, 'node_modules/wizer-action'), { recursive: true })
  cpSync(join(root, 'package.json'), join(folder, 'node_modules/wizer-action/package.json'))
  cpSync(dist, join(folder, 'node_modules/wizer-action/dist'), { recursive: true })
  const outcome = await runProgram(process.execPath, ['--no-warnings', 'program.mjs'], { directory: folder })
  return { ...outcome, folder, stdout: outcome.stdout.toString() }
}

it('has programs for a call, `signal`, `onOutput`, errors and many calls', () => {
  expect(blocks).toHaveLength(5)
})

it('shows a call that writes the new module', async () => {
  const { stderr, stdout, folder } = await run(blocks[0]!, module)
  expect(stderr).toBe('')
  expect(stdout).toMatch(/^hiwizer\.initialize took [\d.]+ ms\n$/)
  expect(WebAssembly.validate(new Uint8Array(readFileSync(join(folder, 'app.wizened.wasm'))))).toBe(true)
})

it('shows a call that a signal can end', async () => {
  expect(await run(blocks[1]!, plain)).toMatchObject({ status: 0, stderr: '', stdout: '' })
})

it('shows a call that keeps what the module prints', async () => {
  expect(await run(`${blocks[2]!}\nconsole.log(printed)`, module)).toMatchObject({
    status: 0,
    stderr: '',
    stdout: 'hi\n',
  })
})

it('shows how to tell errors apart', async () => {
  const { status, stderr } = await run(blocks[3]!, trap)
  expect(status).toBe(0)
  expect(stderr).toMatch(
    /^cannot call `wizer\.initialize`: it trapped: unreachable\n {2}function 0 .*\n {2}function 1 .*\n$/,
  )
})

it('shows many calls at once', async () => {
  const { stderr, folder } = await run(blocks[4]!, plain)
  expect(stderr).toBe('')
  expect(existsSync(join(folder, 'build/a.wizened.wasm'))).toBe(true)
})

it('lists every class of errors with all its codes', () => {
  const types = readFileSync(join(dist, 'index.d.ts'), 'utf8')
  const unions = new Map(
    [...types.matchAll(/^type (\w+)Code = (.*);$/gm)].map(([, name, codes = '']) => [
      name,
      [...codes.matchAll(/'([^']+)'/g)],
    ]),
  )
  const classes = [...unions].map(([name, codes]) => [name, codes.map(([, code]) => code).sort()])
  expect(classes.length).toBe(4)
  const documented = classes.map(([name]) => {
    const row = page.split('\n').find(line => line.startsWith(`| \`${name}\``)) ?? ''
    const [, cell = ''] = /\| ([^|]*) \|$/.exec(row) ?? []
    return [name, [...cell.matchAll(/`([^`]+)`/g)].map(([, code]) => code).sort()]
  })
  expect(documented).toEqual(classes)
})
