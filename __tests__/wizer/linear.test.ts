/**
 * A hostile module has a great many items, and each pass takes time in proportion. The limits are generous for that, and ten
 * times too short for passes that compare each item with each other.
 */

import { describe, expect, it } from 'vitest'
import { explainThrown } from '../../src/host/instance/failure.ts'
import { instructionName, opcodeOf } from '../../src/wasm/code/opcodes.ts'
import { findSourceLines } from '../../src/wasm/dwarf/source-lines.ts'
import { parseModule } from '../../src/wasm/module.ts'
import { checkModule } from '../../src/wizer/check/check-module.ts'
import { findInitialization } from '../../src/wizer/check/init-function.ts'
import type { InstanceState } from '../../src/wizer/host.ts'
import { instrument } from '../../src/wizer/instrument/instrument.ts'
import { buildGlobalReader } from '../../src/wizer/instrument/readers.ts'
import { parseOptions } from '../../src/wizer/options/options.ts'
import { planExports } from '../../src/wizer/rewrite/exports.ts'
import { rewrite } from '../../src/wizer/rewrite/rewrite.ts'
import { surveyCode } from '../../src/wizer/rewrite/survey.ts'
import { takeSnapshot } from '../../src/wizer/snapshot/snapshot.ts'
import { codeStart, largeUnit, layoutWithLines, op, tables } from '../support/dwarf.ts'
import { wizen } from '../support/engine.ts'
import {
  initCode,
  initExport,
  initFunction,
  initType,
  largeModule,
  largeSection,
  writeFunctionExport,
  writeGlobal,
} from '../support/large.ts'

const nothing: InstanceState = { globals: [], tables: [], memories: [], droppedData: [], droppedElements: [], time: 0 }

/** All passes, with a state that somebody says an instance has. */
function pass(bytes: Uint8Array, state: Partial<InstanceState> = {}): number {
  const module = parseModule(bytes)
  const initialization = findInitialization(module, undefined)
  const exports = planExports(module.exports, initialization, { keepInitFunc: false, renames: new Map() })
  const instrumented = instrument(module, initialization)
  const snapshot = takeSnapshot(
    module,
    { ...nothing, ...state },
    { layout: 'compressed', maxSegments: 10_000, clearStack: false },
  )
  const { parts } = rewrite(module, snapshot, exports, surveyCode(module, exports))
  return instrumented.bytes.length + parts.length
}

/** The message of what a function throws. */
function messageOf(call: () => unknown): string {
  try {
    call()
  } catch (error) {
    return (error as Error).message
  }
  throw new Error('it throws nothing')
}

