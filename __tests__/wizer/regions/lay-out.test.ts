/** Regions of memories that are laid out in the ways of linkers, and in ways of no linker. */

import { describe, expect, it } from 'vitest'
import { parseModule } from '../../../src/wasm/module.ts'
import type { MemoryState } from '../../../src/wizer/host.ts'
import { findLayout, layOutRegions } from '../../../src/wizer/regions/lay-out.ts'

import { assembleObjects } from '../../support/gc.ts'
import { largeModule, largeSection } from '../../support/large.ts'
import { dataNames, nameSection, subsection } from '../../support/name-section.ts'
import { describeRegions } from '../../support/regions.ts'
import { has, moduleOf } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

const pointer = (address: number) => `(global $__stack_pointer (mut i32) (i32.const ${address}))`
const symbol = (name: string, address: number) => `(global (export "${name}") i32 (i32.const ${address}))`
const init = (code = '') => `(func (export "wizer.initialize") ${code})`
const grow = '(drop (memory.grow (i32.const 1)))'
const store = (address: number) => `(i32.store (i32.const ${address}) (i32.const -1))`
const data = (name: string, address: number, size = 8) => `(data ${name} (i32.const ${address}) "${'x'.repeat(size)}")`
const page = 65_536

/** A memory in which nothing was found. */
const emptyMemory = (length: number): MemoryState => ({
  pages: BigInt(length / page),
  bytes: { length } as Uint8Array,
  ranges: { count: 0, starts: new Float64Array(), ends: new Float64Array() },
})

