/** What can make an output wrong or useless, each from a module that does just that. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findUseless } from '../../../src/wizer/doctor/find-findings.ts'
import { findingIds } from '../../../src/wizer/doctor/findings.ts'
import type { RawOptions } from '../../../src/wizer/options/option-table.ts'
import { wizen } from '../../support/engine.ts'
import { assemble } from '../../support/wat.ts'

/** Ids of the findings; a module that finds nothing else changes a byte. */
async function findIn(text: string, options: RawOptions = {}, names = true): Promise<readonly string[]> {
  const bytes = await assemble(`(module (memory (export "memory") 1) ${text})`, { names })
  const { report } = await wizen(bytes, options)
  return report.findings.map(({ id }) => id)
}

const work = '(i32.store8 (i32.const 9) (i32.const 1))'
const init = `(func (export "wizer.initialize") ${work})`
const constructors = '(func $_GLOBAL__sub_I_app (i32.store8 (i32.const 8) (i32.const 1))) '

describe('start-runs-again', () => {
  it.each([
    [
      'calls the constructors',
      `${constructors} (func $__wasm_call_ctors (call $_GLOBAL__sub_I_app)) ${init} (func (export "_start") (call $__wasm_call_ctors))`,
    ],
    [
      'is wrapped in a call of the constructors',
      `${constructors} (func $__wasm_call_ctors (call $_GLOBAL__sub_I_app)) ${init} (func $go)
       (func $go.command_export (export "go") (call $__wasm_call_ctors) (call $go))`,
    ],
    [
      'calls constructors that the module exports',
      `${constructors} (func $c (export "__wasm_call_ctors") (call $_GLOBAL__sub_I_app)) ${init} (func (export "go") (call $c))`,
    ],
    [
      'is `_start` beside a `wizer.resume` that nobody renamed',
      `${init} (func (export "_start")) (func (export "wizer.resume"))`,
    ],
  ])('is found where an export %s', async (_, text) => expect(await findIn(text)).toEqual(['start-runs-again']))

  it('is found in a module without names, where the init function begins with the same call', async () => {
    const text = `(func $x ${work}) (func $c (call $x))
      (func (export "wizer.initialize") (call $c)) (func (export "_start") (call $c) (call $x))`
    expect(await findIn(text, {}, false)).toEqual(['start-runs-again'])
  })

  const begin = (
    constructors: string,
  ) => `(func $x ${work}) (func $c ${constructors}) (func $main (result i32) (i32.const 0))
    (func $d) ${init} (func (export "_start") (call $c) (drop (call $main)) (call $d))`

  it('is found in a module without names that starts as wasi-libc starts it, where there are constructors', async () => {
    expect(await findIn(begin('(call $x)'), {}, false)).toEqual(['start-runs-again'])
    expect(await findIn(begin(''), {}, false)).toEqual([])
  })

  it.each([
    [
      'the constructors are those of libc',
      '(func $__wasilibc_populate_preopens) (func $__wasm_call_ctors (call $__wasilibc_populate_preopens))',
    ],
    ['there are no constructors', '(func $__wasm_call_ctors)'],
  ])('is not found where %s', async (_, text) =>
    expect(await findIn(`${text} ${init} (func (export "_start") (call $__wasm_call_ctors))`)).toEqual([]),
  )

  it('is not found where `wizer.resume` takes the name of `_start`', async () => {
    const text = `${constructors} (func $__wasm_call_ctors (call $_GLOBAL__sub_I_app)) ${init}
      (func (export "_start") (call $__wasm_call_ctors)) (func (export "wizer.resume"))`
    expect(await findIn(text)).toEqual(['start-runs-again'])
    expect(await findIn(text, { 'rename-funcs': ['_start=wizer.resume'] })).toEqual([])
  })

  it('is not found in `wizer.resume`, which calls the constructors only where nothing was set up', async () => {
    const text = `${constructors} (func $__wasm_call_ctors (call $_GLOBAL__sub_I_app)) ${init}
      (func (export "_start")) (func (export "wizer.resume") (if (i32.const 0) (then (call $__wasm_call_ctors))))`
    expect(await findIn(text, { 'rename-funcs': ['_start=wizer.resume'] })).toEqual([])
  })

  it('is found where a rename is written backwards, so that `wizer.resume` is what was `_start`', async () => {
    const text = `${init} (func (export "_start")) (func (export "wizer.resume"))`
    expect(await findIn(text, { 'rename-funcs': ['wizer.resume=_start'] })).toEqual(['start-runs-again'])
  })

  it('is not found where `_start` and `wizer.resume` are one function', async () => {
    expect(await findIn(`${init} (func (export "_start") (export "wizer.resume"))`)).toEqual([])
  })

  it('is not found in a reactor, whose `_initialize` is called and goes', async () => {
    const text = `${constructors} (func $__wasm_call_ctors (call $_GLOBAL__sub_I_app))
      (func (export "_initialize") (call $__wasm_call_ctors)) ${init}`
    expect(await findIn(text)).toEqual([])
  })
})

describe('destructors-ran', () => {
  const wrapped = `(func $__wasm_call_dtors) (func $init ${work})
    (func (export "wizer.initialize") (call $init) (call $__wasm_call_dtors))`

  it('is found where the init function ends with the destructors', async () => {
    expect(await findIn(`(func $__cxa_atexit) ${wrapped}`)).toEqual(['destructors-ran'])
  })

  it('is not found where nothing registers a destructor', async () => expect(await findIn(wrapped)).toEqual([]))
})

