/**
 * A module with WASI, from the option to the snapshot: what it is given, what it looks at, and what is always the same.
 */

import { createHash } from 'node:crypto'
import { closeSync, mkdirSync, openSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { instantiate, wizen } from '../../support/engine.ts'
import { temporary, writeTemporary } from '../../support/temporary.ts'

const wasi = 'wasi_snapshot_preview1'

const wasiImports = `
  (import "${wasi}" "random_get" (func $random (param i32 i32) (result i32)))
  (import "${wasi}" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
  (import "${wasi}" "environ_sizes_get" (func $environSizes (param i32 i32) (result i32)))
  (import "${wasi}" "environ_get" (func $environ (param i32 i32) (result i32)))
  (import "${wasi}" "args_sizes_get" (func $argsSizes (param i32 i32) (result i32)))
  (import "${wasi}" "args_get" (func $args (param i32 i32) (result i32)))
  (import "${wasi}" "fd_read" (func $read (param i32 i32 i32 i32) (result i32)))
  (import "${wasi}" "fd_write" (func $write (param i32 i32 i32 i32) (result i32)))
  (import "${wasi}" "path_open" (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (import "${wasi}" "proc_exit" (func $exit (param i32)))`

const wasiNames =
  'random_get clock_time_get environ_sizes_get environ_get args_sizes_get args_get fd_read fd_write path_open proc_exit'

/** For an output: what it imports is not called any more. */
const noWasi = { [wasi]: Object.fromEntries(wasiNames.split(' ').map(name => [name, () => 0])) }

const allowed = { 'allow-wasi': 'true' }

describe('WASI', () => {
  const number = '(func (export "read") (result i64) (i64.load (i32.const 100)))'
  const fill = '(drop (call $random (i32.const 100) (i32.const 8)))'

  test.each([
    [
      'in a start function',
      `(memory (export "memory") 1) (func $s ${fill}) (start $s) (func (export "wizer.initialize"))`,
    ],
    ['where the memory is not exported', `(memory 1) (func (export "wizer.initialize") ${fill})`],
    ['where the memory has another name', `(memory (export "mem") 1) (func (export "wizer.initialize") ${fill})`],
    [
      'in a start function, the memory not exported, in a command',
      `(memory 1) (func $s ${fill}) (start $s) (func (export "_start") unreachable) (func (export "wizer.initialize"))`,
    ],
    [
      'in a command module',
      `(memory (export "memory") 1) (func (export "_start") unreachable) (func (export "wizer.initialize") ${fill})`,
    ],
    [
      'in a reactor',
      `(memory (export "memory") 1) (func (export "_initialize") ${fill}) (func (export "wizer.initialize"))`,
    ],
    [
      'where the memory has grown',
      `(memory 1) (func (export "wizer.initialize") (drop (memory.grow (i32.const 3)))
        (drop (call $random (i32.const 0x30000) (i32.const 8)))
        (i64.store (i32.const 100) (i64.load (i32.const 0x30000))))`,
    ],
  ])('WASI works %s', async (_name, module) => {
    const { bytes, report } = await wizen(`${wasiImports} ${module} ${number}`, allowed)
    expect(instantiate(bytes, noWasi).read()).not.toBe(0n)
    expect(report.observed).toMatchObject({ random: 1, clock: 0, files: 0 })
  })

  test('WASI works on the exported memory where there are many', async () => {
    const wat = `${wasiImports}
      (memory $first 1)
      (memory $second (export "memory") 1)
      (func (export "wizer.initialize") ${fill})
      (func (export "first") (result i64) (i64.load $first (i32.const 100)))
      (func (export "second") (result i64) (i64.load $second (i32.const 100)))`
    const { first, second } = instantiate((await wizen(wat, allowed)).bytes, noWasi)
    expect([first(), second() !== 0n]).toEqual([0n, true])
  })

  test('`wasi_unstable` is provided too', async () => {
    const wat = `
      (import "wasi_unstable" "random_get" (func $random (param i32 i32) (result i32)))
      (memory 1)
      (func (export "wizer.initialize") ${fill})
      ${number}`
    const { bytes } = await wizen(wat, allowed)
    expect(instantiate(bytes, { wasi_unstable: { random_get: () => 0 } }).read()).not.toBe(0n)
  })

  test.each([1, 3, -1])('proc_exit with code %i ends the initialization, whoever calls it', async code => {
    const wat = (before: string, call: string) =>
      `${wasiImports} (memory 1) ${before} (func (export "wizer.initialize") ${call})`
    const exit = `(call $exit (i32.const ${code}))`
    for (const [doing, module] of [
      ['call `wizer.initialize`', wat('', exit)],
      ['call `wizer.initialize`', wat('', `(try (do ${exit}) (catch_all))`)],
      ['run the start function', wat(`(func $s ${exit}) (start $s)`, '')],
      ['call `_initialize`', wat(`(func (export "_initialize") ${exit})`, '')],
    ] as const)
      await expect(wizen(module, allowed)).rejects.toMatchObject({
        name: 'InitializationError',
        code: 'exit',
        message: `cannot ${doing}: it exited with code ${code >>> 0} (proc_exit), expected it to return: there is no state to keep after an exit`,
      })
  })

  test.each([
    ['wizer.initialize', 'it to return: there is no state to keep after an exit, whatever its code'],
    [
      '_start',
      'an init function that returns (the option `init-func`): a command exits when `main` has ended, and keeps no state',
    ],
  ])('proc_exit with code 0 in `%s` says that this is no success', async (name, expected) => {
    const wat = `${wasiImports} (memory 1) (func (export "${name}") (call $exit (i32.const 0)))`
    await expect(wizen(wat, { ...allowed, 'init-func': name })).rejects.toMatchObject({
      code: 'exit',
      exitCode: 0,
      message: `cannot call \`${name}\`: it exited with code 0 (proc_exit), expected ${expected}`,
    })
  })

  test('a call with other parameters than the specification has is an error that names the function', async () => {
    const wat = `(import "${wasi}" "random_get" (func $r (param i32) (result i32)))
      (func (export "wizer.initialize") (drop (call $r (i32.const 1))))`
    await expect(wizen(wat, allowed)).rejects.toMatchObject({
      code: 'host',
      message: expect.stringContaining('cannot call the WASI function `random_get`: the module passes (i32)'),
    })
  })

  test('a function that WASI does not have gets a stub', async () => {
    const wat = `(import "${wasi}" "fd_dance" (func $f)) (func (export "wizer.initialize") (call $f))`
    await expect(wizen(wat, allowed)).rejects.toThrow(`it called the import \`${wasi}\` \`fd_dance\``)
  })

  /** Environment and arguments as they lie in memory. */
  const strings = `${wasiImports}
    (memory (export "memory") 1)
    (func (export "wizer.initialize")
      (drop (call $environSizes (i32.const 0) (i32.const 4)))
      (drop (call $environ (i32.const 64) (i32.const 1024)))
      (drop (call $argsSizes (i32.const 8) (i32.const 12)))
      (drop (call $args (i32.const 512) (i32.const 2048))))`

  test.each([
    ['nothing, unless it is asked for', {}, [], []],
    ['what is given', { env: ['A=1', 'B=two words', 'EMPTY='] }, ['A=1', 'B=two words', 'EMPTY='], []],
    ['what is passed through', { env: ['HOME', 'UNSET'] }, ['HOME=/home/me'], []],
    ['all that may be inherited', { 'inherit-env': 'true' }, ['HOME=/home/me', 'LANG=C'], []],
    [
      'what is given instead of what is inherited',
      { 'inherit-env': 'true', env: ['LANG=sv'] },
      ['HOME=/home/me', 'LANG=sv'],
      [],
    ],
    ['arguments', { args: ['--fast', 'två', ''] }, [], ['--fast', 'två', '']],
  ])('the module sees of environment and arguments %s', async (_name, options, env, args) => {
    const surroundings = { env: { HOME: '/home/me', LANG: 'C', GITHUB_TOKEN: 'secret', INPUT_MODULES: '*' } }
    const { bytes, report } = await wizen(strings, { ...allowed, ...options }, surroundings)
    const view = new DataView(instantiate(bytes, noWasi).memory.buffer)
    const list = (count: number, size: number, at: number) => {
      const found = Buffer.from(view.buffer)
        .toString('utf8', at, at + view.getUint32(size, true))
        .split('\0')
        .slice(0, -1)
      expect(found.length).toBe(view.getUint32(count, true))
      return found
    }
    expect(list(0, 4, 1024)).toEqual(env)
    expect(list(8, 12, 2048)).toEqual(['wasm', ...args])
    expect(report.observed).toMatchObject({ environment: 1, arguments: 1 })
  })

  /** Reads a descriptor into 1024; the number of bytes goes to 16. */
  const readInto = (descriptor: string) => `
    (i32.store (i32.const 0) (i32.const 1024))
    (i32.store (i32.const 4) (i32.const 1000))
    (i32.store (i32.const 20) (call $read ${descriptor} (i32.const 0) (i32.const 1) (i32.const 16)))`

  test.each([
    ['text', { stdin: 'hello, välkommen\n' }, 'hello, välkommen\n'],
    ['a file', { 'stdin-file': writeTemporary('input.txt', 'from a file') }, 'from a file'],
    ['nothing', {}, ''],
    ['nothing where inherit-stdio is off', { 'inherit-stdio': 'false' }, ''],
  ])('standard input of the module is %s', async (_name, options, expected) => {
    const wat = `${wasiImports} (memory (export "memory") 1) (func (export "wizer.initialize") ${readInto('(i32.const 0)')})`
    const { bytes, report } = await wizen(wat, { ...allowed, ...options })
    const { buffer } = instantiate(bytes, noWasi).memory
    const [size, , error] = new Uint32Array(buffer, 16, 3)
    expect(Buffer.from(buffer).toString('utf8', 1024, 1024 + size!)).toBe(expected)
    expect([error, report.observed.stdin]).toEqual([0, 1])
  })

  test.each([
    ['under its own name', (directory: string) => directory],
    ['under another name', (directory: string) => `guest::${directory}`],
  ])('the module opens a directory that it is given %s', async (_name, option) => {
    const directory = join(temporary, 'data')
    mkdirSync(directory, { recursive: true })
    writeTemporary('data/words.txt', 'words, words')
    const wat = `${wasiImports}
      (memory (export "memory") 1)
      (data (i32.const 256) "words.txt")
      (func (export "wizer.initialize")
        (i32.store (i32.const 24) (call $open (i32.const 3) (i32.const 0) (i32.const 256) (i32.const 9) (i32.const 0)
          (i64.const 2) (i64.const 0) (i32.const 0) (i32.const 28)))
        ${readInto('(i32.load (i32.const 28))')})`
    const { bytes, report } = await wizen(wat, { ...allowed, dirs: [option(directory)] })
    const { buffer } = instantiate(bytes, noWasi).memory
    expect(new Uint32Array(buffer, 24, 1)[0]).toBe(0)
    expect(Buffer.from(buffer).toString('utf8', 1024, 1024 + 12)).toBe('words, words')
    expect(report.observed).toMatchObject({ files: 1, writes: 0, stdin: 0 })
    const without = instantiate((await wizen(wat, allowed)).bytes, noWasi)
    expect(new Uint32Array(without.memory.buffer, 24, 1)[0]).toBe(8)
  })

  test.each([
    ['written to the descriptors', {}, 'a line\na line\n'],
    ['thrown away', { 'inherit-stdio': 'false' }, ''],
  ])('what the module prints is %s', async (_name, options, expected) => {
    const wat = `${wasiImports}
      (memory (export "memory") 1)
      (data (i32.const 64) "a line\\n")
      (func (export "wizer.initialize")
        (i32.store (i32.const 0) (i32.const 64))
        (i32.store (i32.const 4) (i32.const 7))
        (i32.store (i32.const 20) (call $write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 16)))
        (i32.store (i32.const 24) (call $write (i32.const 2) (i32.const 0) (i32.const 1) (i32.const 16))))`
    const path = writeTemporary('output.txt', '')
    const descriptor = openSync(path, 'w')
    const { bytes } = await wizen(
      wat,
      { ...allowed, ...options },
      { output: { stdout: descriptor, stderr: descriptor } },
    )
    closeSync(descriptor)
    expect(readFileSync(path, 'utf8')).toBe(expected)
    expect([...new Uint32Array(instantiate(bytes, noWasi).memory.buffer, 16, 3)]).toEqual([7, 0, 0])
  })

  test('nothing is counted where the module looks at nothing', async () => {
    const nothing = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 }
    const wat = `${wasiImports} (memory 1) (func (export "wizer.initialize"))`
    expect((await wizen(wat, allowed)).report.observed).toEqual(nothing)
    expect((await wizen(wat)).report.observed).toEqual(nothing)
  })

  test('calls for the clock and for random numbers are counted', async () => {
    const wat = `${wasiImports} (memory 1) (func (export "wizer.initialize")
      (drop (call $random (i32.const 0) (i32.const 8)))
      (drop (call $random (i32.const 0) (i32.const 8)))
      (drop (call $clock (i32.const 0) (i64.const 0) (i32.const 8))))`
    expect((await wizen(wat, allowed)).report.observed).toMatchObject({ random: 2, clock: 1 })
  })
})