describe('the passes', () => {
  it('name a few of a million exports where there is no init function', () => {
    const names = largeSection('export', 1_000_000, (writer, index) => writeFunctionExport(writer, `f${index}`))
    const module = parseModule(largeModule(initType, initFunction, names, initCode))
    const message = messageOf(() => findInitialization(module, undefined))
    expect(message).toContain('`f10`, `f11` and 999988 more')
    expect(message.length).toBeLessThan(500)
  }, 20_000)

  it('check 200,000 exports of memories beside 200,000 imports', () => {
    const bytes = largeModule(
      initType,
      largeSection('import', 200_000, writer => writer.name('a').name('b').u8(0).u32(0)),
      initFunction,
      largeSection('memory', 1, writer => writer.bytes([0, 1])),
      largeSection('export', 200_000, (writer, index) =>
        index === 0 ? writeFunctionExport(writer, 'wizer.initialize') : writer.name(`m${index}`).u8(2).u32(0),
      ),
      initCode,
    )
    expect(pass(bytes)).toBeGreaterThan(200_000)
  }, 20_000)

  it('compare types of 100,000 exports that have 100,000 parameters', () => {
    const bytes = largeModule(
      largeSection('type', 1, writer => writer.u8(0x60).u32(100_000).bytes(new Uint8Array(100_000).fill(0x7f)).u8(0)),
      initFunction,
      largeSection('export', 100_000, (writer, index) => writeFunctionExport(writer, `f${index}`)),
      initCode,
    )
    expect(messageOf(() => findInitialization(parseModule(bytes), undefined))).toContain('no function of type [] -> []')
    const message = messageOf(() => findInitialization(parseModule(bytes), 'f7'))
    expect(message).toMatch(/^cannot call the init function `f7`: found the type \[i32 i32 .*…, expected \[\] -> \[\]$/)
    expect(message.length).toBeLessThan(300)
  }, 20_000)

  it('add short names to a module that has names like ours, however long', () => {
    const many = Array.from({ length: 3000 }, (_, index) => `wizer${'$'.repeat(index)}`)
    const numbered = Array.from({ length: 100_000 }, (_, index) => `wizer${index}:x`)
    const names = ['wizer.initialize', ...many, `wizer${'$'.repeat(1_000_000)}`, ...numbered]
    const bytes = largeModule(
      initType,
      initFunction,
      largeSection('global', 10_000, writer => writeGlobal(writer, true, [0x41, 0])),
      largeSection('export', names.length, (writer, index) => writeFunctionExport(writer, names[index]!)),
      initCode,
    )
    expect(pass(bytes)).toBeLessThan(2 * bytes.length)
  }, 20_000)

  it.each([
    ['each give the one before', [0x23]],
    ['each add the one before twice', [0x23, 0x23]],
  ])(
    'evaluate 100,000 globals that %s',
    (_what, gets) => {
      const count = 100_000
      const encode = (index: number) => [(index & 0x7f) | 0x80, ((index >> 7) & 0x7f) | 0x80, index >> 14]
      const add = opcodeOf('i32.add')
      const globals = largeSection('global', 2 * count, (writer, index) => {
        const before = encode(Math.min(index, count) - 1)
        const sum = [...gets.flatMap(get => [get, ...before]), ...(gets.length > 1 ? [add] : [])]
        writeGlobal(writer, index >= count, index === 0 ? [0x41, 1] : sum)
      })
      const bytes = largeModule(initType, initFunction, globals, initExport, initCode)
      const value = { kind: 'i32', value: 5 } as const
      const state = Array.from({ length: count }, (_, index) => ({ index: count + index, value }))
      expect(pass(bytes, { globals: state })).toBeGreaterThan(count)
    },
    10_000,
  )

  it('compare 60,000 tables that changed with 60,000 segments', () => {
    const count = 60_000
    const bytes = largeModule(
      initType,
      initFunction,
      largeSection('table', count, writer => writer.bytes([0x70, 0, 1])),
      initExport,
      largeSection('element', count, (writer, index) => writer.u8(2).u32(index).bytes([0x41, 0, 0x0b, 0, 1, 0])),
      initCode,
    )
    const entries = [{ kind: 'null' }] as const
    const tables = Array.from({ length: count }, (_, index) => ({ index, isInitial: false, entries }))
    expect(pass(bytes, { tables })).toBeGreaterThan(count)
  }, 20_000)

  it('look for fields that can be assigned, of a type with 100,000 fields in 100,000 globals', () => {
    const count = 100_000
    const bytes = largeModule(
      largeSection('type', 3, (writer, index) => {
        if (index === 0) writer.bytes([0x60, 0, 0])
        else if (index === 1) writer.bytes([0x5f, 1, 0x7f, 1])
        else
          writer
            .u8(0x5f)
            .u32(count)
            .bytes(new Uint8Array(2 * count).map((_, at) => (at % 2 === 0 ? 0x7f : 0)))
      }),
      initFunction,
      largeSection('global', count, writer => writer.bytes([0x6e, 0, 0xfb, 1, 2, 0x0b])),
      initExport,
      initCode,
    )
    expect(pass(bytes)).toBeGreaterThan(count)
  }, 20_000)

  it('copy a module with 300,000 custom sections in few parts', () => {
    const custom = largeModule(...Array.from({ length: 1000 }, () => Uint8Array.of(0, 3, 1, 0x61, 0))).subarray(8)
    const many = Array.from({ length: 300 }, () => custom)
    const module = parseModule(largeModule(initType, ...many, initFunction, initExport, initCode))
    const initialization = findInitialization(module, undefined)
    const snapshot = takeSnapshot(module, nothing, { layout: 'compressed', maxSegments: 10, clearStack: false })
    const exports = planExports(module.exports, initialization, { keepInitFunc: false, renames: new Map() })
    expect(rewrite(module, snapshot, exports, surveyCode(module, exports)).parts.length).toBeLessThan(10)
  }, 20_000)

  it.each(['block', 'loop', 'if', 'try'])(
    'read code with a million nested instructions `%s`',
    name => {
      const count = 1_000_000
      const opcode = opcodeOf(name)
      expect(instructionName(opcode)).toBe(name)
      const body = new Uint8Array(3 * count + 5).fill(0x0b)
      body[0] = 0
      for (let at = 1; at <= 2 * count; at += 2) body.set([opcode, 0x40], at)
      // An instruction that makes the survey walk the whole function.
      body.set([0xd2, 0, 0x1a, 0x0b], body.length - 4)
      const code = largeSection('code', 1, writer => writer.u32(body.length).bytes(body))
      expect(pass(largeModule(initType, initFunction, initExport, code))).toBeGreaterThan(count)
    },
    10_000,
  )

  it.each([
    ['a prefix', [0xfc]],
    ['a prefix and a code that does not end', [0xfc, 0x88]],
    ['an instruction of threads whose code does not end', [0xfe, 0x81]],
    ['an instruction whose index does not end', [0xd2, 0xff, 0xff, 0xff, 0xff, 0xff]],
    ['relaxed SIMD', [0xfd, 0x80, 0x82, 0x80, 0x80, 0x80]],
  ])(
    'search 4 MB of code that is nothing but %s',
    (_what, pattern) => {
      const body = new Uint8Array(4_000_000).map((_, at) => pattern[at % pattern.length]!)
      const code = largeSection('code', 1, writer => writer.u32(body.length).bytes(body))
      const bytes = largeModule(
        initType,
        initFunction,
        largeSection('table', 1, writer => writer.bytes([0x70, 0, 1])),
        largeSection('memory', 1, writer => writer.bytes([0, 1])),
        initExport,
        largeSection('dataCount', 1, () => {}),
        code,
        largeSection('data', 1, writer => writer.bytes([1, 0])),
      )
      checkModule(parseModule(bytes), parseOptions({}).features)
      expect(pass(bytes)).toBeGreaterThan(4_000_000)
    },
    10_000,
  )
  it('read 700,000 globals by functions that V8 takes', () => {
    const globals = largeSection('global', 700_000, writer => writeGlobal(writer, true, [0x41, 0]))
    const reader = buildGlobalReader(parseModule(largeModule(globals)))
    expect(reader?.globals.at(-1)).toEqual({ index: 699_999, at: 16 * 699_999, holds: 'i32' })
    expect(WebAssembly.validate(new Uint8Array(reader!.bytes))).toBe(true)
  }, 30_000)
})

describe('a host', () => {
  it('provides 200,000 imports of one name with stubs', async () => {
    const count = 200_000
    const imports = largeSection('import', count, writer => writer.name('a').name('b').u8(0).u32(0))
    const exports = largeSection('export', 1, writer => writer.name('wizer.initialize').u8(0).u32(count))
    const { report } = await wizen(largeModule(initType, imports, initFunction, exports, initCode))
    expect(report.globals).toBe(0)
  }, 20_000)

  it('refuses a module with as many tables as V8 takes in one sentence', async () => {
    const tables = largeSection('table', 100_000, writer => writer.bytes([0x70, 0, 0]))
    const wizened = wizen(largeModule(initType, initFunction, tables, initExport, initCode))
    await expect(wizened).rejects.toMatchObject({
      name: 'UnsupportedModuleError',
      code: 'size',
      message: expect.stringMatching(/^cannot pre-initialize the module: .*100001 exceeds internal limit of 100000/),
    })
  }, 30_000)

  it('looks for lines in ten million rows, and for a file behind 800,000, within seconds', () => {
    const rows = Buffer.alloc(10_000_000, op.special(1, 1)[0])
    const files = Buffer.alloc(4_000_000, 'a\0\0\0\0', 'latin1')
    const start = (file: number) => [op.setAddress(1), op.setFile(file), op.copy].flat()
    const end = [op.advancePc(20_000_000), op.endSequence].flat()
    const wanted = Array.from({ length: 20 }, (_, index) => codeStart + 500_000 * (index + 1))
    const found = (lines: Buffer) => findSourceLines(layoutWithLines(lines), wanted).size
    expect(found(largeUnit([tables([], [['a.c', 0]])], [start(1), rows, end]))).toBe(20)
    expect(found(largeUnit([[0], files, [0]], [start(800_000), end]))).toBe(20)
    expect(found(largeUnit([[0], files, [0]], [start(800_001), end]))).toBe(0)
  }, 20_000)

  it('reads the stack of a trap whose functions have names like frames', () => {
    const name = ' (wasm://'.repeat(10_000)
    const error = new WebAssembly.RuntimeError('unreachable')
    // A line break in a name makes a line that looks like a frame to its end.
    const lines = [`    at ${name}`, `    at ${name} (wasm://wasm/1f:wasm-function[3]:0x2a)`]
    error.stack = `RuntimeError\n${Array.from({ length: 64 }, () => lines.join('\n')).join('\n')}`
    const { frames } = explainThrown(error, 'call `f`')
    expect(frames).toHaveLength(21)
    expect(Math.max(...frames.map(frame => frame.length))).toBeLessThan(250)
  }, 5000)
})
