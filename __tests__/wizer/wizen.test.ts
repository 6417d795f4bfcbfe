/** The whole story of a module: the output, the report, and one clear error where the input cannot be used. */

import { describe, expect, it } from 'vitest'
import { explainError } from '../../src/wizer/errors.ts'
import { instantiate, sameBeforeAndAfter, wizen } from '../support/engine.ts'
import { randomFrom } from '../support/ranges.ts'
import { sectionsOf } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

/** A module with some of all that a snapshot holds. `total` gives a number that depends on most of it. */
const everything = `
  (import "env" "unused" (func $unused (param i32)))
  (memory $memory (export "memory") 1 4)
  (table $table (export "table") 3 9 funcref)
  (global $count (mut i64) (i64.const 1))
  (global $ratio (mut f64) (f64.const 0.5))
  (global $fixed f32 (f32.const 3))
  (tag $tag (param i32))
  (elem (table $table) (i32.const 0) func $one $unused)
  (elem $later func $two)
  (data (i32.const 16) "first")
  (data $passive "second")
  (func $one (result i32) (i32.const 1))
  (func $two (result i32) (i32.const 2))
  (func $start (i32.store8 (i32.const 100) (i32.const 1)))
  (start $start)
  (func (export "_initialize") (i32.store8 (i32.const 101) (i32.load8_u (i32.const 100))))
  (func (export "wizer.initialize")
    (drop (memory.grow (i32.const 1)))
    (i32.store8 (i32.const 70000) (i32.add (i32.load8_u (i32.const 101)) (i32.const 4)))
    (memory.init $passive (i32.const 200) (i32.const 0) (i32.const 6))
    (data.drop $passive)
    (table.set $table (i32.const 2) (ref.func $two))
    (try (do (throw $tag (i32.const 9))) (catch $tag (drop)))
    (global.set $count (i64.const -7))
    (global.set $ratio (f64.div (global.get $ratio) (f64.const -4))))
  (func (export "total") (result f64)
    (f64.add
      (f64.add (f64.convert_i64_s (global.get $count)) (global.get $ratio))
      (f64.convert_i32_s (i32.add
        (i32.add (i32.load8_u (i32.const 70000)) (i32.load8_u (i32.const 205)))
        (call_indirect $table (result i32) (i32.const 2))))))
  (func (export "later") (table.init $table $later (i32.const 1) (i32.const 0) (i32.const 1)))`

const imports = { env: { unused: () => {} } }

describe('wizenModule', () => {
  it('gives an output whose instances have the state of the initialized instance', async () => {
    const found = await sameBeforeAndAfter(
      everything,
      ({ total, later, table, memory }) => {
        later()
        return [
          total(),
          table.length,
          table.get(1)(),
          memory.buffer.byteLength,
          Buffer.from(memory.buffer).toString('latin1'),
        ]
      },
      {},
      { init: ['_initialize', 'wizer.initialize'], imports },
    )
    expect(found.slice(0, 4)).toEqual([-7 - 0.125 + 5 + 'd'.charCodeAt(0) + 2, 3, 2, 2 * 65_536])
  })

  it('gives a report of what was found and written', async () => {
    const bytes = await assemble(everything)
    const { bytes: output, report } = await wizen(bytes)
    expect(report).toMatchObject({
      bytesBefore: bytes.length,
      bytesAfter: output.length,
      initFunction: 'wizer.initialize',
      globals: 2,
      tables: 1,
      memories: [{ pages: 2, dataBytes: 5 + 2 + 6 + 1, segments: 4, copyOnWrite: true }],
      segments: 4,
      observed: { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 },
    })
    const { total, ...stages } = report.times
    expect(Object.keys(stages).sort()).toEqual(
      ['compile', 'initialize', 'instantiate', 'instrument', 'parse', 'rewrite', 'snapshot', 'validate'].sort(),
    )
    for (const time of Object.values(stages)) expect(time >= 0 && time <= total).toBe(true)
  })

  it('gives a report that JSON keeps as it is', async () => {
    const { report } = await wizen('(memory 1) (func (export "wizer.initialize"))', {}, { measure: true })
    expect(JSON.parse(JSON.stringify(report))).toEqual(report)
  })

  it.each([
    [{}],
    [{ 'segment-layout': 'page' }],
    [{ 'segment-layout': 'raw', 'keep-init-func': 'true' }],
    [{ deterministic: 'true', 'allow-wasi': 'true' }],
  ])('gives the same output for the same input and the options %j', async options => {
    const [first, ...others] = await Promise.all([1, 2, 3].map(() => wizen(everything, options)))
    for (const { bytes } of others) expect(Buffer.from(bytes).equals(first!.bytes)).toBe(true)
  })

  it('keeps every section of a module whose only export goes', async () => {
    const bytes = await assemble('(func (export "wizer.initialize"))')
    const { bytes: output } = await wizen(bytes)
    expect(sectionsOf(output).map(({ id }) => id)).toEqual([1, 3, 7, 10])
    expect(Object.keys(instantiate(output))).toEqual([])
  })
})

describe('wizenModule, on a module with flipped bits', () => {
  const small = `
    (memory (export "memory") 1 3)
    (table 2 funcref)
    (global $g (export "g") (mut i32) (i32.const 3))
    (elem (i32.const 0) func $f)
    (elem $e func $f)
    (data (i32.const 8) "some data")
    (data $p "more")
    (func $f (result i32) (i32.const 1))
    (func (export "wizer.initialize")
      (global.set $g (call_indirect (result i32) (i32.const 0)))
      (table.init $e (i32.const 1) (i32.const 0) (i32.const 1))
      (memory.init $p (i32.const 64) (i32.const 0) (i32.const 4))
      (i32.store (i32.const 1000) (global.get $g)))`

  const known = ['WasmError', 'UnsupportedModuleError', 'InitializationError']

  it('gives a valid output or an error of one clear line', async () => {
    const random = randomFrom(20)
    const bytes = await assemble(small, { names: true })
    const outcomes = new Set<string>()
    for (let round = 0; round < 1500; round++) {
      const flipped = flipBits(bytes, random)
      const error = await wizen(flipped, { timeout: '0.5' }).then(
        // `wizen` has validated the output.
        () => undefined,
        error => error,
      )
      expect(describeFault(error, flipped), flipped.toString()).toBeUndefined()
      outcomes.add(error?.name ?? 'output')
    }
    // Every outcome was seen, so the test looks at each.
    expect([...outcomes].sort()).toEqual([...known, 'output'].sort())
  })

  /** A copy with one or two flipped bits, none of them in the preamble. */
  function flipBits(bytes: Uint8Array, random: () => number): Uint8Array {
    const flipped = bytes.slice()
    for (let flips = 1 + Math.floor(random() * 2); flips > 0; flips--)
      flipped[8 + Math.floor(random() * (bytes.length - 8))]! ^= 1 << Math.floor(random() * 8)
    return flipped
  }

  /** What is wrong with the error that an input was refused with; undefined where nothing is. */
  function describeFault(
    error: (Error & { readonly code: string }) | undefined,
    input: Uint8Array,
  ): string | undefined {
    if (error === undefined) return undefined
    const { message } = explainError(error)
    if (!known.includes(error.name)) return `an unknown error: ${error.stack}`
    if (!/^(?!bug)[^\n]+$/.test(message)) return `an error of ours, or of many lines: ${message}`
    if (error.code === 'host') return `an error of the host: ${message}`
    const isRefused = error.name === 'WasmError' || error.code === 'invalid-module'
    return isRefused && WebAssembly.validate(new Uint8Array(input))
      ? `a valid module is refused: ${message}`
      : undefined
  }
})
