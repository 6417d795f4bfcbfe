/** The command over many modules: which modules it takes, where their outputs go, and what its options change. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { textIn } from '../support/guest.ts'
import { placesOf, run } from '../support/run-command.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const large = await assemble(`(module (memory 1) (data (i32.const 0) "0123456789")
  (func (export "get") (result i32) (i32.load8_u (i32.const 9)))
  (func (export "trap") unreachable)
  (func (export "wizer.initialize") (memory.fill (i32.const 4096) (i32.const 97) (i32.const 300))))`)

const program = await assemble(`(module (memory 1) (func (export "_start")) (func (export "wizer.resume"))
  (func (export "wizer.initialize") (i32.store8 (i32.const 9) (i32.const 1))))`)

describe.concurrent('the command over many modules', () => {
  it.each<[line: string, written: string[]]>([
    ['--modules a.wasm', ['a.wasm']],
    ['--modules=*.wasm --modules=!bad.wasm', ['!y.wasm', '[x].wasm', 'a.wasm']],
    ['--modules lib', ['lib/b.wasm', 'lib/deep/c.wasm']],
    ['--modules lib/**/*.wasm', ['lib/b.wasm', 'lib/deep/c.wasm']],
    ['--modules lib/**/*.wasm !lib/deep/**', ['lib/b.wasm']],
    ['--modules ./a.wasm --modules DIR/lib/b.wasm', ['a.wasm', 'lib/b.wasm']],
    ['--modules a.wasm lib/b.wasm lib/deep/c.wasm', ['a.wasm', 'lib/b.wasm', 'lib/deep/c.wasm']],
    ['a.wasm ./a.wasm lib/../a.wasm', ['a.wasm']],
    ['[x].wasm !y.wasm', ['!y.wasm', '[x].wasm']],
    ['*.wasm !bad.wasm', ['!y.wasm', '[x].wasm', 'a.wasm']],
    ['-- a.wasm', ['a.wasm']],
  ])('writes the outputs of `%s` below the folder', async (line, modules) => {
    const { stdout, stderr, written } = await run(line)
    expect(stderr).toBe('')
    expect(written).toEqual(modules.map(name => `wizened/${name}`))
    expect(placesOf(stdout, modules)).not.toContain(-1)
  })

  it('writes outputs to the folder that `--out-dir` names', async () => {
    const { status, folder, written } = await run(
      '--modules lib/**/*.wasm --out-dir=out/here --jobs 1 --init-func wizer.initialize',
    )
    expect({ status, written }).toEqual({ status: 0, written: ['out/here/lib/b.wasm', 'out/here/lib/deep/c.wasm'] })
    expect(textIn(new Uint8Array(readFileSync(join(folder, 'out/here/lib/b.wasm'))))).toBe('hi!')
  })

  it.each([
    ['0', 3],
    ['1', 3],
    ['2', 3],
    ['256', 3],
  ])('writes the same outputs with %s jobs', async (jobs, count) => {
    const { status, stdout, written } = await run(`--modules a.wasm --modules lib/**/*.wasm --jobs ${jobs}`)
    expect({ status, count: written.length }).toEqual({ status: 0, count })
    expect(placesOf(stdout, ['a.wasm', 'lib/b.wasm', 'lib/deep/c.wasm'])).not.toContain(-1)
  })

  it.each<[line: string, records: string[]]>([
    ['a.wasm lib/b.wasm --fail-fast --cache=false', ['a.wasm initialized', 'lib/b.wasm initialized']],
    ['a.wasm bad.wasm --fail-fast --jobs=1', ['a.wasm skipped', 'bad.wasm failed']],
    ['a.wasm bad.wasm --fail-fast=false --jobs 1', ['a.wasm initialized', 'bad.wasm failed']],
    ['a.wasm lib/b.wasm lib/deep/c.wasm --shard 0/3', ['a.wasm initialized']],
    ['a.wasm lib/b.wasm lib/deep/c.wasm --shard=2/3', ['lib/deep/c.wasm initialized']],
    ['a.wasm --max-size 10', ['a.wasm failed']],
    ['a.wasm --max-size 1KiB --max-growth 10%', ['a.wasm initialized']],
    ['large.wasm --max-growth 10%', ['large.wasm failed']],
    ['large.wasm --max-size 1MB --max-size=10', ['large.wasm failed']],
    ['large.wasm --max-growth=1KiB --smoke-test get', ['large.wasm initialized']],
    ['large.wasm --smoke-test trap', ['large.wasm failed']],
    ['a.wasm --cache false --save-cache false --cache-key-prefix x --compressed-sizes none', ['a.wasm initialized']],
  ])('obeys the options of `%s`', async (line, expected) => {
    const { status, stderr, records } = await run(line, { 'large.wasm': large })
    expect(records.map(({ path, status }) => `${path} ${status}`)).toEqual(expected)
    expect({ status, stderr }).toEqual({ status: expected.some(word => word.endsWith('failed')) ? 1 : 0, stderr: '' })
  })

  it('calls options in warnings as a command line does, and in the report as they are', async () => {
    const text = `(module (memory (export "memory") 1) (func (export "_start")) (func (export "wizer.resume"))
      (func (export "wizer.initialize") (i32.store (i32.const 4096) (i32.const 1))))`
    const { stdout, records } = await run('x.wat', { 'x.wat': text })
    expect(stdout).toContain('the option `--rename-funcs=_start=wizer.resume`')
    expect(records).toMatchObject([
      { warnings: [{ message: expect.stringContaining('the option `rename-funcs: _start=wizer.resume`') }] },
    ])
  })

  it('says which flags do nothing, because only the action uploads', async () => {
    const { status, stderr, records } = await run('a.wasm --artifact-name x --artifact-retention-days=7')
    expect({ status, records }).toMatchObject({ status: 0, records: [{ status: 'initialized' }] })
    expect(stderr).toBe(
      'note: `--artifact-name` has no effect here: nothing is uploaded\n' +
        'note: `--artifact-retention-days` has no effect here: nothing is uploaded\n',
    )
  })

  it('assembles text, and names the output as a module in the binary format', async () => {
    const text =
      '(module (memory (export "memory") 1) (func (export "wizer.initialize") (i32.store (i32.const 4096) (i32.const 0x216968))))'
    const cache = makeFolder()
    for (const status of ['initialized', 'cached']) {
      const { stderr, records, written, folder } = await run(
        'x.wat --smoke-test wizer.initialize --keep-init-func',
        { 'x.wat': text },
        cache,
      )
      expect({ stderr, written }).toEqual({ stderr: '', written: ['wizened/x.wasm'] })
      expect(records).toMatchObject([{ path: 'x.wat', output: 'wizened/x.wasm', status }])
      expect(textIn(new Uint8Array(readFileSync(join(folder, 'wizened/x.wasm'))))).toBe('hi!')
    }
  })

  it('does not put a module in the binary format in the place of text', async () => {
    const { status, stdout, folder } = await run('lib/text.wat --in-place')
    expect(status).toBe(1)
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain(
      'expected an output of another name: the option `--in-place=false`',
    )
    expect(readFileSync(join(folder, 'lib/text.wat'), 'utf8')).toBe('(module (fun))')
  })

  it('takes from the cache what has not changed', async () => {
    const cache = makeFolder()
    const statuses = async (line: string) => (await run(line, {}, cache)).records.map(({ status }) => status)
    expect(await statuses('a.wasm --save-cache=false')).toEqual(['initialized'])
    expect(await statuses('a.wasm')).toEqual(['initialized'])
    expect(await statuses('a.wasm lib/b.wasm')).toEqual(['cached', 'cached'])
    expect(await statuses('a.wasm --keep-init-func')).toEqual(['initialized'])
    expect(await statuses('a.wasm --cache=false')).toEqual(['initialized'])
  })

  it('replaces the inputs with `--in-place`, and shows no table with `--summary=false`', async () => {
    const { status, stdout, stderr, written, folder } = await run('a.wasm --in-place --summary=false')
    expect({ status, stdout, stderr, written }).toEqual({ status: 0, stdout: '', stderr: '', written: [] })
    expect(textIn(new Uint8Array(readFileSync(join(folder, 'a.wasm'))))).toBe('hi!')
  })

  it('calls the options in a warning as a command line does', async () => {
    const { stdout } = await run('p.wasm', { 'p.wasm': program })
    expect(stdout).toContain('expected the option `--rename-funcs=_start=wizer.resume`')
  })

  it('says what failed, also with `--summary=false`', async () => {
    const { status, stdout } = await run('a.wasm --init-func nobody --summary=false')
    expect(status).toBe(1)
    expect(stdout).toMatch(/^✗ failed a\.wasm\n.*`nobody`.*\n$/)
  })
})
