/** The whole story: what the report says, and that whatever comes in, a valid module or one clear line comes out. */

import { describe, expect, it } from 'vitest'
import { explainError } from '../../src/wizer/errors.ts'
import { instantiate, sameBeforeAndAfter, wizen } from '../support/engine.ts'
import { randomFrom } from '../support/ranges.ts'
import { sectionsOf } from '../support/sections.ts'
import { assemble } from '../support/wat.ts'

/** A little of everything that a snapshot holds, of which `total` gives a number. */
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

it('an instance of the output is where the initialized one had got to', async () => {
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

it('the report says what was found and written', async () => {
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

it('is a plain record, which survives JSON', async () => {
  const { report } = await wizen('(memory 1) (func (export "wizer.initialize"))', {}, { measure: true })
  expect(JSON.parse(JSON.stringify(report))).toEqual(report)
})

it.each([
  [{}],
  [{ 'segment-layout': 'page' }],
  [{ 'segment-layout': 'raw', 'keep-init-func': 'true' }],
  [{ deterministic: 'true', 'allow-wasi': 'true' }],
])('the same input and options give the same output: %j', async options => {
  const [first, ...others] = await Promise.all([1, 2, 3].map(() => wizen(everything, options)))
  for (const { bytes } of others) expect(Buffer.from(bytes).equals(first!.bytes)).toBe(true)
})

describe('a module of which bytes were flipped', () => {
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

  it('gives a valid output, or one clear line', async () => {
    const random = randomFrom(20)
    const bytes = await assemble(small, { names: true })
    const outcomes = new Map<string, number>()
    for (let round = 0; round < 1500; round++) {
      const flipped = bytes.slice()
      for (let flips = 1 + Math.floor(random() * 2); flips > 0; flips--)
        flipped[8 + Math.floor(random() * (bytes.length - 8))]! ^= 1 << Math.floor(random() * 8)
      const outcome = await wizen(flipped, { timeout: '0.5' }).then(
        // The helper has validated it.
        () => 'output',
        error => {
          const { message } = explainError(error)
          expect(message, flipped.toString()).toMatch(/^(?!bug)[^\n]+$/)
          expect(known, `${error.stack}, of ${flipped}`).toContain(error.name)
          expect(error.code, message).not.toBe('host')
          const isRefused = error.name === 'WasmError' || error.code === 'invalid-module'
          expect(isRefused && WebAssembly.validate(flipped), `${message}, of ${flipped}`).toBe(false)
          return error.name
        },
      )
      outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1)
    }
    // Every way out was taken, so that this looks at each.
    expect([...outcomes.keys()].sort()).toEqual([...known, 'output'].sort())
  })
})

it('sections of no bytes, and of none, are taken as they are', async () => {
  const bytes = await assemble('(func (export "wizer.initialize"))')
  const { bytes: output } = await wizen(bytes)
  expect(sectionsOf(output).map(({ id }) => id)).toEqual([1, 3, 7, 10])
  expect(Object.keys(instantiate(output))).toEqual([])
})
