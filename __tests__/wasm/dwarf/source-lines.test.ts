/** Source lines of modules that compilers made, and of line programs that show one thing each. */

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findSourceLines } from '../../../src/wasm/dwarf/source-lines.ts'
import { findSection, readLayout, sectionIds } from '../../../src/wasm/layout.ts'
import { codeStart, moduleWithLines, op, tables, tables5, u32, unit, zeroEnded } from '../../support/dwarf.ts'

/** The lines at some addresses of the code section, as `path:line:column`. */
function linesAt(addresses: readonly number[], ...input: Parameters<typeof moduleWithLines>) {
  const lines = findSourceLines(
    readLayout(moduleWithLines(...input)),
    addresses.map(address => codeStart + address),
  )
  return addresses.map(address => {
    const found = lines.get(codeStart + address)
    return found && [found.path, found.line, found.column].filter(part => part !== undefined).join(':')
  })
}

const oneFile = tables([], [['a.c', 0]])

/** Rows at 10 (line 3), 14 (line 4) and 16 (line 9), up to 20. */
const rows = [
  ...[op.setAddress(10), op.advanceLine(2), op.setColumn(7), op.copy],
  ...[op.special(4, 1), op.setColumn(0), op.special(2, 5), op.advancePc(4), op.endSequence],
].flat()

describe('modules of clang', () => {
  it.each([2, 3, 4, 5])('gives the lines that llvm-dwarfdump gives, for DWARF version %i', version => {
    const file = new URL(`../../fixtures/source-lines/trap-dwarf${version}.wasm`, import.meta.url)
    const module = readLayout(readFileSync(file))
    const code = findSection(module, sectionIds.code)!.contents
    const rows = [
      [0x01, undefined],
      [0x02, { path: 'trap.c', line: 12, column: undefined }],
      [0x05, { path: 'trap.c', line: 13, column: 14 }],
      [0x0b, { path: 'trap.c', line: 13, column: 14 }],
      [0x0d, undefined],
      [0x15, { path: 'include/table.h', line: 3, column: 5 }],
      [0x17, { path: 'include/table.h', line: undefined, column: undefined }],
      [0x1c, { path: 'trap.c', line: 9, column: 26 }],
      [0x1d, { path: 'trap.c', line: 9, column: 14 }],
      [0x26, { path: 'trap.c', line: 10, column: 1 }],
      [0x27, undefined],
    ] as const
    const lines = findSourceLines(
      module,
      rows.map(([address]) => code + address),
    )
    expect(rows.map(([address]) => [address, lines.get(code + address)])).toEqual(rows)
  })
})

describe('line programs', () => {
  it.each([2, 3, 4])('a row holds up to the next one, in version %i', version =>
    expect(linesAt([9, 10, 13, 14, 15, 16, 19, 20], unit({ version, tables: oneFile, program: rows }))).toEqual([
      undefined,
      'a.c:3:7',
      'a.c:3:7',
      'a.c:4:7',
      'a.c:4:7',
      'a.c:9',
      'a.c:9',
      undefined,
    ]),
  )

  it.each([
    ['a fixed advance', op.fixedAdvancePc(300), 310],
    ['the advance of opcode 255', op.constAddPc, 27],
    ['opcodes that are for debuggers', [6, 7, 10, 11, 12, 0x80, 0x01], 10],
    ['an extended opcode that is not known', [0, 4, 0x80, 1, 2, 3], 10],
    ['an extended opcode without a byte', [0, 0], 10],
  ])('the program goes on after %s', (_what, code, address) => {
    const program = [op.setAddress(10), code, op.copy, op.advancePc(1), op.endSequence].flat()
    expect(linesAt([address - 1, address], unit({ tables: oneFile, program }))).toEqual([undefined, 'a.c:1'])
  })

  it('an address may have 8 bytes, as in modules with 64-bit memories', () => {
    const program = [[0, 9, 2, 10, 0, 0, 0, 0, 0, 0, 0], op.copy, op.advancePc(1), op.endSequence].flat()
    expect(linesAt([10], unit({ tables: oneFile, program }))).toEqual(['a.c:1'])
  })

  it('a unit may have lengths and offsets of 8 bytes', () => {
    const [, , , , ...short] = unit({ tables: oneFile, program: rows })
    const header = [...short.slice(0, 2), ...short.slice(2, 6), 0, 0, 0, 0, ...short.slice(6)]
    const long = [...u32(0xffffffff), ...u32(header.length), ...u32(0), ...header]
    expect(linesAt([10], [...long, ...unit({ tables: oneFile, program: [] })])).toEqual(['a.c:3:7'])
  })

  it('the rows of a function that the linker dropped are passed over', () => {
    const dropped = (address: number) => [op.setAddress(address), op.copy, op.advancePc(50), op.endSequence].flat()
    const program = [...dropped(0), ...dropped(0xffffffff), ...rows, ...dropped(0)]
    expect(linesAt([10, 30], unit({ tables: oneFile, program }))).toEqual(['a.c:3:7', undefined])
  })

  it('of two sequences at an address, that which begins last has its line', () => {
    const wide = [op.setAddress(1), op.setFile(2), op.copy, op.advancePc(60), op.endSequence].flat()
    const two = tables(
      [],
      [
        ['a.c', 0],
        ['b.c', 0],
      ],
    )
    const units = [unit({ tables: two, program: wide }), unit({ tables: two, program: rows })]
    expect(linesAt([9, 10, 20], units.flat())).toEqual(['b.c:1', 'a.c:3:7', 'b.c:1'])
    expect(linesAt([9, 10, 20], units.toReversed().flat())).toEqual(['b.c:1', 'a.c:3:7', 'b.c:1'])
  })

  it('code of no line has its file alone', () => {
    const program = [op.setAddress(10), op.advanceLine(-1), op.setColumn(3), op.copy, op.advancePc(1), op.endSequence]
    expect(linesAt([10], unit({ tables: oneFile, program: program.flat() }))).toEqual(['a.c'])
  })
})

