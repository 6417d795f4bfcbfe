/** The option `clear-stack`: the dead part of the stack of C goes, and nothing else does. */

import { describe, expect, it } from 'vitest'
import { judgeFindings } from '../../../src/wizer/doctor/judge.ts'
import { parseOptions } from '../../../src/wizer/options/options.ts'
import { instantiate, wizen } from '../../support/engine.ts'
import { dataOf } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

const init = (code: string) => `(func (export "wizer.initialize") ${code})`
const fill = (start: number, end: number, value = 7) =>
  `(memory.fill (i32.const ${start}) (i32.const ${value}) (i32.const ${end - start}))`
const set = (address: number) => `(global.set $__stack_pointer (i32.const ${address}))`
const pointer = (address: number) =>
  `(memory (export "memory") 1) (global $__stack_pointer (mut i32) (i32.const ${address}))`
const first = `${pointer(1024)} (data $.data (i32.const 1024) "data")`
const behind = `${pointer(4096)} (global (export "__data_end") i32 (i32.const 2000)) (data $.data (i32.const 1024) "data")`

async function clear(text: string, options = {}) {
  const bytes = await assemble(text, { names: true })
  const { bytes: output, report } = await wizen(bytes, { 'clear-stack': 'true', ...options }, { measure: true })
  const memory = new Uint8Array(instantiate(output).memory.buffer)
  const held = (start: number, end: number) => memory.subarray(start, end).filter(byte => byte !== 0).length
  const findings = report.findings.filter(({ id }) => id === 'stack-unknown')
  return { output, report, held, findings: findings.map(({ message }) => message) }
}

const unknown =
  'the option `clear-stack` cleared nothing, because nothing says where the C stack lies: expected a global named `__stack_pointer` in the name section, and data behind the stack (`-Wl,--stack-first`) or an exported `__data_end`'
const elsewhere =
  'the option `clear-stack` cleared nothing, because the stack pointer points to no place in the C stack: expected an init function that leaves it there'

describe('clear-stack', () => {
  it.each([
    ['all of a stack in front of the data', first + init(fill(500, 1024)), 524, [0, 1024, 0]],
    ['a stack up to the pointer', first + init(fill(500, 1024) + set(900)), 400, [0, 1024, 124]],
    ['a stack behind bss', behind + init(fill(1900, 4200)), 2096, [2000, 4096, 0]],
    ['a stack behind bss up to the pointer', behind + init(fill(1900, 4200) + set(3000)), 1000, [2000, 4096, 1096]],
    ['a stack of zeros', first + init(fill(2000, 2001)), 0, [0, 1024, 0]],
  ] as const)('clears %s', async (_what, text, cleared, [start, end, left]) => {
    const { report, held, findings } = await clear(text)
    expect(report.clearedStack).toBe(cleared)
    expect(held(start, end)).toBe(left)
    expect(findings).toEqual([])
    expect(report.memories[0]!.regions.find(({ name }) => name === 'stack')).toMatchObject({
      start,
      end,
      nonZero: left,
    })
  })

  it('keeps what lies beside the stack', async () => {
    const { output, held } = await clear(behind + init(fill(1900, 4200) + set(3000)))
    expect([held(1024, 1028), held(1900, 2000), held(3000, 4200)]).toEqual([4, 100, 1200])
    const covered = dataOf(output).map(segment => ('offset' in segment ? [segment.offset, segment.size] : []))
    expect(covered).toEqual([
      [1024, 4],
      [1900, 100],
      [3000, 1200],
    ])
  })

  it.each([
    ['names', '(memory (export "memory") 1) (data (i32.const 1024) "data")', unknown],
    ['an end of the data', `${pointer(4096)} (data (i32.const 1024) "data")`, unknown],
    ['data: bss could lie in front of the stack', pointer(4096), unknown],
    ['room: data lies in it', `${behind} (data (i32.const 3000) "more")`, unknown],
    [
      'static data: it lies below the heap, whose data an earlier initialization has made',
      `${pointer(4096)} (global (export "__heap_base") i32 (i32.const 4096)) (data (i32.const 4096) "heap")`,
      unknown,
    ],
    [
      'data that all has an address: code writes some of it, maybe below the stack',
      `${pointer(4096)} (data (i32.const 4096) "data") (data "passive")`,
      unknown,
    ],
    [
      'a pointer of integers',
      '(memory (export "memory") 1) (global $__stack_pointer (mut f32) (f32.const 9))',
      unknown,
    ],
    [
      'memory',
      `${pointer(1 << 20)} (data (i32.const 1024) "x") (global (export "__data_end") i32 (i32.const 2000))`,
      elsewhere,
    ],
  ])('clears nothing of a stack without %s', async (_what, text, message) => {
    const { report, held, findings } = await clear(text + init(fill(100, 900)))
    expect([report.clearedStack, held(100, 900), findings]).toEqual([null, 800, [message]])
  })

  it.each([
    ['above the stack', first + init(fill(100, 900) + set(2000))],
    ['below the stack', behind + init(fill(2100, 2900) + set(1000))],
    ['outside of the memory', first + init(fill(100, 900) + set(-16))],
  ])('clears nothing where the pointer is %s', async (_what, text) => {
    const { report, findings } = await clear(text)
    expect([report.clearedStack, findings]).toEqual([null, [elsewhere]])
  })

  it.each(['compressed', 'raw', 'page', 'wasmtime'])(
    'gives the same output whatever lay on the dead stack, in the layout `%s`',
    async layout => {
      const left = (code: string) => behind + init(fill(1990, 2000) + code + fill(4090, 4100) + set(4090))
      const texts = [
        left(''),
        left(fill(2000, 4090)),
        left(fill(2100, 2101) + fill(4000, 4050, 9)),
        left(fill(1995, 3000)),
      ]
      const outputs = await Promise.all(texts.map(text => clear(text, { 'segment-layout': layout })))
      // The code differs, so only what lies behind it is compared.
      const data = outputs.map(({ output }) => JSON.stringify(dataOf(output)))
      expect(new Set(data).size).toBe(1)
      for (const { held } of outputs)
        expect([held(1990, 2000), held(2000, 4090), held(4090, 4100)]).toEqual([10, 0, 10])
    },
  )

  it('is off by default, and says nothing then', async () => {
    const { report, held } = await clear(first + init(fill(500, 1024)), { 'clear-stack': 'false' })
    expect([report.clearedStack, report.findings, held(500, 1024)]).toEqual([null, [], 524])
  })

  it('is an error where nothing says where the stack lies, and `deny` names the finding', async () => {
    const { report } = await clear(`(memory (export "memory") 1) ${init(fill(0, 4))}`)
    const judgement = parseOptions({ deny: ['stack-unknown'] }).judgement
    expect(() => judgeFindings(report.findings, judgement)).toThrow(`${unknown} (the option \`deny: stack-unknown\`)`)
  })
})
