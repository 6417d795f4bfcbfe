/** The entry of `npm run bench`: runs the named cases, or all of them, and saves their results. */

import { existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { argv, stderr, stdout } from 'node:process'
import { parseArgs } from 'node:util'
import type { Case, Setting } from './case.ts'
import { bare } from './cases/bare.ts'
import { engine } from './cases/engine.ts'
import { grow } from './cases/grow.ts'
import { many } from './cases/many.ts'
import { dense, segments, sparse } from './cases/memories.ts'
import { output } from './cases/output.ts'
import { scan } from './cases/scan.ts'
import { start } from './cases/start.ts'
import { dist } from './commands.ts'
import { type CaseResult, type Findings, makeResult, readResults, saveResults } from './results.ts'
import { renderFindings, updatePage } from './tables.ts'

const cases: readonly Case[] = [engine, sparse, dense, segments, many, bare, scan, start, output, grow]
const names = cases.map(({ name }) => name)

const { values, positionals } = parseArgs({
  args: argv.slice(2),
  options: { quick: { type: 'boolean', default: false }, docs: { type: 'boolean', default: false } },
  allowPositionals: true,
})
const unknown = positionals.filter(name => !names.includes(name))
if (unknown.length > 0) throw new Error(`there is no case \`${unknown.join('`, `')}\`, only \`${names.join('`, `')}\``)
if (!existsSync(join(dist, 'cli.js'))) throw new Error('there is no dist/cli.js: run `npm run build` first')

// `--docs` writes `docs/speed.md` from the saved results.
if (values.docs) updatePage(readResults())
else await runCases(cases.filter(({ name }) => positionals.length === 0 || positionals.includes(name)))

async function runCases(chosen: readonly Case[]): Promise<void> {
  for (const { name, about, run } of chosen) {
    stdout.write(`\n${name}: ${about}\n`)
    const findings = await inFolder(folder => run(makeSetting(name, folder)))
    stdout.write(`\n${renderFindings(values.quick ? withoutTargets(findings) : findings)}`)
    if (!values.quick) save(name, makeResult(findings))
  }
  if (values.quick) stdout.write('\nnothing was saved: --quick only shows that the cases work\n')
}

/** Two pairs over small inputs cannot judge a target. */
function withoutTargets({ comparisons, notes }: Findings): Findings {
  return {
    comparisons: comparisons.map(comparison => ({ ...comparison, target: null })),
    notes: notes.map(({ text }) => ({ text, isMet: null })),
  }
}

function makeSetting(name: string, folder: string): Setting {
  return {
    quick: values.quick,
    folder,
    memoryRuns: values.quick ? 1 : 3,
    pairs: enough => (values.quick ? Math.min(2, enough) : enough),
    say: text => stderr.write(`  ${name}: ${text} …\n`),
  }
}

/** Saves after each case, so that a later case that fails loses nothing. */
function save(name: string, result: CaseResult): void {
  updatePage(saveResults({ cases: { [name]: result } }, names))
}

async function inFolder<Result>(work: (folder: string) => Promise<Result>): Promise<Result> {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wizer-bench-')))
  const remove = () => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  try {
    return await work(folder)
  } finally {
    process.off('exit', remove)
    remove()
  }
}