describe('paths', () => {
  const at = (file: number) => [op.setAddress(10), op.setFile(file), op.copy, op.advancePc(1), op.endSequence].flat()

  it.each<[directories: string[], file: readonly [string, number], path: string | undefined]>([
    [[], ['a.c', 0], 'a.c'],
    [['src'], ['a.c', 1], 'src/a.c'],
    [['src/'], ['a.c', 1], 'src/a.c'],
    [['src', '/usr/include'], ['a.h', 2], '/usr/include/a.h'],
    [['src'], ['/tmp/a.c', 1], '/tmp/a.c'],
    [['C:\\shop'], ['a.c', 1], 'C:\\shop\\a.c'],
    [['src'], ['C:\\a.c', 1], 'C:\\a.c'],
    [['src'], ['a.c', 2], 'a.c'],
  ])('versions 2 to 4: with the directories %j, the file %j is %s', (directories, file, path) =>
    expect(linesAt([10], unit({ tables: tables(directories, [file]), program: at(1) }))).toEqual([`${path}:1`]),
  )

  it.each<[directories: string[], file: readonly [string, number], path: string]>([
    [['/src/shop'], ['a.c', 0], 'a.c'],
    [['/src/shop', 'include'], ['a.h', 1], 'include/a.h'],
    [['/src/shop', '/src/shop/include'], ['a.h', 1], 'include/a.h'],
    [['/src/shop/', '/src/shop/include'], ['a.h', 1], 'include/a.h'],
    [['/src/shop', '/src/shopping'], ['a.h', 1], '/src/shopping/a.h'],
    [['C:\\shop', 'C:\\shop\\lib'], ['a.h', 1], 'lib\\a.h'],
    [['/src/shop'], ['/src/shop/a.c', 0], 'a.c'],
    [['/src/shop'], ['/src/shop', 0], '/src/shop'],
    [[], ['/src/a.c', 0], '/src/a.c'],
    [['/'], ['/a.c', 0], 'a.c'],
    [['/src/shop'], ['a.c', 9], 'a.c'],
  ])('version 5: with the directories %j, the file %j is %s', (directories, file, path) =>
    expect(linesAt([10], unit({ version: 5, tables: tables5(directories, [file]), program: at(0) }))).toEqual([
      `${path}:1`,
    ]),
  )

  it('version 5 may have names in other sections, and fields that say nothing of the path', () => {
    const fields = (...pairs: number[]) => [pairs.length / 2, ...pairs]
    const tables = [
      ...[...fields(1, 0x1f), 2, ...u32(0), ...u32(4)],
      // The name, a directory of 2 bytes, a time, a size, a hash, and what a producer adds.
      ...[...fields(1, 0x0e, 2, 0x05, 3, 0x06, 4, 0x07, 5, 0x1e, 0x7f, 0x09, 0x7e, 0x0b), 1],
      ...[...u32(2), 1, 0, ...new Array(4 + 8 + 16).fill(1), 2, 9, 9, 5],
    ]
    const strings = {
      '.debug_line_str': [...zeroEnded('/ab'), ...zeroEnded('inc')],
      '.debug_str': zeroEnded('..a.h'),
    }
    const lines = unit({ version: 5, tables, program: at(0) })
    expect(linesAt([10], lines, strings)).toEqual(['inc/a.h:1'])
    expect(linesAt([10], lines)).toEqual([undefined])
  })

  it.each([
    ['versions 2 to 4', 4, tables(['src'], [['a.c', 1]]), [0, 2, 0xffff]],
    ['version 5', 5, tables5(['/src'], [['a.c', 0]]), [1, 0xffff]],
  ])('a file that the tables of %s do not have gives no line', (_, version, tables, files) => {
    for (const file of files) expect(linesAt([10], unit({ version, tables, program: at(file) }))).toEqual([undefined])
  })

  it('a name that is no UTF-8 is shown as well as it can be', () =>
    expect(linesAt([10], unit({ tables: [0, 0xff, 0x61, 0, 0, 0, 0, 0], program: at(1) }))).toEqual(['\ufffda:1']))
})

