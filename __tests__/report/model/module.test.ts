import { describe, expect, it } from 'vitest'
import {
  describeMemory,
  describeWritten,
  listMarks,
  listObserved,
  listSizes,
  listStages,
} from '../../../src/report/model/module.ts'
import type { MemoryReport } from '../../../src/report/module-report.ts'
import { records } from '../sample.ts'

const { report } = records.initialized
const [mapped, , unmapped] = report.memories as [MemoryReport, MemoryReport, MemoryReport]

describe('listMarks', () => {
  it('marks warnings with their number', () =>
    expect(listMarks(records.initialized)).toEqual([{ text: '1 warning', isWarning: true }]))
  it('marks a module of an earlier step', () =>
    expect(listMarks({ ...records.initialized, earlier: true, warnings: [] })).toEqual([
      { text: 'earlier step', isWarning: false },
    ]))
  it('marks a module from the cache', () =>
    expect(listMarks(records.cached)).toEqual([{ text: 'cached', isWarning: false }]))
})

describe('listSizes', () => {
  it('tells the raw size first, then compressed sizes', () =>
    expect(listSizes(records.initialized).map(({ name, result }) => `${name} ${result}`)).toEqual([
      'raw 25×',
      'gzip 20×',
      'brotli 18×',
    ]))
})

describe('listStages', () => {
  it('names every stage, and the rest of the total', () => {
    const { stages, other } = listStages(report.times)
    expect(new Set(['total', ...stages.map(({ name }) => name)])).toEqual(new Set(Object.keys(report.times)))
    expect(stages.reduce((sum, { time }) => sum + time, other)).toBeCloseTo(report.times.total)
  })

  it('has no rest where stages ran at the same time', () =>
    expect(listStages({ ...report.times, total: 10 }).other).toBe(0))
})

describe('describeMemory', () => {
  it('tells sizes, non-zero bytes, segments, and whether Wasmtime can map the memory', () =>
    expect(describeMemory(mapped, 0)).toMatchObject({
      heading: 'Memory 0',
      facts: [
        '1.56 MiB in 25 pages',
        '370 KiB non-zero (23%)',
        '513 KiB in 31 segments',
        'Wasmtime can map it copy-on-write',
      ],
      size: 25 * 65_536,
      label: 'Map of a memory of 25 pages: 370 KiB of 1.56 MiB non-zero (23%)',
    }))

  it('knows no non-zero bytes and has no cells where there is no map', () =>
    expect(describeMemory(unmapped, 2)).toMatchObject({
      facts: ['64.0 KiB in 1 page', '2 B in 1 segment', 'Wasmtime can map it copy-on-write'],
      cells: [],
    }))
})

describe('listObserved', () => {
  it('names what the initialization looked at, and how often', () =>
    expect(listObserved(report.observed).map(({ what, times }) => `${what} ${times}`)).toEqual([
      'random numbers 2×',
      'the clock 1×',
      'the environment 3×',
      'arguments 4×',
      'files 5×',
      'standard input 6×',
      'writable files 7×',
    ]))
  it('leaves out what the initialization did not look at', () =>
    expect(listObserved(records.cached.report.observed)).toEqual([]))
})

describe('describeWritten', () => {
  it('counts segments, globals and tables', () =>
    expect(describeWritten(report)).toBe('32 segments, 3 globals, 1 table'))
  it('leaves out globals and tables where none changed', () =>
    expect(describeWritten(records.cached.report)).toBe('32 segments'))
})