describe('main-ended', () => {
  it('is found where the init function is `_start`', async () => {
    expect(await findIn(`(func (export "_start") ${work})`, { 'init-func': '_start' })).toEqual(['main-ended'])
  })
})

describe('already-initialized', () => {
  it.each([
    ['its init function is no export', `(func $wizer_initialize) (func (export "init") ${work})`],
    ['`_start` is named `wizer_resume`', `(func $wizer_resume (export "_start")) (func (export "init") ${work})`],
  ])('is found where %s', async (_, text) =>
    expect(await findIn(text, { 'init-func': 'init' })).toEqual(['already-initialized']),
  )

  it('is said where the init function is missing in an output', async () => {
    const text = '(module (memory (export "memory") 1) (func $wizer_initialize (export "wizer.initialize") nop))'
    const { bytes } = await wizen(await assemble(text, { names: true }))
    await expect(wizen(bytes)).rejects.toThrow(/looks pre-initialized already: take it as the compiler makes it$/)
  })
})

describe('nothing-changed', () => {
  it.each([
    ['does nothing', '(func (export "wizer.initialize"))'],
    [
      'writes what is there',
      '(data (i32.const 5) "abc") (data (i32.const 12) "d") (func (export "wizer.initialize") (i32.store8 (i32.const 6) (i32.const 98)))',
    ],
    ['writes zeros', '(func (export "wizer.initialize") (i32.store (i32.const 70) (i32.const 0)))'],
  ])('is found where the initialization %s', async (_, text) => expect(await findIn(text)).toEqual(['nothing-changed']))

  it.each([
    [
      'a byte beyond the data',
      '(data (i32.const 5) "abc") (func (export "wizer.initialize") (i32.store8 (i32.const 8) (i32.const 1)))',
    ],
    [
      'a byte of the data',
      '(data (i32.const 5) "abc") (func (export "wizer.initialize") (i32.store8 (i32.const 7) (i32.const 1)))',
    ],
    [
      'a byte of the data to zero',
      '(data (i32.const 5) "abc") (func (export "wizer.initialize") (i32.store8 (i32.const 5) (i32.const 0)))',
    ],
    [
      'a byte between data',
      '(data (i32.const 5) "a") (data (i32.const 9) "b") (func (export "wizer.initialize") (i32.store8 (i32.const 7) (i32.const 1)))',
    ],
    [
      'a global',
      '(global $g (mut i32) (i32.const 0)) (func (export "wizer.initialize") (global.set $g (i32.const 1)))',
    ],
    ['the size of the memory', '(func (export "wizer.initialize") (drop (memory.grow (i32.const 1))))'],
  ])('is not found where it changes %s', async (_, text) => expect(await findIn(text)).toEqual([]))
})

describe('not-worth-it', () => {
  const fill = (bytes: number) => `(memory.fill (i32.const 0) (i32.const 7) (i32.const ${bytes}))`
  const large = (code: string) => `(module (memory 16) (func (export "wizer.initialize") ${code}))`

  /** A module of 1 MB whose output has so many bytes more. */
  const findMeasured = (added: number, before: number, after: number, spread = 0) => {
    const time = (least: number) => ({ least, spread, count: 3 })
    const times = { parse: 0, instrument: 0, compile: 0, instantiate: 0, initialize: before }
    const report = {
      bytesBefore: 1_000_000,
      bytesAfter: 1_000_000 + added,
      startUp: { before: time(before), after: time(after) },
    }
    const all = { ...times, snapshot: 0, rewrite: 0, validate: 0, total: 0 }
    return findUseless({ ...report, times: all }).map(({ message }) => message)
  }

  it('is found where an output has grown much and starts hardly faster', () => {
    expect(findMeasured(900_000, 1.2, 0.8)).toEqual([
      'the output is 879 KiB larger, and starts 0.4 ms faster: expected more work in the initialization, or less left in memory',
    ])
    expect(findMeasured(900_000, 0.5, 0.8)[0]).toContain('starts 0.0 ms faster')
  })

  it('is not found where an output starts faster, or has hardly grown', () => {
    expect(findMeasured(900_000, 2, 0.8)).toEqual([])
    expect(findMeasured(200_000, 1.2, 0.8)).toEqual([])
  })

  it('is not found where the start-up of the input varies so much that it may be worth it', () => {
    expect(findMeasured(900_000, 1.2, 0.8, 0.7)).toEqual([])
    expect(findMeasured(900_000, 1.2, 0.8, 0.5)).toHaveLength(1)
  })

  it('is not found where the initialization takes long', async () => {
    const loop = `(local $i i32) (loop $again (br_if $again (i32.lt_u
      (local.tee $i (i32.add (local.get $i) (i32.const 1))) (i32.const 300000000))))`
    const bytes = await assemble(large('').replace('")', `") ${loop} ${fill(900_000)}`))
    expect((await wizen(bytes)).report.findings).toEqual([])
  })
})

it('every finding of a module and of its run has a row in the table', () => {
  expect(new Set(findingIds).size).toBe(findingIds.length)
  for (const id of findingIds) expect(id).toMatch(/^[a-z-]{1,40}$/)
})

it.each(['endgame/endgame', 'spelling/spelling', 'holidays/holidays'])(
  'an output of the example %s is known as one',
  async path => {
    const input = readFileSync(new URL(`../../../examples/${path}.wasm`, import.meta.url))
    const renames = { 'allow-wasi': 'true', 'rename-funcs': ['_start=wizer.resume'] }
    const { bytes } = await wizen(input, renames)
    await expect(wizen(bytes, renames)).rejects.toThrow('looks pre-initialized already')
  },
)
