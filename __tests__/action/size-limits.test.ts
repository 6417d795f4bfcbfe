/** What an output must pass before it is written, and where it is written to. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { textIn } from '../support/guest.ts'
import { keeping, localCache, readReport, runAction } from '../support/step.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

/** Grows from some 70 bytes by some 1,000. */
const text = `(module (memory (export "memory") 1) (func (export "wizer.initialize")
  (memory.fill (i32.const 4096) (i32.const 0x61) (i32.const 1000))))`
const growing = await assemble(text)

describe.concurrent('the inputs `max-size` and `max-growth`', () => {
  it.each<[inputs: Record<string, string>, refusal: RegExp | undefined]>([
    [{ 'max-size': '1MB', 'max-growth': '900KiB' }, undefined],
    [{ 'max-growth': '2000%' }, undefined],
    [{ 'max-size': '1MB\n200 gzip\n200 brotli', 'max-growth': '2000%\n200% gzip' }, undefined],
    [
      { 'max-size': '1MB\n50 gzip', 'compressed-sizes': 'none' },
      /found 1?\d\d bytes after gzip, expected at most 50 bytes \(the option `max-size: 50 gzip`\)/,
    ],
    [
      { 'max-size': '1MB\n1MB gzip\n20 brotli', 'compressed-sizes': 'gzip' },
      /found \d\d bytes after brotli, expected at most 20 bytes \(the option `max-size: 20 brotli`\)/,
    ],
    [{ 'max-size': '0.5 KiB' }, /found 1,\d{3} bytes, expected at most 512 bytes \(the option `max-size: 0.5 KiB`\)/],
    [
      { 'max-growth': '0.1kB' },
      /it grew by \d{3} bytes from \d+ bytes, expected at most 100 bytes \(the option `max-growth: 0\.1kB`\)/,
    ],
    [{ 'max-size': '1MB', 'max-growth': '50%' }, /expected at most \d+ bytes \(the option `max-growth: 50%`\)/],
  ])('refuse an output only where it is too large: %o', async (inputs, refusal) => {
    const step = await runAction({ 'a.wasm': growing }, inputs)
    expect(step.exitCode).toBe(refusal ? 1 : 0)
    expect(step.errors.map(({ message }) => message)).toEqual(refusal ? [expect.stringMatching(refusal)] : [])
    expect(step.written.includes('wizened/a.wasm')).toBe(!refusal)
  })
})

it.concurrent('compares the output of a text with the binary that it stands for', async () => {
  const files = { 'a.wat': `;; ${'long '.repeat(1000)}\n${text}` }
  const step = await runAction(files, { modules: 'a.wat', 'max-growth': '50%' })
  expect(step.errors).toMatchObject([{ message: expect.stringMatching(/it grew by 1,\d{3} bytes from \d{2} bytes/) }])
})

it.concurrent('measures exactly in each format that has a limit, and only there, also where the output is from the cache', async () => {
  const env = localCache(makeFolder())
  const sizesIn = async (inputs: Record<string, string>) => {
    const step = await runAction({ 'a.wasm': growing }, inputs, { env })
    const [module] = readReport(step).modules
    const output = readFileSync(join(step.workspace, 'wizened/a.wasm'))
    return { module, output }
  }
  const { module: fast } = await sizesIn({})
  expect(fast).toMatchObject({ status: 'initialized', compressed: [{ format: 'gzip', level: 4 }] })
  const limited = await sizesIn({ 'max-size': '1MB gzip', 'max-growth': '1MB brotli' })
  const exact = gzipSync(limited.output, { level: 6 }).length
  expect(limited.module).toMatchObject({
    status: 'cached',
    compressed: [
      { format: 'gzip', level: 6, after: exact, parts: 1 },
      { format: 'brotli', level: 5, parts: 1 },
    ],
  })
  expect((await sizesIn({})).module).toEqual({ ...fast, status: 'cached' })
})

it.concurrent('says once for all modules which limit against a base could not be checked', async () => {
  const files = { 'a.wasm': growing, 'b.wasm': growing }
  const step = await runAction(files, { modules: '*.wasm', 'max-growth': '9000%\n2% gzip base\n1% base' })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(step.stdout.split('\n').filter(line => line.includes('not checked'))).toEqual([
    'the option `max-growth: 2% gzip base`, the option `max-growth: 1% base` were not checked for 2 modules (the first is `a.wasm`): there is no base',
  ])
})

describe.concurrent('the input `smoke-test`', () => {
  const exit = (code: number) => `(module
    (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
    (global $done (mut i32) (i32.const 0))
    (func (export "wizer.initialize") (global.set $done (i32.const 1)))
    (func (export "check") (if (i32.eqz (global.get $done)) (then unreachable)))
    (func (export "result") (result i32) (global.get $done))
    (func (export "parameter") (param i32))
    (func (export "trap") unreachable)
    (func (export "forever") (loop (br 0)))
    (global (export "global") i32 (i32.const 0))
    (func (export "_start") (call $exit (i32.const ${code}))))`

  it.each<[name: string, code: number, refusal: string | undefined]>([
    ['check', 0, undefined],
    ['result', 0, undefined],
    ['_start', 0, undefined],
    ['_start', 1, 'the smoke test of the output failed: cannot call `_start`'],
    ['trap', 0, 'the smoke test of the output failed: cannot call `trap`: it trapped: unreachable'],
    ['forever', 0, 'the smoke test of the output failed: cannot call `forever`: it was still running after 3 seconds'],
    ['none', 0, 'cannot smoke-test the output: found no export `none`'],
    ['wizer.initialize', 0, 'found no export `wizer.initialize`'],
    ['global', 0, 'found `global`, which is no function without parameters'],
    ['parameter', 0, 'found `parameter`, which is no function without parameters'],
  ])('writes an output only where a call of %s succeeds, which may exit with %i', async (name, code, refusal) => {
    const files = { 'a.wasm': await assemble(exit(code)) }
    const step = await runAction(files, { 'smoke-test': name, 'allow-wasi': 'true', timeout: '3' })
    expect(step.exitCode).toBe(refusal ? 1 : 0)
    expect(step.errors.map(({ message }) => message)).toEqual(refusal ? [expect.stringContaining(refusal)] : [])
    expect(step.written.includes('wizened/a.wasm')).toBe(!refusal)
  })
})

it.concurrent('replaces modules by their outputs with `in-place`, and leaves those that fail', async () => {
  const files = { 'a.wasm': await keeping(0x216968), 'lib/b.wasm': await keeping(0x216968), 'bad.wasm': 'kept' }
  const step = await runAction(files, { 'in-place': 'true' })
  expect(step).toMatchObject({ exitCode: 1, outputs: { modules: '["a.wasm","lib/b.wasm"]', failed: '1' } })
  expect(step.written).toEqual(['wizened/SHA256SUMS', 'wizened/report.html', 'wizened/report.json'])
  for (const name of ['a.wasm', 'lib/b.wasm'])
    expect(textIn(new Uint8Array(readFileSync(join(step.workspace, name))))).toBe('hi!')
  expect(readFileSync(join(step.workspace, 'bad.wasm'), 'utf8')).toBe('kept')
  expect(readReport(step).modules.map(module => 'output' in module && module.output)).toEqual([
    'a.wasm',
    false,
    'lib/b.wasm',
  ])
})
