import { describe, expect, it } from 'vitest'
import { describeDropped, describeStack, tabulateGlobals, tabulateTables } from '../../../src/report/model/state.ts'
import type { ModuleReport } from '../../../src/report/module-report.ts'
import { acting, hostileTexts, records } from '../sample.ts'

const report: ModuleReport = records.initialized.report
const unchanged: ModuleReport = records.cached.report

describe('tabulateGlobals', () => {
  it('names globals, or gives their indices, with both values', () =>
    expect(tabulateGlobals(report)?.rows.map(({ cells }) => cells)).toEqual([
      ['__stack_pointer', 'i32', 'i32.const 66848', 'i32.const 66832'],
      ['global 4', 'funcref', 'not known', 'ref.func 12'],
    ]))

  it('counts the globals that are not listed', () => {
    expect(tabulateGlobals(report)?.more).toBe('+1 more global')
    expect(tabulateGlobals(report, 1)?.more).toBe('+2 more globals')
    expect(tabulateGlobals({ ...report, globals: 2 })?.more).toBe('')
  })

  it('gives nothing where no global is listed', () => expect(tabulateGlobals(unchanged)).toBeUndefined())

  it.each(hostileTexts)('shows the name and the value %j on one line, within 120 characters', text => {
    const changedGlobals = [{ index: 0, name: text.repeat(9), type: text, before: text, after: text.repeat(9) }]
    const cells = tabulateGlobals({ ...report, changedGlobals })?.rows[0]?.cells ?? []
    expect(cells).toHaveLength(4)
    for (const cell of cells) {
      expect(cell).not.toMatch(acting)
      expect(cell.length).toBeLessThanOrEqual(120)
    }
  })
})

describe('tabulateTables', () => {
  it('tells the entries before and after, and how many changed', () => {
    expect(tabulateTables(report)?.rows[0]?.cells).toEqual(['__indirect_function_table', '3', '5', '2'])
    const changedTables = [{ index: 7, name: null, before: 1000, after: 2000, changed: null }]
    expect(tabulateTables({ ...report, changedTables })?.rows[0]?.cells).toEqual([
      'table 7',
      '1,000',
      '2,000',
      'not known',
    ])
  })

  it('gives nothing where no table is listed', () => expect(tabulateTables(unchanged)).toBeUndefined())
})

describe('describeDropped', () => {
  const describeSections = (...sections: readonly string[]) =>
    describeDropped({ ...report, dropped: { functions: 1, bytes: 100, sections } })

  it.each([
    [describeSections(), '1 function that nothing can reach, 100 B of code'],
    [
      describeSections('.debug_info'),
      '1 function that nothing can reach, 100 B of code; the section `.debug_info`, which would address it wrongly',
    ],
    [
      describeSections('a', 'b', 'c', 'd\u202e'),
      '1 function that nothing can reach, 100 B of code; the sections `a`, `b`, `c` and 1 more, which would address it wrongly',
    ],
    [describeDropped(unchanged), ''],
  ])('says %s', (text, expected) => expect(text).toBe(expected))
})

describe('describeStack', () => {
  it('says how much of the stack was cleared', () => expect(describeStack(report)).toBe('320 B that were not zero'))
  it('says nothing where that is not known', () => expect(describeStack(unchanged)).toBe(''))
})
