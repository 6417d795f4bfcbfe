/** Start-up times: how often is measured, and that measuring does nothing else. */

import { closeSync, openSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { createHost } from '../../../src/host/thread-host.ts'
import type { ModuleReport } from '../../../src/report/module-report.ts'
import { parseModule } from '../../../src/wasm/module.ts'
import { findInitialization } from '../../../src/wizer/check/init-function.ts'
import { Deadline } from '../../../src/wizer/deadline.ts'
import type { InitializedInstance, InitializeOptions, Preload, WasiOptions } from '../../../src/wizer/host.ts'
import { instrument } from '../../../src/wizer/instrument/instrument.ts'
import { parseOptions } from '../../../src/wizer/options/options.ts'
import { wizenModule } from '../../../src/wizer/wizen.ts'
import { has } from '../../support/sections.ts'
import { makeFolder } from '../../support/temporary.ts'
import { quiet } from '../../support/wasi.ts'
import { assemble } from '../../support/wat.ts'

const host = createHost({ worker: new URL('../../../src/host/threads/module-worker.ts', import.meta.url) })
afterAll(() => host.close())

type Setup = Partial<WasiOptions> & { readonly preloads?: readonly Preload[]; readonly options?: object }

async function measure(wat: string, { preloads = [], options = {}, ...wasi }: Setup = {}): Promise<ModuleReport> {
  const checked = parseOptions({ 'allow-wasi': 'true', ...options })
  const settings = { preloads, wasi: { ...quiet, writable: false, ...wasi }, measure: true }
  return (await wizenModule(await assemble(wat), checked, settings, host)).report
}

/** How often input and output were measured. */
async function countSamples(wat: string, setup: Setup = {}): Promise<readonly (number | undefined)[]> {
  const { startUp } = await measure(wat, setup)
  return [startUp?.before.count, startUp?.after.count]
}

const short = '(memory (export "memory") 1) (func (export "wizer.initialize") (i32.store (i32.const 0) (i32.const 1)))'

const loop = (rounds: number) => `(memory 1) (func (export "wizer.initialize") (local $i i32)
  (loop $again (i32.store (i32.const 0) (local.tee $i (i32.add (local.get $i) (i32.const 1))))
    (br_if $again (i32.lt_u (local.get $i) (i32.const ${rounds})))))`

const wasi = (name: string, params: number) =>
  `(import "wasi_snapshot_preview1" "${name}" (func $${name} (param ${'i32 '.repeat(params)}) (result i32)))`

describe('the number of samples', () => {
  it.each([
    ['one more than the first for a short initialization where there is no time for more', 0, 2, 2],
    ['at least three more where there is time, and at most twenty', 400, 4, 21],
  ])('is %s', async (_, budget, least, most) => {
    const { instance, output } = await initialize(short)
    const { before, after } = await instance.measure({ output, budget, deadline: new Deadline(60) })
    expect(before.count).toBeGreaterThanOrEqual(least)
    expect(before.count).toBeLessThanOrEqual(most)
    expect(after.count).toBeGreaterThanOrEqual(5)
    expect(after.count).toBeLessThanOrEqual(50)
  })

  it('is one for an initialization that takes longer than half a second', async () => {
    const report = await measure(loop(3_000_000_000))
    expect(report.times.initialize).toBeGreaterThan(500)
    expect(report.startUp?.before).toEqual({
      least: report.times.instantiate + report.times.initialize,
      spread: 0,
      count: 1,
    })
  })

  it('is one where the memory is larger than 128 MiB', async () => {
    expect((await countSamples(short.replace('"memory") 1', '"memory") 2049')))[0]).toBe(1)
    expect((await countSamples(short.replace('"memory") 1', '"memory") 2048')))[0]).toBeGreaterThan(1)
  })

  it('is one where the module gets the standard input of this process', async () =>
    expect((await countSamples(short, { stdin: { kind: 'inherit' } }))[0]).toBe(1))

  it('is one where the module can write to directories', async () => {
    const dirs = [{ guest: '/data', host: makeFolder() }]
    expect((await countSamples(short, { dirs, writable: true }))[0]).toBe(1)
    expect((await countSamples(short, { dirs, writable: false }))[0]).toBeGreaterThan(1)
    expect((await countSamples(short, { writable: true }))[0]).toBeGreaterThan(1)
  })

  it('is one where the deadline is near', async () => {
    const { instance, output } = await initialize(loop(200_000_000))
    const { before } = await instance.measure({ output, budget: 10, deadline: new Deadline(2) })
    expect(before.count).toBe(1)
  })

  it.runIf(has.memory64)('is more than one for a 64-bit memory', async () => {
    const wat = short.replace('1)', 'i64 1)').replace('(i32.store (i32', '(i32.store (i64')
    expect((await countSamples(wat))[0]).toBeGreaterThan(1)
  })

  it.runIf(has.multiMemory)('is more than one for several memories', async () =>
    expect((await countSamples(`(memory 3) ${short}`))[0]).toBeGreaterThan(1),
  )

  it('is more than one for a module with a start function, stubs, and `_initialize`', async () => {
    const wat = `(import "env" "f" (func)) (import "env" "f" (func (param i64))) ${short}
      (global $starts (mut i32) (i32.const 0)) (global $calls (mut i32) (i32.const 0))
      (func $start (global.set $starts (i32.const 1))) (start $start)
      (func (export "_initialize") (global.set $calls (i32.const 1)))`
    expect((await countSamples(wat))[0]).toBeGreaterThan(1)
  })

  it('is more than one with preloads, each of which is made anew', async () => {
    const bytes = await assemble(`(global $calls (mut i32) (i32.const 0))
      (func (export "once") (if (global.get $calls) (then unreachable)) (global.set $calls (i32.const 1)))`)
    const wat = `(import "p" "once" (func $once)) (memory 1) (func (export "wizer.initialize")
      (call $once) (i32.store (i32.const 0) (i32.const 1)))`
    expect((await countSamples(wat, { preloads: [{ name: 'p', bytes }] }))[0]).toBeGreaterThan(1)
  })

  it('is more than one in the deterministic mode, where random numbers are the same each time', async () => {
    const wat = `${wasi('random_get', 2)} (memory (export "memory") 1) (func (export "wizer.initialize")
      (drop (call $random_get (i32.const 0) (i32.const 8))))`
    const report = await measure(wat, { deterministic: { epoch: 0 }, options: { deterministic: 'true' } })
    expect(report.startUp?.before.count).toBeGreaterThan(1)
  })
})

describe('measuring', () => {
  it('counts nothing that the module looks at, and prints nothing', async () => {
    const path = join(makeFolder({ out: '' }), 'out')
    const out = openSync(path, 'a')
    const wat = `${wasi('fd_write', 4)} ${wasi('random_get', 2)} (memory (export "memory") 1)
      (data (i32.const 0) "\\08\\00\\00\\00\\06\\00\\00\\00hello\\n")
      (func (export "wizer.initialize")
        (drop (call $random_get (i32.const 100) (i32.const 8)))
        (drop (call $fd_write (i32.const 1) (i32.const 0) (i32.const 1) (i32.const 20))))`
    const { observed, startUp } = await measure(wat, { output: { stdout: out, stderr: out } })
    closeSync(out)
    expect(readFileSync(path, 'utf8')).toBe('hello\n')
    expect(observed.random).toBe(1)
    expect(startUp?.before.count).toBeGreaterThan(1)
  })

  it('gives the module the bytes of its standard input again', async () => {
    const wat = `${wasi('fd_read', 4)} (memory (export "memory") 1)
      (data (i32.const 0) "\\10\\00\\00\\00\\05\\00\\00\\00")
      (func (export "wizer.initialize")
        (drop (call $fd_read (i32.const 0) (i32.const 0) (i32.const 1) (i32.const 8)))
        (if (i32.ne (i32.load (i32.const 8)) (i32.const 5)) (then unreachable)))`
    const [count] = await countSamples(wat, { stdin: { kind: 'bytes', bytes: Buffer.from('hello') } })
    expect(count).toBeGreaterThan(1)
  })

  /** Does `then` where there is a file `stop` in its directory. */
  const stops = (then: string) => `${wasi('path_filestat_get', 5)}
    (memory (export "memory") 1) (data (i32.const 0) "stop")
    (func (export "wizer.initialize")
      (if (i32.eqz (call $path_filestat_get (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 4) (i32.const 64)))
        (then ${then})))`

  it.each([
    ['traps', 'unreachable'],
    ['never ends', '(loop $again (br $again))'],
    [
      'looks at other things',
      '(drop (call $path_filestat_get (i32.const 3) (i32.const 0) (i32.const 0) (i32.const 4) (i32.const 64)))',
    ],
  ])('keeps the first sample where the initialization %s the second time', async (_, then) => {
    const folder = makeFolder()
    const dirs = [{ guest: '/data', host: folder }]
    const { instance, output } = await initialize(stops(then), { ...quiet, dirs, writable: false })
    writeFileSync(join(folder, 'stop'), '')
    const { before, after } = await instance.measure({ output, budget: 10, deadline: new Deadline(60) })
    const { instantiate, initialize: initialized } = instance.times
    expect(before).toEqual({ least: instantiate + initialized, spread: 0, count: 1 })
    expect(after.count).toBeGreaterThanOrEqual(5)
    expect((await countSamples(short))[0]).toBeGreaterThan(1)
  })

  it('ends when the work is cancelled', async () => {
    const folder = makeFolder()
    const dirs = [{ guest: '/data', host: folder }]
    const wat = stops('(loop $again (br $again))').replace('(if (i32.eqz', `${busy} (if (i32.eqz`)
    const { instance, output } = await initialize(wat, { ...quiet, dirs, writable: false })
    writeFileSync(join(folder, 'stop'), '')
    const deadline = new Deadline(60, [AbortSignal.timeout(300)])
    await expect(instance.measure({ output, budget: 10_000, deadline })).rejects.toMatchObject({ code: 'cancelled' })
  })

  it('refuses an output that cannot be instantiated', async () => {
    const { instance } = await initialize(short)
    const output = await assemble('(memory 1) (data (i32.const 65536) "a")')
    const request = { output, budget: 10, deadline: new Deadline(60) }
    await expect(instance.measure(request)).rejects.toThrow('cannot run the module')
  })

  it('has room for many instances of a memory that may grow to 4 GiB', async () => {
    const counts: (number | undefined)[] = []
    for (let round = 0; round < 20; round++) counts.push((await countSamples(short))[0])
    expect(Math.min(...counts.map(Number))).toBeGreaterThan(1)
  })
})

/** Takes about 100 ms. */
const busy = `(i32.store (i32.const 128) (i32.const 0)) (loop $busy
  (i32.store (i32.const 128) (i32.add (i32.load (i32.const 128)) (i32.const 1)))
  (br_if $busy (i32.lt_u (i32.load (i32.const 128)) (i32.const 50000000))))`

/** An instance that was closed, and bytes for its output. */
async function initialize(
  wat: string,
  wasi: InitializeOptions['wasi'] = undefined,
): Promise<{ readonly instance: InitializedInstance; readonly output: Uint8Array<ArrayBuffer> }> {
  const bytes = await assemble(wat)
  const module = parseModule(bytes)
  const instrumented = instrument(module, findInitialization(module, undefined))
  const instance = await host.initialize(instrumented, { preloads: [], wasi, deadline: new Deadline(60) })
  instance.close()
  return { instance, output: bytes }
}