describe('layOutRegions', () => {
  it.each([
    [
      'a stack in front of the data (`--stack-first`)',
      `(memory 1) ${pointer(1024)} ${data('$.rodata', 1024)} ${data('$.data', 1036, 4)} ${symbol('__heap_base', 2048)}`,
      ['stack 0-1024', '.rodata 1024-1036', '.data 1036-1040', 'bss 1040-2048', `heap 2048-${page}`],
    ],
    [
      'a stack in front of the data, and nothing that says where the heap is',
      `(memory 1) ${pointer(1024)} ${data('$.data', 1024)}`,
      ['stack 0-1024', '.data 1024-1032', `bss 1032-${page}`],
    ],
    [
      'a stack in front of bss alone',
      `(memory 1) ${pointer(1024)} ${symbol('__data_end', 2000)} ${symbol('__heap_base', 2000)}`,
      ['stack 0-1024', 'bss 1024-2000', `heap 2000-${page}`],
    ],
    [
      'a stack behind bss',
      `(memory 1) ${data('$.data', 1024)} ${symbol('__data_end', 2000)} ${pointer(6096)} ${symbol('__heap_base', 6096)}`,
      ['unused 0-1024', '.data 1024-1032', 'bss 1032-2000', 'stack 2000-6096', `heap 6096-${page}`],
    ],
    [
      'a stack behind bss, and a heap that begins where the stack does',
      `(memory 1) ${data('$.data', 1024)} ${symbol('__data_end', 2000)} ${pointer(6096)}`,
      ['unused 0-1024', '.data 1024-1032', 'bss 1032-2000', 'stack 2000-6096', `heap 6096-${page}`],
    ],
    [
      'a stack whose limits have names',
      `(memory 1) ${data('$.data', 1024)} ${symbol('__stack_low', 2048)} ${symbol('__stack_high', 4096)}`,
      ['unused 0-1024', '.data 1024-1032', 'bss 1032-2048', 'stack 2048-4096', `heap 4096-${page}`],
    ],
    [
      'a stack somewhere behind the data',
      `(memory 1) ${data('$.data', 1024)} ${pointer(6096)}`,
      ['unused 0-1024', '.data 1024-1032', 'bss or stack 1032-6096', `heap 6096-${page}`],
    ],
    ['a stack pointer and nothing else', `(memory 1) ${pointer(6096)}`, ['bss or stack 0-6096', `bss 6096-${page}`]],
    [
      'the names of AssemblyScript',
      `(memory 1) ${data('$0', 12)} (global $~lib/memory/__data_end i32 (i32.const 40))
       (global $~lib/memory/__stack_pointer (mut i32) (i32.const 1064))
       (global $~lib/memory/__heap_base i32 (i32.const 1064))`,
      ['unused 0-12', '0 12-20', 'bss 20-40', 'stack 40-1064', `heap 1064-${page}`],
    ],
    [
      'a stack pointer that data lies below',
      `(memory 1) ${data('$.data', 512)} ${pointer(1024)} ${data('$.more', 2000)}`,
      ['unused 0-512', '.data 512-520', 'bss 520-2000', '.more 2000-2008', `bss 2008-${page}`],
    ],
    [
      'a stack pointer that cannot move',
      `(memory 1) (global $__stack_pointer i32 (i32.const 1024)) ${data('$.data', 1024)}`,
      ['unused 0-1024', '.data 1024-1032', `bss 1032-${page}`],
    ],
    [
      'a limit of the stack that can move',
      `(memory 1) ${pointer(6096)} ${data('$.data', 1024)} (global (export "__data_end") (mut i32) (i32.const 2000))`,
      ['unused 0-1024', '.data 1024-1032', 'bss or stack 1032-6096', `heap 6096-${page}`],
    ],
    [
      'a stack pointer beyond the memory',
      `(memory 1) ${pointer(-16)} ${data('$.data', 1024)}`,
      ['unused 0-1024', '.data 1024-1032', `bss or stack 1032-${page}`],
    ],
    ['no names', `(memory 1) (data (i32.const 100) "abc")`, ['unused 0-100', 'data 100-103', `bss 103-${page}`]],
    [
      'several segments without names',
      `(memory 1) (data (i32.const 400) "abc") (data "passive") (data (i32.const 0) "abc")`,
      ['data 2 0-3', 'bss 3-400', 'data 0 400-403', `bss 403-${page}`],
    ],
    [
      'offsets that are globals',
      `(memory 1) (global $base i32 (i32.const 500)) (data $.data (global.get $base) "abc")`,
      ['unused 0-500', '.data 500-503', `bss 503-${page}`],
    ],
    [
      'segments that overlap',
      `(memory 1) ${data('$.data.a', 100)} ${data('$.data.b', 104)} ${data('$.other', 400, 20)} ${data('$.inner', 404)}`,
      ['unused 0-100', '.data 100-112', 'bss 112-400', 'data 400-420', `bss 420-${page}`],
    ],
    [
      'segments without bytes',
      `(memory 1) (data $.empty (i32.const 100) "") ${data('$.data', 200)} (data $.last (i32.const ${page}) "")`,
      ['unused 0-200', '.data 200-208', `bss 208-${page}`],
    ],
    ['a memory without pages', '(memory 0)', []],
  ])('knows %s', async (_what, text, expected) => {
    expect(await describeRegions(`${text} ${init()}`)).toEqual([expected])
  })

  it('calls heap what has grown, where nothing says where the heap is', async () => {
    const text = `(memory 1) (data (i32.const 0) "abc") ${init(grow)}`
    expect(await describeRegions(text)).toEqual([['data 0-3', `bss 3-${page}`, `heap ${page}-${2 * page}`]])
  })

  it('does not call unused what the initialization has written to', async () => {
    const text = `(memory 1) (data (i32.const 100) "abc") ${init(store(8))}`
    expect(await describeRegions(text)).toEqual([['bss or stack 0-100', 'data 100-103', `bss 103-${page}`]])
  })

  it.runIf(has.multiMemory)('looks for the stack in the first memory alone', async () => {
    const text = `(module (memory 1) (memory 1) (global (export "__stack_pointer") (mut i32) (i32.const 1024))
      (data (i32.const 1024) "abc") (data (memory 1) (i32.const 2048) "abc") ${init()})`
    expect(await describeRegions(assembleObjects(text))).toEqual([
      ['stack 0-1024', 'data 0 1024-1027', `bss 1027-${page}`],
      ['unused 0-2048', 'data 1 2048-2051', `bss 2051-${page}`],
    ])
  })

  it.runIf(has.memory64)('knows memories with addresses of 64 bits', async () => {
    const text = `(memory i64 1) (global $__stack_pointer (mut i64) (i64.const 1024))
      (global (export "__heap_base") i64 (i64.const 2048)) (data $.data (i64.const 1024) "abc") ${init()}`
    expect(await describeRegions(text)).toEqual([
      ['stack 0-1024', '.data 1024-1027', 'bss 1027-2048', `heap 2048-${page}`],
    ])
  })

  it('knows memories of 16 GiB without looking at them', async () => {
    const module = parseModule(await assemble(`(memory i64 262144) (data (i64.const 12884901888) "abc")`))
    expect(layOutRegions(module, findLayout(module), [emptyMemory(2 ** 34)])).toEqual([
      [
        { name: 'unused', start: 0, end: 3 * 2 ** 32 },
        { name: 'data', start: 3 * 2 ** 32, end: 3 * 2 ** 32 + 3 },
        { name: 'bss', start: 3 * 2 ** 32 + 3, end: 2 ** 34 },
      ],
    ])
  })

  it.each([
    ['cuts a long name', 'é'.repeat(9000), `${'é'.repeat(200)}…`],
    ['writes a name with control characters on one line', 'a\n\u001b[2Jb', 'a\\u{a}\\u{1b}[2Jb'],
    ['ignores an empty name', '', 'data'],
  ])('%s of a segment', async (_what, name, expected) => {
    const bytes = await assemble(`(memory 1) (data (i32.const 0) "abc")`)
    const names = nameSection(subsection(dataNames, { 0: name, 7: 'none' }))
    const module = parseModule(moduleOf(bytes.subarray(8), names))
    const [regions] = layOutRegions(module, findLayout(module), [emptyMemory(page)])
    expect(regions![0]).toEqual({ name: expected, start: 0, end: 3 })
  })
})

