/** The pages about languages: what they say to write is built, pre-initialized and run, and prints what they show. */

import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doStep, findProblems, makePageFolder, readPage, writeCommands } from '../support/pages.ts'
import { newest, rustc, tools, wasmtime } from './tools.ts'

type Row = {
  readonly page: string
  readonly needs: keyof typeof tools
  /** Commands that the page calls and that stand elsewhere here. */
  readonly commands?: Readonly<Record<string, string>>
}

const rows: readonly Row[] = [
  { page: 'c', needs: 'clang' },
  { page: 'c', needs: 'heavy', commands: { clang: newest('clang') } },
  { page: 'cpp', needs: 'clang++' },
  { page: 'cpp', needs: 'heavy', commands: { 'clang++': newest('clang++') } },
  { page: 'rust', needs: 'rustc', commands: { rustc } },
]

for (const { page, needs, commands = {} } of rows) {
  const { found, packages } = tools[needs]

  describe(`docs/languages/${page}.md (needs ${packages})`, () => {
    it.skipIf(!found)('does what it says', { timeout: 300_000 }, async () => {
      const steps = readPage(`docs/languages/${page}.md`)
      const place = makePageFolder({ wasmtime, ...commands })
      for (const step of steps) await doStep(step, place)
      const workflows = steps.filter(step => step.kind === 'yaml')
      for (const { text, line } of workflows) {
        const script = writeCommands(text).join('\n')
        await doStep({ kind: 'run', script, fails: false, shows: undefined, line }, place)
      }
      expect(workflows.length).toBeGreaterThan(0)
    })
  })
}

describe('every page about a language', () => {
  const folder = join(import.meta.dirname, '../../docs/languages')
  const pages = readdirSync(folder).filter(name => name.endsWith('.md'))

  it.each(pages)('%s has blocks that can be checked, and workflows with inputs of the action', name => {
    const steps = readPage(`docs/languages/${name}`)
    expect(steps.flatMap(step => (step.kind === 'yaml' ? findProblems(step.text) : []))).toEqual([])
  })
})
