import { describe, expect, it } from 'vitest'
import { renderMarkdown, summaryLimit } from '../../../src/report/markdown.ts'
import { hostile, manyFailures, manyModules, records, reportOf, sample, sharing } from '../sample.ts'

describe('the limit of the job summary', () => {
  const error = '|<`x`:é'.repeat(1500)
  const rows = (summary: string) => summary.match(/^\| [✓↺]/gm)?.length ?? 0
  const failures = (summary: string) => summary.match(/^<p>✗/gm)?.length ?? 0
  const details = (summary: string) => summary.match(/^<details><summary><code>/gm)?.length ?? 0
  const sizeOf = (summary: string) => Buffer.byteLength(summary)

  it('leaves room in the 1 MiB that a step has', () => expect(summaryLimit).toBeLessThan(1_048_576 - 16_384))

  it('is kept by leaving out details first', () => {
    const summary = renderMarkdown(reportOf([...manyFailures(20, error), ...manyModules(1000)]))
    expect(sizeOf(summary)).toBeLessThanOrEqual(summaryLimit)
    expect([failures(summary), rows(summary)]).toEqual([20, 1000])
    expect(details(summary)).toBeGreaterThan(50)
    expect(summary).toContain(`Details of ${1000 - details(summary)} more modules: see \`report.json\`.`)
  })

  it('is kept by leaving out the tables in details before details', () => {
    const few = renderMarkdown(reportOf(manyModules(200)))
    const many = renderMarkdown(reportOf(manyModules(380)))
    expect([details(few), details(many)]).toEqual([200, 380])
    expect([few, many].map(summary => summary.match(/<summary>Regions/g)?.length)).toEqual([200, undefined])
    expect(sizeOf(many)).toBeLessThanOrEqual(summaryLimit)
  })

  it('is kept by leaving out rows where details are not enough', () => {
    const summary = renderMarkdown(reportOf([...manyFailures(1000, error), ...manyModules(5000)]))
    expect(sizeOf(summary)).toBeLessThanOrEqual(summaryLimit)
    expect([failures(summary), details(summary)]).toEqual([1000, 0])
    expect(rows(summary)).toBeGreaterThan(500)
    expect(summary).toContain(`+${(5000 - rows(summary)).toLocaleString('en')} more modules, see \`report.json\`.`)
    expect(summary).toContain('**5,000 modules**')
  })

  it('is kept by leaving out failures where rows are not enough', () => {
    const summary = renderMarkdown(reportOf([...manyFailures(20_000, error), ...manyModules(10)]))
    expect(sizeOf(summary)).toBeLessThanOrEqual(summaryLimit)
    expect(failures(summary)).toBeGreaterThan(1000)
    expect(rows(summary)).toBe(0)
    expect(summary).toMatch(
      /\n\+[\d,]+ more failures, see `report\.json`\.\n\n\+10 more modules, see `report\.json`\.\n/,
    )
  })

  it('counts the modules of a cause that is left out', () => {
    const summary = renderMarkdown(reportOf(sharing(30).map(module => ({ ...module, path: 'é'.repeat(4000) }))), 2048)
    expect(sizeOf(summary)).toBeLessThanOrEqual(2048)
    expect(failures(summary)).toBe(1)
    const none = renderMarkdown(reportOf([...manyFailures(40, error), ...sharing(30)]), 2048)
    expect(none).toContain(`+${70 - failures(none)} more failures, see`)
  })

  it('is kept for thousands of modules within 2 seconds', () => {
    const report = reportOf([...manyFailures(1000, error), ...manyModules(5000)])
    const start = performance.now()
    renderMarkdown(report)
    expect(performance.now() - start).toBeLessThan(2000)
  })

  it.each([2048, 4096, 10_000, 100_000])('is kept at %d bytes', limit => {
    for (const report of [sample, hostile, reportOf([...manyFailures(50, error), ...manyModules(50)])])
      expect(sizeOf(renderMarkdown(report, limit))).toBeLessThanOrEqual(limit)
  })

  it('is not used up by one module', () => {
    const memories = Array.from({ length: 100 }, () => records.cached.report.memories[0]).filter(
      memory => memory !== undefined,
    )
    const module = {
      ...records.initialized,
      path: 'é'.repeat(4000),
      warnings: Array.from({ length: 500 }, () => ({ id: 'observed-host', message: error })),
      report: { ...records.initialized.report, memories },
    }
    const summary = renderMarkdown(reportOf([module]))
    expect(sizeOf(summary)).toBeLessThan(60_000)
    expect(summary).toContain('+92 more memories')
    expect(summary).toContain('+490 more warnings')
  })
})
