/** The reports that the tests of the page open, and a browser that takes what a page complains of or asks for as a failure. */

import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before } from 'node:test'
import { pathToFileURL } from 'node:url'
import axe from 'axe-core'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { renderHtml } from '../../src/report/html.ts'
import type { MemoryReport } from '../../src/report/module-report.ts'
import type { DoneModule, Report } from '../../src/report/report.ts'
import { hostile, manyModules, records, reportOf, sample, sharing } from '../report/sample.ts'

const folder = mkdtempSync(join(tmpdir(), 'page-'))
process.once('exit', () => rmSync(folder, { recursive: true, force: true }))

/** Modules of several sizes below one folder, so that sorting and shortening have something to do. */
export const many: readonly DoneModule[] = manyModules(400).map((module, index) => ({
  ...module,
  path: `packages/engines/build/p${index}/module-${index}.wasm`,
  report: { ...module.report, bytesAfter: module.report.bytesAfter + ((index * 7919) % 400) * 1000 },
}))

/** The largest memory of 32 bits, with as many regions as a report has, and with names that need more than a line. */
const [memory] = records.initialized.report.memories as readonly [MemoryReport]
const vast: DoneModule = {
  ...records.initialized,
  report: {
    ...records.initialized.report,
    memories: [
      {
        ...memory,
        pages: 65_536,
        regions: Array.from({ length: 200 }, (_, index) => ({
          name: `.data.${'long_'.repeat(19)}${index}`,
          start: index * 1000,
          end: index < 199 ? index * 1000 + 1000 : 65_536 * 65_536,
          before: 500,
          changed: 3,
          added: 7,
          nonZero: 507,
        })),
      },
    ],
  },
}

export const reports = {
  vast: reportOf([vast]),
  one: reportOf([records.initialized]),
  all: sample,
  many: reportOf([...sharing(5), ...many]),
  hostile,
  nothing: reportOf([]),
} satisfies Record<string, Report>

export type Name = keyof typeof reports

export const fileOf = (name: Name) => join(folder, `${name}.html`)
for (const [name, report] of Object.entries(reports)) writeFileSync(fileOf(name as Name), renderHtml(report))

let browser: Browser

before(async () => {
  const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium'
  browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
})
after(() => browser.close())

export const wide = { viewport: { width: 1280, height: 900 } } as const
export const narrow = { viewport: { width: 400, height: 800 } } as const

/** Opens a page and gives it to `work`. What the page complains of, asks for or says in a dialog is a failure. */
export async function open(
  name: Name,
  options: BrowserContextOptions,
  work: (page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options)
  const wrong: string[] = []
  const page = await context.newPage()
  const own = pathToFileURL(fileOf(name)).href
  page.on('console', message => wrong.push(`${message.type()}: ${message.text()}`))
  page.on('pageerror', error => wrong.push(error.message))
  page.on('request', request => request.url() !== own && wrong.push(`requests ${request.url()}`))
  page.on('dialog', dialog => {
    wrong.push(`opens a dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  try {
    await page.goto(own)
    await work(page)
    assert.deepEqual(wrong, [])
  } finally {
    await context.close()
  }
}

// Queries by role look at all elements, which takes half a minute in a page with 400 modules: there, others are used.

/** Unfolds modules, so that what is in them is checked, too. */
export async function unfold(page: Page, limit: number): Promise<void> {
  await page.evaluate(count => {
    for (const module of [...document.querySelectorAll<HTMLDetailsElement>('details.module')].slice(0, count)) {
      module.open = true
      for (const inner of module.querySelectorAll('details')) inner.open = true
    }
    for (const details of document.querySelectorAll<HTMLDetailsElement>('details.folded')) details.open = true
  }, limit)
  await page.waitForFunction(count => document.querySelectorAll('.map.active').length >= count, limit > 0 ? 1 : 0)
}

export async function check(page: Page): Promise<void> {
  await page.evaluate(axe.source)
  const found = await page.evaluate(async () => {
    const { violations } = await (window as unknown as { axe: typeof axe }).axe.run(document, {
      resultTypes: ['violations'],
    })
    return violations.map(
      ({ id, nodes }) => `${id}: ${nodes.length} of ${nodes[0]?.html.slice(0, 200)} ${nodes[0]?.failureSummary}`,
    )
  })
  assert.deepEqual(found, [])
}

export const widthBeyond = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)

export const shownRows = (page: Page) => page.locator('table.modules tbody tr:not([hidden])')
