/** The tables in the documentation are those of the sources, and the figures that it compares by are those of the benchmark. */

import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readResults } from '../../bench/results.ts'
import { renderSpeed, renderValue } from '../../bench/tables.ts'
import { buildActionFile, buildPage, listPages } from '../../scripts/build-docs.ts'
import { engineOptions } from '../../src/wizer/options/option-table.ts'

const root = join(import.meta.dirname, '../..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')

describe('what `npm run build` writes', () => {
  it('action.yml is up to date', () => {
    expect(read('action.yml')).toBe(buildActionFile())
  })

  it.each(listPages())('the tables of %s are up to date', page => {
    expect(read(page)).toBe(buildPage(read(page)))
  })

  it('some page has each table', () => {
    const all = listPages().map(read).join('')
    for (const name of ['inputs', 'outputs', 'options']) expect(all).toContain(`<!-- /${name} -->`)
    for (const { name } of engineOptions) expect(all).toContain(`| \`${name}\` |`)
  })
})

describe('what `npm run bench` writes', () => {
  it('the table of docs/speed.md is that of the last results', () => {
    expect(read('docs/speed.md')).toContain(renderSpeed(readResults()))
  })

  it.each([
    ['engine', 'whole process'],
    ['engine', 'peak memory'],
    ['many', 'all modules'],
  ])('the README compares by the results of the case `%s`, %s', (name, what) => {
    const found = readResults().cases[name]!.comparisons.find(comparison => comparison.what === what)!
    const readme = read('README.md')
    expect(readme).toContain(renderValue(found.ours, found.unit))
    expect(readme).toContain(renderValue(found.theirs, found.unit))
  })
})

it.each(['light', 'dark'])('the picture for readers who prefer %s is small', scheme => {
  expect(statSync(join(root, `docs/images/report-${scheme}.png`)).size).toBeLessThan(150_000)
})

it('the README is short', () => {
  expect(read('README.md').split('\n').length).toBeLessThanOrEqual(128)
})