describe('what has no lines', () => {
  it('a module without debug information, or without code, has no lines', () => {
    const { sections, bytes } = readLayout(moduleWithLines(unit({ tables: oneFile, program: rows })))
    const without = (name: string, id: number) => ({
      bytes,
      sections: sections.filter(section => section.name !== name || section.id !== id),
    })
    expect(findSourceLines({ bytes, sections }, [codeStart + 10]).size).toBe(1)
    expect(findSourceLines({ bytes, sections }, []).size).toBe(0)
    expect(findSourceLines(without('.debug_line', 0), [codeStart + 10]).size).toBe(0)
    expect(findSourceLines(without('', 10), [codeStart + 10]).size).toBe(0)
  })

  const good = unit({ tables: oneFile, program: [op.setAddress(50), op.copy, op.advancePc(1), op.endSequence].flat() })

  it.each([
    ['a version that is not known', unit({ version: 6, tables: oneFile, program: rows })],
    ['a line range of zero', unit({ tables: oneFile, program: rows, claims: { lineRange: 0 } })],
    ['an opcode base of zero', unit({ tables: oneFile, program: rows, claims: { opcodeBase: 0 } })],
    ['more opcodes than bytes', unit({ tables: oneFile, program: [], claims: { opcodeBase: 255 } })],
    ['a header that is longer than the unit', unit({ tables: oneFile, program: rows, claims: { headerLength: 500 } })],
    ['a header that ends before its tables', unit({ tables: oneFile, program: rows, claims: { headerLength: 3 } })],
    ['a unit without a byte', u32(0)],
    ['a name that does not end', unit({ tables: [0, 0x61], program: rows })],
    ['a number of 40 bits', unit({ tables: oneFile, program: [2, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f, ...rows] })],
    ['entries without fields', unit({ version: 5, tables: [0, 0xff, 0xff, 0xff, 0xff, 0x0f], program: rows })],
    ['a form that is not known', unit({ version: 5, tables: [1, 1, 0x1a, 1, 1, 1], program: rows })],
    ['an extended opcode that is cut off', unit({ tables: oneFile, program: [0, 9, 2, 10] })],
  ])('a unit with %s has none, and the unit after it has its own', (_what, bad) =>
    expect(linesAt([10, 50], [...bad, ...good])).toEqual([undefined, 'a.c:1']),
  )

  it('rows before the fault of a program keep their lines', () =>
    expect(linesAt([10, 50], [...unit({ tables: oneFile, program: [...rows, 2] }), ...good])).toEqual([
      'a.c:3:7',
      'a.c:1',
    ]))

  it('what follows a unit of a wrong length has none', () => {
    const long = unit({ tables: oneFile, program: rows, claims: { length: 0x7fffffff } })
    expect(linesAt([10, 50], [...good, ...long, ...good])).toEqual([undefined, 'a.c:1'])
    expect(linesAt([50], [...good, 1, 2])).toEqual(['a.c:1'])
  })
})
