import { describe, expect, it } from 'vitest'
import { findVerdict } from '../../../src/report/model/verdict.ts'
import type { DoneModule } from '../../../src/report/report.ts'
import { findUseless } from '../../../src/wizer/doctor/find-findings.ts'
import { records } from '../sample.ts'

const { report } = records.initialized
const time = (least: number, spread = 0) => ({ least, spread, count: 5 })
const gzip = (before: number, after: number) => ({ ...records.initialized.compressed[0], before, after })

/** A module as the engine judges it. */
function makeModule(before: number, after: number, added: number, spread = 0): DoneModule {
  const startUp = { before: time(before, spread), after: time(after, spread) }
  const bytes = { bytesBefore: 1_000_000, bytesAfter: 1_000_000 + added }
  const warnings = findUseless({ ...report, ...bytes, startUp })
  return { ...records.initialized, report: { ...report, ...bytes, startUp }, compressed: [], warnings }
}

describe('findVerdict', () => {
  it.each([
    ['an output that is faster and larger', makeModule(82.2, 0.3, 523_264), 'saves 82 ms per instance, adds 511 KiB'],
    ['an output that is smaller', makeModule(9, 1, -2048), 'saves 8.00 ms per instance, removes 2.00 KiB'],
    ['an output of the same size', makeModule(9, 1, 0), 'saves 8.00 ms per instance, adds no bytes'],
    ['an output that is slower', makeModule(1, 9, 1024), 'takes 8.00 ms more per instance, adds 1.00 KiB'],
    ['an output that is no faster', makeModule(1, 0.9, 1024, 0.5), 'saves no time that can be measured, adds 1.00 KiB'],
  ])('says what %s saves and costs', (_, module, text) => expect(findVerdict(module)).toEqual({ text, pays: true }))

  it('says what is added after compression, where that was measured', () => {
    const module = makeModule(82.2, 0.3, 523_264)
    expect(findVerdict({ ...module, compressed: [gzip(9_000, 176_000)] })?.text).toBe(
      'saves 82 ms per instance, adds 511 KiB (163 KiB gzip)',
    )
    expect(findVerdict({ ...module, compressed: [gzip(9_000, 8_000)] })?.text).toContain('(removes 1000 B gzip)')
    expect(findVerdict(records.initialized)?.text).toContain(' gzip, 127 KiB brotli)')
  })

  it('says that it does not pay where the engine has found that', () => {
    const module = makeModule(1.2, 0.8, 1_468_006)
    expect(module.warnings.map(({ id }) => id)).toEqual(['not-worth-it'])
    expect(findVerdict(module)).toEqual({
      text: 'does not pay: saves 0.40 ms per instance, adds 1.40 MiB',
      pays: false,
    })
  })

  it('leaves open whether it pays where a slow start of the input saves enough', () =>
    expect(findVerdict(makeModule(1.2, 0.8, 1_468_006, 0.7))?.pays).toBe(true))

  it('does not insist where the user allows the finding', () =>
    expect(findVerdict({ ...makeModule(1.2, 0.8, 1_468_006), warnings: [] })?.pays).toBe(true))

  it('is not there where no start-up was measured', () => expect(findVerdict(records.cached)).toBeUndefined())
})
