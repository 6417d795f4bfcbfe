/** Modules with hostile counts: the work grows in proportion, and no longer than a deadline. */

import { describe, expect, it } from 'vitest'
import { largeUnit, op, tables } from '../support/dwarf.ts'
import { attackCommand, attackRun, expectSound, gibibyte } from '../support/hostile.ts'
import {
  bodyOf,
  counted,
  customFunctions,
  emptyBody,
  functionExport,
  moduleOf,
  nameOf,
  plainType,
  section,
} from '../support/hostile-bytes.ts'
import { keeping } from '../support/step.ts'

const many = (count: number, item: (index: number) => Buffer) =>
  Array.from({ length: count }, (_, index) => item(index))

/** Exports without an init function: the error lists those that would fit. */
const withExports = (count: number, imports = 0) =>
  moduleOf([
    plainType,
    section(2, counted(many(imports, index => Buffer.concat([nameOf('lib'), nameOf(`f${index}`), Buffer.of(0, 0)])))),
    section(3, counted([Buffer.of(0)])),
    section(7, counted(many(count, index => functionExport(`f${index}`, imports)))),
    section(10, counted([emptyBody])),
  ])

const withImports = (count: number) =>
  moduleOf([
    plainType,
    section(2, counted(many(count, index => Buffer.concat([nameOf('lib'), nameOf(`f${index}`), Buffer.of(0, 0)])))),
    section(3, counted([Buffer.of(0)])),
    section(7, counted([functionExport('wizer.initialize', count)])),
    section(10, counted([emptyBody])),
  ])

const sameImport = (count: number) =>
  moduleOf([
    plainType,
    section(2, counted(many(count, () => Buffer.concat([nameOf('lib'), nameOf('f'), Buffer.of(0, 0)])))),
    section(3, counted([Buffer.of(0)])),
    section(7, counted([functionExport('wizer.initialize', count)])),
    section(10, counted([emptyBody])),
  ])

const library = (count: number) =>
  customFunctions(
    [emptyBody],
    many(count, index => functionExport(`f${index}`, 0)),
  )

/** A trap below a function whose name looks like the beginning of a stack frame, again and again. */
const longName = moduleOf([
  plainType,
  section(3, counted([Buffer.of(0)])),
  section(7, counted([functionExport('wizer.initialize', 0)])),
  section(10, counted([bodyOf(Buffer.of(0, 0, 0x0b))])),
  section(
    0,
    Buffer.concat([
      nameOf('name'),
      section(1, counted([Buffer.concat([Buffer.of(0), nameOf(' (wasm://'.repeat(40_000))])])),
    ]),
  ),
])

const sections = (count: number) =>
  Buffer.concat([customFunctions([emptyBody]), ...many(count, index => section(0, nameOf(`s${index}`)))])

/** A trap in a module with this debug information. */
const trapping = (lines: Buffer) =>
  Buffer.concat([
    customFunctions([bodyOf(Buffer.of(0, 0, 0x0b))]),
    section(0, Buffer.concat([nameOf('.debug_line'), lines])),
  ])

const lineStart = [op.setAddress(1), op.setFile(1), op.copy].flat()

const lineRows = (count: number) =>
  largeUnit(
    [tables([], [['a.c', 0]])],
    [lineStart, Buffer.alloc(count, op.special(0, 1)[0]), op.advancePc(200), op.endSequence],
  )

const lineFiles = (count: number) =>
  largeUnit([[0], Buffer.alloc(count * 5, 'a\0\0\0\0', 'latin1'), [0]], [lineStart, op.advancePc(200), op.endSequence])

const deep = (depth: number) =>
  customFunctions([
    bodyOf(
      Buffer.concat([Buffer.of(0), Buffer.alloc(depth * 2, Buffer.of(0x02, 0x40)), Buffer.alloc(depth + 1, 0x0b)]),
    ),
  ])

const rows: [what: string, module: Uint8Array][] = [
  ['100,000 exports and no init function', withExports(100_000)],
  ['a million exports and no init function', withExports(1_000_000)],
  ['20,000 imports and 200,000 exports', withExports(200_000, 20_000)],
  ['100,000 imports', withImports(100_000)],
  ['100,000 imports of one name', sameImport(100_000)],
  ['the name of a function like 40,000 stack frames', longName],
  ['200,000 custom sections', sections(200_000)],
  ['a trap among 40 million rows of lines', trapping(lineRows(40_000_000))],
  ['a trap in a unit of lines with 800,000 files', trapping(lineFiles(800_000))],
  ['blocks within blocks, 500,000 deep', deep(500_000)],
]

describe('a module with hostile counts', () => {
  it.each(rows)('%s, is done or refused in seconds', { timeout: 90_000 }, async (_, module) => {
    const modules = { 'a.wasm': module, 'b.wasm': await keeping(1) }
    const attack = await attackRun(modules, ['--jobs', '1'], { seconds: 20, bytes: 3 * gibibyte })
    expectSound(attack)
    expect(Object.keys(attack.outputs)).toContain('b.wasm')
    expect(attack.said.length).toBeLessThan(20_000)
    for (const error of Object.values(attack.failures)) expect(error.length).toBeLessThan(4000)
  })

  it.each(rows)('%s, is done or refused in seconds by the command', { timeout: 90_000 }, async (_, module) => {
    const args = ['in.wasm', '-o', 'out.wasm']
    const attack = await attackCommand({ 'in.wasm': module }, args, { seconds: 20, bytes: 3 * gibibyte })
    expectSound(attack)
    expect(attack.said.length).toBeLessThan(20_000)
  })

  it('links 10,000 imports to a preload of 200,000 exports in seconds', { timeout: 90_000 }, async () => {
    const modules = { 'a.wasm': withImports(10_000), 'library.bin': library(200_000) }
    const attack = await attackRun(modules, ['--preload', 'lib=library.bin'], { seconds: 20, bytes: 3 * gibibyte })
    expectSound(attack)
    expect(attack.status, attack.said).toBe(0)
  })

  it('is ended at the deadline also before it runs', { timeout: 90_000 }, async () => {
    const modules = { 'a.wasm': withExports(1_000_000), 'b.wasm': await keeping(1) }
    const attack = await attackRun(modules, ['--timeout', '1'], { seconds: 15, bytes: 3 * gibibyte })
    expectSound(attack)
    expect(Object.keys(attack.outputs)).toEqual(['b.wasm'])
    expect(Object.keys(attack.failures)).toEqual(['a.wasm'])
  })
})