describe('layOutRegions, of many segments', () => {
  const many = (count: number, name: (index: number) => string, address: (index: number) => number, pages = 20) =>
    `(memory ${pages}) ${Array.from({ length: count }, (_, index) => data(name(index), address(index), 4)).join('\n')} ${init()}`

  it('joins those that an optimizer has made of one', async () => {
    const text = many(
      100,
      index => `$.data.${index}`,
      index => 1024 + 1000 * index,
    )
    expect(await describeRegions(text)).toEqual([
      ['unused 0-1024', `.data 1024-${1024 + 99_000 + 4}`, `bss ${1024 + 99_000 + 4}-${20 * page}`],
    ])
  })

  it('joins those of a kind, and keeps others apart', async () => {
    const text = many(
      60,
      index => (index < 30 ? `$.rodata..L.${index}` : `$.data.x${index}`),
      index => 1024 + 4 * index + (index < 30 ? 0 : 8000),
    )
    expect(await describeRegions(text)).toEqual([
      ['unused 0-1024', '.rodata 1024-1144', 'bss 1144-9144', '.data 9144-9264', `bss 9264-${20 * page}`],
    ])
  })

  it('joins the closest ones, where all are far from each other', async () => {
    const [regions] = await describeRegions(
      many(
        200,
        index => `$.a${index}`,
        index => 6000 * index + index * index,
        24,
      ),
    )
    expect(regions).toHaveLength(50)
    expect(regions!.filter(region => region.startsWith('bss'))).toHaveLength(25)
    expect(regions![0]).toBe(`data 0-${6000 * 175 + 175 * 175 + 4}`)
  })

  it('never joins two over the stack or the heap between them', async () => {
    const close = Array.from({ length: 60 }, (_, index) => data('', 8000 + 100 * index, 4)).join(' ')
    const text = `(memory 1) ${pointer(64)} ${data('', 64, 4)} ${close} ${symbol('__heap_base', 13_952)} ${init()}`
    const [regions] = await describeRegions(text)
    expect(regions!.slice(0, 3)).toEqual(['stack 0-64', 'data 0 64-68', 'bss 68-8000'])
    expect(regions!.slice(-2)).toEqual(['bss 13904-13952', `heap 13952-${page}`])
  })

  it('takes less than two seconds for 100,000 of them', () => {
    const segments = largeSection('data', 100_000, (writer, index) => {
      writer
        .u8(0)
        .u8(0x41)
        .s32(12 * index)
        .bytes([0x0b, 1, 7])
    })
    const memory = largeSection('memory', 1, writer => writer.u8(0).u32(20))
    const module = parseModule(largeModule(memory, segments))
    // Other processes do not count.
    const started = process.cpuUsage()
    const [regions] = layOutRegions(module, findLayout(module), [emptyMemory(20 * page)])
    expect(process.cpuUsage(started).user / 1000).toBeLessThan(2000)
    expect(regions!.map(({ name }) => name)).toEqual(['data', 'bss'])
  })
})
