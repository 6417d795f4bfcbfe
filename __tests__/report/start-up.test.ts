/** Start-up times and verdicts in the reports: what each painter shows, and what none of them shows. */

import { describe, expect, it } from 'vitest'
import { renderHtml } from '../../src/report/html.ts'
import { renderMarkdown } from '../../src/report/markdown.ts'
import type { DoneModule } from '../../src/report/report.ts'
import { renderTerminal } from '../../src/report/terminal.ts'
import { records, reportOf } from './sample.ts'

const { initialized, cached } = records
const time = (least: number, spread: number) => ({ least, spread, count: 5 })

const kept: DoneModule = { ...cached, report: { ...cached.report, startUp: initialized.report.startUp } }
const open: DoneModule = {
  ...initialized,
  report: { ...initialized.report, startUp: { before: time(0.5, 0.2), after: time(0.4, 0.2) } },
}
const useless: DoneModule = {
  ...initialized,
  report: { ...initialized.report, startUp: { before: time(0.8, 0), after: time(0.4, 0) } },
  warnings: [{ id: 'not-worth-it', message: 'the output is 511 KiB larger, and starts 0.4 ms faster' }],
}

/** Without tags and spaces that cannot be broken. */
const plain = (text: string) =>
  text.replaceAll(/<(style|script).*?<\/\1>|<[^>]*>/gs, ' ').replaceAll(/[\s\u00a0]+/g, ' ')

const painters = {
  terminal: (module: DoneModule) => renderTerminal(reportOf([module]), { color: false }),
  markdown: (module: DoneModule) => plain(renderMarkdown(reportOf([module]))),
  html: (module: DoneModule) => plain(renderHtml(reportOf([module]))),
}
const all = Object.entries(painters)
const withDetails = all.filter(([name]) => name !== 'terminal')

describe('a module from the cache', () => {
  it('has no start-up in the table of the terminal', () => {
    const text = painters.terminal(kept)
    expect(text).toContain('examples/sqlite/sqlite.wasm')
    expect(text).not.toContain('start-up')
    expect(text).not.toContain('0.32 ms')
  })

  it('has no start-up in the table of the job summary', () => {
    const [head, row] = renderMarkdown(reportOf([kept]))
      .split('\n')
      .filter(line => line.startsWith('| '))
    expect(head).toBe('| module | size | growth | segments | initialize |')
    expect(row).not.toContain('0.32')
  })

  it('has no start-up in the table and in the figures of the page', () => {
    const html = renderHtml(reportOf([kept]))
    const [before, details] = [html.slice(0, html.indexOf('id="details"')), html.slice(html.indexOf('id="details"'))]
    expect(plain(before)).not.toContain('0.32 ms')
    expect(plain(before)).not.toContain('254×')
    expect(plain(details)).toContain('0.32 ms')
  })

  it.each(withDetails)('says in the details who has measured its start-up: %s', (_, paint) => {
    expect(paint(kept)).toContain('least of 3 samples before and of 20 after, measured by the run that initialized it')
    expect(paint(initialized)).not.toContain('measured by the run')
  })

  it.each(withDetails)('is explained below the table: %s', (_, paint) =>
    expect(paint(kept)).toContain('Their start-up is left out here.'),
  )
})

describe('start-up times that overlap', () => {
  it.each(all)('are shown, and neither is called faster: %s', (_, paint) => {
    expect(paint(open)).toContain('0.40 ms')
    expect(paint(open)).not.toContain('1.3×')
    expect(paint(initialized)).toContain('254×')
  })
})

describe('a verdict', () => {
  it.each(withDetails)('stands in the details: %s', (_, paint) => {
    expect(paint(initialized)).toContain('saves 82 ms per instance, adds 511 KiB (163 KiB gzip, 127 KiB brotli)')
    expect(paint(open)).toContain('saves no time that can be measured, adds 511 KiB')
  })

  it.each(withDetails)('that it does not pay is a mark beside the path, and stands in the details: %s', (_, paint) => {
    expect(paint(useless)).toContain('does not pay: saves 0.40 ms per instance, adds 511 KiB')
    expect(paint(useless).split('does not pay').length).toBeGreaterThan(2)
    expect(paint(initialized)).not.toContain('does not pay')
  })

  it('is a warning of the terminal where it does not pay, and nothing else there', () => {
    expect(painters.terminal(useless)).toContain('starts 0.4 ms faster (`not-worth-it`)')
    expect(painters.terminal(initialized)).not.toContain('saves')
  })
})

it('escapes times that are shorter than the shortest that is shown', () => {
  const startUp = { before: time(0.006, 0), after: time(0.002, 0) }
  const text = renderMarkdown(reportOf([{ ...initialized, report: { ...initialized.report, startUp } }]))
  expect(text).toContain('saves &lt;0.01 ms per instance')
  expect(text).not.toContain('<0')
})
