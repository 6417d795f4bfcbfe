/** The pages about languages: what they say to write is built, pre-initialized and run, and prints what they show. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doStep, findProblems, makePageFolder, readPage, writeCommands } from '../support/pages.ts'
import { newest, npm, npx, rustc, tools, wasmtime } from './tools.ts'

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
  { page: 'assemblyscript', needs: 'heavy', commands: { npx } },
  { page: 'ruby', needs: 'heavy', commands: { npm } },
]

for (const { page, needs, commands = {} } of rows) {
  const { found, packages } = tools[needs]

  describe(`docs/languages/${page}.md (needs ${packages})`, () => {
    it.skipIf(!found)('does what it says', { timeout: 300_000 }, async () => {
      const steps = readPage(`docs/languages/${page}.md`)
      const place = makePageFolder({ wasmtime, ...commands })
      for (const step of steps) await doStep(step, place)
      const workflows = steps.filter(step => step.kind === 'yaml')
      expect(workflows.length).toBeGreaterThan(0)
      const ofPage = workflows.filter(
        ({ text }) => text.includes('modules: app.wasm') && existsSync(join(place.folder, 'app.wasm')),
      )
      for (const { text, line } of ofPage) {
        const script = writeCommands(text).join('\n')
        await doStep({ kind: 'run', script, fails: false, shows: undefined, line }, place)
      }
    })
  })
}

it('the example in Rust has the module that the page shows', () => {
  const [module] = readPage('docs/languages/rust.md')
  const example = readFileSync(join(import.meta.dirname, '../../examples/holidays/wizer.rs'), 'utf8')
  expect(module).toMatchObject({ kind: 'file', name: 'wizer.rs', text: example })
})

describe('every page about a language', () => {
  const folder = join(import.meta.dirname, '../../docs/languages')
  const pages = readdirSync(folder).filter(name => name.endsWith('.md'))

  it.each(pages)('%s has blocks that can be checked, and workflows with inputs of the action', name => {
    const steps = readPage(`docs/languages/${name}`)
    expect(steps.flatMap(step => (step.kind === 'yaml' ? findProblems(step.text) : []))).toEqual([])
  })
})
