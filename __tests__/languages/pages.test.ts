/** The pages about languages: what they say to write is built, pre-initialized and run, and prints what they show. */

import { existsSync, readdirSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doStep, findProblems, makePageFolder, readPage, writeCommands } from '../support/pages.ts'

const root = join(import.meta.dirname, '../..')
const node = `exec '${process.execPath}' --disable-warning=ExperimentalWarning`
const wasmtime = `${node} '${join(import.meta.dirname, 'wasmtime.js')}' "$@"`

const isInPath = (name: string) =>
  (process.env.PATH ?? '').split(delimiter).some(folder => existsSync(join(folder, name)))

const clang = isInPath('clang') && isInPath('wasm-ld') && existsSync('/usr/include/wasm32-wasi/stdio.h')
const libcxx = existsSync('/usr/lib/wasm32-wasi/libc++.a')
const rust =
  existsSync('/usr/lib/rustlib/wasm32-wasi/lib') || existsSync('/usr/lib/x86_64-linux-gnu/rustlib/wasm32-wasi')

/** Where `npm run test:languages` has installed what is too large for everybody. */
const heavy = process.env.HEAVY_LANGUAGES ?? ''
const newest = (compiler: string) =>
  `args=\nfor arg; do case $arg in --target=* | --sysroot=*) ;; *) args="$args $arg" ;; esac; done\n` +
  `YOWASP_CLANG='${heavy}' ${node} '${join(import.meta.dirname, 'newest-clang.js')}' ${compiler} $args`

type Row = {
  readonly page: string
  readonly needs: string
  readonly found: boolean
  /** Commands that the page calls and that stand elsewhere here. */
  readonly commands?: Readonly<Record<string, string>>
}

const rows: readonly Row[] = [
  { page: 'c', needs: 'clang lld wasi-libc libclang-rt-dev-wasm32', found: clang },
  { page: 'c', needs: 'npm run test:languages', found: heavy !== '', commands: { clang: newest('clang') } },
  { page: 'cpp', needs: 'clang lld wasi-libc libclang-rt-dev-wasm32 libc++-dev-wasm32', found: clang && libcxx },
  { page: 'cpp', needs: 'npm run test:languages', found: heavy !== '', commands: { 'clang++': newest('clang++') } },
  {
    page: 'rust',
    needs: 'rustc lld libstd-rust-dev-wasm32',
    found: rust,
    // Debian's, also where rustup's comes first.
    commands: { rustc: 'exec /usr/bin/rustc "$@"' },
  },
]

describe.each(rows)('docs/languages/$page.md, with $needs', ({ page, found, commands = {} }) => {
  const steps = readPage(`docs/languages/${page}.md`)

  it.skipIf(!found)('does what it says', { timeout: 300_000 }, async () => {
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

describe('every page about a language', () => {
  const pages = readdirSync(join(root, 'docs/languages')).filter(name => name.endsWith('.md'))

  it.each(pages)('%s has blocks that can be checked, and workflows with inputs of the action', name => {
    const steps = readPage(`docs/languages/${name}`)
    expect(steps.flatMap(step => (step.kind === 'yaml' ? findProblems(step.text) : []))).toEqual([])
  })
})
