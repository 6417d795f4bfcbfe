/** What an engine process says is taken only if it can have meant it. `hostile/subverted.test.ts` has the process itself. */

import { describe, expect, it } from 'vitest'
import { isReply } from '../../../src/batch/run/check-reply.ts'
import type { ModuleReport } from '../../../src/report/module-report.ts'
import { records } from '../../report/sample.ts'

const { report, compressed } = records.initialized
const isMade = (change: Partial<ModuleReport>) =>
  isReply({ kind: 'made', report: { ...report, ...change }, compressed }, 'make')

const long = 'x'.repeat(10_000)
const [memory] = report.memories as [ModuleReport['memories'][number]]
const [region] = memory.regions as [ModuleReport['memories'][number]['regions'][number]]
const global = { index: 0, name: null, type: 'i32', before: null, after: 'i32.const 1' }
const table = { index: 0, name: 'table', before: 0, after: 1, changed: 1 }

describe('a reply of an engine process', () => {
  it('is taken as it is made', () => expect(isMade({})).toBe(true))

  it.each<[what: string, change: Partial<ModuleReport>]>([
    ['a region', { memories: [{ ...memory, regions: [{ ...region, name: long }] }] }],
    ['the region of a range', { memories: [{ ...memory, largest: [{ start: 0, end: 1, region: long }] }] }],
    ['a global', { changedGlobals: [{ ...global, name: long }] }],
    ['a value', { changedGlobals: [{ ...global, after: long }] }],
    ['a value before', { changedGlobals: [{ ...global, before: long }] }],
    ['a table', { changedTables: [{ ...table, name: long }] }],
  ])('is refused where the text of %s is longer than any', (_, change) => expect(isMade(change)).toBe(false))
})
