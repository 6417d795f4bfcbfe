/** The errors that `docs/troubleshooting.md` explains are those of the sources, word for word. */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readText } from '../support/list-pages.ts'

const page = 'docs/troubleshooting.md'
const sources = join(import.meta.dirname, '../../src')
const code = readdirSync(sources, { recursive: true, encoding: 'utf8' })
  .filter(name => name.endsWith('.ts'))
  .map(name => readFileSync(join(sources, name), 'utf8').replaceAll('\\`', '`'))
  .join('\n')

/** The headings of the third rank are errors; `…` stands for what differs from case to case. */
const errors = [...readText(page).matchAll(/^### (.+)$/gm)].map(([, heading]) => heading!)

/** The parts of an error that no file of `src/` has. */
const missingParts = (error: string) =>
  error
    .split('…')
    .map(part => part.trim())
    .filter(part => part.length > 2 && !code.includes(part))

describe(page, () => {
  it('explains more than fifteen errors', () => {
    expect(errors.length).toBeGreaterThan(15)
  })

  it.each(errors)('has the words of the sources: %s', error => {
    expect(missingParts(error)).toEqual([])
  })

  it('would not find an error that nobody throws', () => {
    expect(missingParts('cannot find the init function: … that no file has: xyzzy')).toEqual([
      'that no file has: xyzzy',
    ])
  })
})
