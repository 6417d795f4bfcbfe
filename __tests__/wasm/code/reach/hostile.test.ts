/** Hostile modules: what is reached is found in time that is in proportion to the size of the module, and without recursion. */

import { describe, expect, it } from 'vitest'
import { findReachableFunctions } from '../../../../src/wasm/code/reach/reachable-functions.ts'
import { shortenBodies } from '../../../../src/wasm/code/reach/shorten-bodies.ts'
import { parseModule } from '../../../../src/wasm/module.ts'
import { Writer } from '../../../../src/wasm/writer.ts'
import { initType, largeModule, largeSection, writeFunctionExport } from '../../../support/large.ts'

/** Generous for what takes less than a second, and far too short for what is quadratic. */
const limit = { timeout: 15_000 }

const functions = (count: number, typeOf = (_index: number) => 0) =>
  largeSection('function', count, (writer, index) => writer.u32(typeOf(index)))

const exportFirst = largeSection('export', 1, writer => writeFunctionExport(writer, 'a'))

/** A code section whose bodies have no locals. */
function code(count: number, write: (body: Writer, index: number) => void): Uint8Array {
  return largeSection('code', count, (writer, index) => {
    const body = new Writer(16).u8(0)
    write(body, index)
    const bytes = body.u8(0x0b).finish()
    writer.u32(bytes.length).bytes(bytes)
  })
}

/** One function whose code is this, `times` times. */
const repeated = (times: number, bytes: readonly number[]) =>
  code(1, body => {
    for (let time = 0; time < times; time++) body.bytes(bytes)
  })

function countReached(...sections: readonly Uint8Array[]): number {
  const module = parseModule(largeModule(...sections))
  return findReachableFunctions(module).reduce((sum, one) => sum + one, 0)
}

describe('findReachableFunctions', () => {
  it('follows a chain of a million calls', limit, () => {
    const count = 1_000_000
    const calls = code(count, (body, index) => body.u8(0x10).u32((index + 1) % count))
    expect(countReached(initType, functions(count), exportFirst, calls)).toBe(count)
  })

  it('follows a million calls of one function', limit, () => {
    expect(countReached(initType, functions(1), exportFirst, repeated(1_000_000, [0x10, 0]))).toBe(1)
  })

  it('follows a chain of 200,000 globals', limit, () => {
    const count = 200_000
    const globals = largeSection('global', count, (writer, index) => {
      writer.bytes([0x70, 0])
      if (index === 0) writer.bytes([0xd2, 1, 0x0b])
      else
        writer
          .u8(0x23)
          .u32(index - 1)
          .u8(0x0b)
    })
    const reading = code(2, (body, index) =>
      index === 0
        ? body
            .u8(0x23)
            .u32(count - 1)
            .u8(0x1a)
        : body,
    )
    expect(countReached(initType, functions(2), globals, exportFirst, reading)).toBe(2)
  })

  it('looks once at a table of a million entries that a million instructions name', limit, () => {
    const count = 1_000_000
    const table = largeSection('table', 1, writer => writer.bytes([0x70, 0, 1]))
    const elements = largeSection('element', 1, writer => {
      writer.bytes([0, 0x41, 0, 0x0b]).u32(count)
      for (let item = 0; item < count; item++) writer.u8(1)
    })
    for (const instruction of [
      [0x25, 0],
      [0x11, 0, 0],
      [0xfc, 0x0e, 0, 0],
    ]) {
      const bodies = code(2, (body, index) => {
        for (let time = 0; index === 0 && time < count; time++) body.bytes(instruction)
      })
      expect(countReached(initType, functions(2), table, exportFirst, elements, bodies)).toBe(2)
    }
  })

  it('looks once at a passive segment of 200,000 expressions that 200,000 instructions name', limit, () => {
    const count = 200_000
    const table = largeSection('table', 1, writer => writer.bytes([0x70, 0, 1]))
    const elements = largeSection('element', 1, writer => {
      writer.bytes([5, 0x70]).u32(count)
      for (let item = 0; item < count; item++) writer.bytes([0xd2, 0, 0x0b])
    })
    const bodies = repeated(count, [0xfc, 0x0c, 0, 0])
    expect(countReached(initType, functions(1), table, exportFirst, elements, bodies)).toBe(1)
  })

  it('sorts 50,000 entries of a table by 50,000 types that are called, and types with many parameters', limit, () => {
    const count = 50_000
    const types = largeSection('type', count, (writer, index) => {
      const params = Array.from({ length: 18 }, (_, bit) => ((index >> bit) & 1 ? 0x7f : 0x7e))
      writer.u8(0x60).u32(params.length).bytes(params).u8(0)
    })
    const table = largeSection('table', 1, writer => writer.bytes([0x70, 0]).u32(count))
    const elements = largeSection('element', 1, writer => {
      writer.bytes([0, 0x41, 0, 0x0b]).u32(count)
      for (let item = 0; item < count; item++) writer.u32(item)
    })
    const calls = code(count, (body, index) =>
      body
        .u8(0x11)
        .u32((index + 1) % count)
        .u8(0),
    )
    expect(
      countReached(
        types,
        functions(count, index => index),
        table,
        exportFirst,
        elements,
        calls,
      ),
    ).toBe(count)
  })

  it('knows 100,000 tables, each with a segment that a function of the one before it calls', limit, () => {
    const count = 100_000
    const tables = largeSection('table', count, writer => writer.bytes([0x70, 0, 1]))
    const elements = largeSection('element', count, (writer, index) => {
      writer.u8(2).u32(index).bytes([0x41, 0, 0x0b, 0, 1]).u32(index)
    })
    const calls = code(count, (body, index) => body.bytes([0x11, 0]).u32((index + 1) % count))
    expect(countReached(initType, functions(count), tables, exportFirst, elements, calls)).toBe(count)
  })
})

describe('shortenBodies', () => {
  it('writes a module in which every second function of a million goes', limit, () => {
    const count = 1_000_000
    const bodies = code(count, body => body.bytes([1, 1, 1]))
    const module = parseModule(largeModule(initType, functions(count), exportFirst, bodies))
    const reachable = Uint8Array.from({ length: count }, (_, index) => index % 2)
    const shortened = shortenBodies(module, 0, reachable)!
    expect(shortened.count).toBe(count / 2)
    expect(shortened.contents.length).toBe(3 + (count / 2) * (6 + 4))
  })
})