describe('the option `deterministic`', () => {
  const wat = `${wasiImports}
    (memory (export "memory") 1)
    (func (export "wizer.initialize")
      (drop (call $random (i32.const 0) (i32.const 60000)))
      (drop (call $clock (i32.const 0) (i64.const 0) (i32.const 60000)))
      (drop (call $clock (i32.const 1) (i64.const 0) (i32.const 60008)))
      (drop (call $clock (i32.const 0) (i64.const 0) (i32.const 60016))))`
  const options = { ...allowed, deterministic: 'true' }

  const hashes = async (options: Record<string, string>, env: Record<string, string> = {}) => {
    const runs = await Promise.all(Array.from({ length: 5 }, () => wizen(wat, options, { env })))
    for (let run = 0; run < 5; run++) runs.push(await wizen(wat, options, { env }))
    return new Set(runs.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex')))
  }

  test('it makes ten outputs the same, whether initialized at the same time or one after the other', async () => {
    const [hash, ...others] = await hashes(options)
    expect(others).toEqual([])
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })

  test('without it ten outputs all differ', async () => {
    expect((await hashes(allowed)).size).toBe(10)
  })

  test('it starts the clock at SOURCE_DATE_EPOCH', async () => {
    const clocks = async (env: Record<string, string>) => [
      ...new BigUint64Array(instantiate((await wizen(wat, options, { env })).bytes, noWasi).memory.buffer, 60000, 3),
    ]
    const start = 1_700_000_000_000_000_000n
    const [real, monotonic, later] = await clocks({ SOURCE_DATE_EPOCH: '1700000000' })
    expect(real).toBe(start)
    const step = later! - start
    expect(step > 0n && step < 1_000_000_000n).toBe(true)
    expect(await clocks({})).toEqual([0n, monotonic, step])
  })
})
