/** What every WASI call shares: lookup, memory, arguments, counting, exits. */

import { describe, expect, test } from 'vitest'
import { createObserver } from '../../../src/host/wasi/streams/observe.ts'
import { createWasi } from '../../../src/host/wasi/wasi.ts'
import { passThrough, quiet, start } from '../../support/wasi.ts'

describe('looking up functions', () => {
  const wasi = createWasi(quiet, { observer: createObserver() })
  wasi.attach(undefined)

  test.each(['wasi_snapshot_preview1', 'wasi_unstable'])('the functions of %s are found', module => {
    expect(wasi.find(module, 'fd_write')).toBeTypeOf('function')
    expect(wasi.find(module, 'sched_yield')?.()).toBe(0)
  })

  test.each([
    ['wasi_snapshot_preview1', 'fd_dance'],
    ['wasi_snapshot_preview1', 'constructor'],
    ['wasi_snapshot_preview2', 'fd_write'],
    ['env', 'fd_write'],
  ])('there is no %s %s', (module, name) => {
    expect(wasi.find(module, name)).toBeUndefined()
  })
})

describe('calls', () => {
  const signatures = { random_get: 'ii', args_sizes_get: 'ii', args_get: 'ii', environ_get: 'ii', fd_write: 'iiii' }

  test('a call reaches memory that has grown, and addresses in its upper half', () => {
    const { call, memory, view } = passThrough(signatures)
    memory.grow(49_151)
    const address = 0xa000_0000
    expect(call('random_get', address, 16)).toBe(0)
    expect(view().getBigUint64(address, true) | view().getBigUint64(address + 8, true)).not.toBe(0n)
  })

  test.each([
    ['random_get', [65_530, 7]],
    ['random_get', [0xffff_fff0, 0x20]],
    ['args_get', [0, 65_535]],
    ['fd_write', [1, 65_532, 1, 0]],
    ['fd_write', [1, 0, 0x2000_0000, 0]],
    ['fd_write', [1, 0, 1, 65_533]],
  ])('a call with an address out of range answers EFAULT: %s %j', (name, args) => {
    const { call, wasi } = passThrough(signatures)
    expect(call(name, ...args)).toBe(21)
    wasi.close()
  })

  test.each(['random_get', 'fd_write'])('%s answers EFAULT where there is no memory', name => {
    const wasi = createWasi(quiet, { observer: createObserver() })
    wasi.attach(undefined)
    const args = name === 'random_get' ? [0, 1] : [1, 0, 1, 0]
    expect(wasi.find('wasi_snapshot_preview1', name)?.(...args)).toBe(21)
  })

  test('a call with other parameters than the specification has throws', () => {
    expect(() => passThrough({ random_get: 'iii' }).call('random_get', 0, 1, 2)).toThrow(
      'cannot call the WASI function `random_get`: the module passes (i32, i32, i32), expected (i32, i32)',
    )
    expect(() => passThrough({ clock_time_get: 'iii' }).call('clock_time_get', 0, 1, 2)).toThrow(
      'the module passes (i32, i32, i32), expected (i32, i64, i32)',
    )
  })

  test('random numbers are never the same twice, in parts of any size', () => {
    const { call, view } = passThrough(signatures)
    const drawn = Array.from({ length: 1500 }, (_, index) => {
      expect(call('random_get', 64, 8 + (index % 9))).toBe(0)
      return view().getBigUint64(64, true)
    })
    expect(call('random_get', 1024, 5000)).toBe(0)
    expect(new Set([...drawn, view().getBigUint64(1024, true), view().getBigUint64(6016, true), 0n]).size).toBe(1503)
  })

  test('args_get gives the program name and the arguments, environ_get the environment', () => {
    const { call, view, text } = passThrough(
      { ...signatures, environ_sizes_get: 'ii' },
      { args: ['one', 'zwei'], env: { KEY: 'värde' } },
    )
    call('args_sizes_get', 0, 4)
    expect([view().getUint32(0, true), view().getUint32(4, true)]).toEqual([3, 14])
    call('args_get', 16, 100)
    expect(text(100, 14)).toBe('wasm\0one\0zwei\0')
    expect(view().getUint32(20, true)).toBe(105)
    call('environ_sizes_get', 0, 4)
    call('environ_get', 16, 100)
    expect(text(100, view().getUint32(4, true))).toBe('KEY=värde\0')
  })

  test('calls that look outside are counted', () => {
    const { call, observed } = passThrough({
      ...signatures,
      environ_sizes_get: 'ii',
      clock_time_get: 'iIi',
      clock_res_get: 'ii',
    })
    call('args_sizes_get', 0, 4)
    call('environ_sizes_get', 0, 4)
    call('clock_res_get', 0, 8)
    expect(Object.values(observed()).every(count => count === 0)).toBe(true)
    call('args_get', 0, 100)
    call('environ_get', 0, 100)
    call('clock_time_get', 0, 0n, 8)
    call('random_get', 0, 8)
    call('random_get', 0, 8)
    expect(observed()).toEqual({
      arguments: 1,
      environment: 1,
      clock: 1,
      random: 2,
      files: 0,
      stdin: 0,
      writes: 0,
    })
  })
})

describe('exit', () => {
  const catching = (call: string) => `
    (import "wasi_snapshot_preview1" "proc_exit" (func $exit (param i32)))
    (import "wasi_snapshot_preview1" "proc_raise" (func $raise (param i32) (result i32)))
    (func (export "run") (result i32) (try (do ${call}) (catch_all)) (i32.const 1))`

  test('proc_exit traps, and the module cannot catch it', () => {
    const { call, wasi } = start(catching('(call $exit (i32.const 3))'))
    expect(() => call('run')).toThrow(WebAssembly.RuntimeError)
    expect(wasi.exit()).toEqual({ code: 3 })
  })

  test('proc_exit takes any code', () => {
    const { call, wasi } = start(catching('(call $exit (i32.const -1))'))
    expect(() => call('run')).toThrow('unreachable')
    expect(wasi.exit()).toEqual({ code: 0xffff_ffff })
  })

  test('proc_raise ends the module by the name of the signal, and leaves this process alone', () => {
    const { call, wasi } = start(catching('(drop (call $raise (i32.const 6)))'))
    expect(() => call('run')).toThrow('unreachable')
    expect(wasi.exit()).toEqual({ code: 134, signal: 'SIGABRT' })
  })

  test.each([0, 31])('proc_raise answers EINVAL to the signal %i', signal => {
    const { call, wasi } = start(catching(`(return (call $raise (i32.const ${signal})))`))
    expect(call('run')).toBe(28)
    expect(wasi.exit()).toBeUndefined()
  })
})
