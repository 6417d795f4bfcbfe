/** Renders results: a table for each case on the terminal, and for `docs/speed.md` one table of all that has a target. */

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Comparison, Note, Sense, Target } from './compare.ts'
import type { CaseResult, Findings, Results } from './results.ts'

export function renderFindings({ comparisons, notes }: Findings): string {
  const head = ['', 'ours', '', 'against', 'result', 'from … to', 'pairs', 'target']
  const rows = comparisons.map(comparison => [
    comparison.what,
    renderValue(comparison.ours, comparison.unit),
    renderValue(comparison.theirs, comparison.unit),
    comparison.against,
    renderResult(comparison.result, comparison.sense),
    comparison.count > 1 ? `${renderNumber(comparison.least)} … ${renderNumber(comparison.most)}` : '',
    comparison.count > 1 ? String(comparison.count) : '',
    renderTarget(comparison.target),
  ])
  return `${align([head, ...rows])}${notes.map(note => `  ${renderNote(note)}\n`).join('')}`
}

/** Pads the cells; columns of numbers align to the right. */
function align(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map(row => row[column]?.length ?? 0)))
  const right = new Set([1, 2, 4, 5, 6])
  const pad = (cell: string, column: number) =>
    right.has(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)
  return rows.map(row => `  ${row.map(pad).join('  ').trimEnd()}\n`).join('')
}

/** Renders the page's section between the markers; empty without results. */
export function renderSpeed({ cases }: Results): string {
  const results = Object.entries(cases)
  const rows = results.flatMap(([name, { comparisons }]) =>
    comparisons.filter(({ target }) => target).map(comparison => renderRow(name, comparison)),
  )
  const notes = results.flatMap(([name, result]) =>
    result.notes.filter(({ isMet }) => isMet !== null).map(note => `- \`${name}\`: ${renderNote(note)}`),
  )
  const table = ['| case | | wizer-action | against | | target |', '|:--|:--|--:|:--|--:|:--|', ...rows]
  const blocks = [rows.length > 0 ? table : [], notes, results.length > 0 ? [renderCircumstances(results)] : []]
  return blocks
    .filter(block => block.length > 0)
    .map(block => block.join('\n'))
    .join('\n\n')
}

function renderRow(name: string, { what, unit, ours, theirs, against, result, sense, target }: Comparison): string {
  const other = `${against}: ${renderValue(theirs, unit)}`
  const cells = [
    `\`${name}\``,
    what,
    renderValue(ours, unit),
    other,
    `**${renderResult(result, sense)}**`,
    renderTarget(target),
  ]
  return `| ${cells.join(' | ')} |`
}

function renderCircumstances(results: readonly (readonly [name: string, result: CaseResult])[]): string {
  const texts = results.map(([, { date, machine, versions }]) => {
    const memory = Math.round(machine.memory / 2 ** 30)
    const place = `${machine.cpu}, ${machine.cores} cores, ${memory} GiB, ${machine.system}`
    return `${place}; Node ${versions.node}, reference ${versions.reference}, wizer-action ${versions.ours}; ${date.slice(0, 10)}`
  })
  return `Measured on ${[...new Set(texts)].join(', and on ')}.`
}

const markers = /(<!-- speed -->\n).*?(<!-- \/speed -->)/s

/** Writes the section into `docs/speed.md`, if there are results. */
export function updatePage(results: Results): void {
  const path = join(import.meta.dirname, '../docs/speed.md')
  const text = readFileSync(path, 'utf8')
  const speed = renderSpeed(results)
  if (speed === '') return
  if (!markers.test(text)) throw new Error('docs/speed.md has no `<!-- speed -->` and `<!-- /speed -->`')
  writeFileSync(
    path,
    text.replace(markers, (_, start: string, end: string) => `${start}\n${speed}\n\n${end}`),
  )
}

export function renderValue(value: number | null, unit: Comparison['unit']): string {
  if (value === null) return 'n/a'
  if (unit === 'GB/s') return `${renderNumber(value)} GB/s`
  if (unit === 'bytes')
    return value < 1e6 ? `${renderNumber(value / 1024)} KiB` : `${renderNumber(value / 2 ** 20)} MiB`
  return value < 1_000 ? `${renderNumber(value)} ms` : `${(value / 1_000).toFixed(2)} s`
}

/** Three digits, or all those before the decimal point. */
function renderNumber(value: number | null): string {
  if (value === null) return 'n/a'
  const size = Math.abs(value)
  return value.toFixed(size >= 100 ? 0 : size >= 10 ? 1 : 2)
}

function renderResult(result: number | null, sense: Sense): string {
  if (result === null) return 'n/a'
  if (sense === 'over') return `${result < 0 ? '−' : '+'}${renderNumber(Math.abs(result))} ms`
  return `${renderNumber(result)} ×${sense === 'faster' ? ' as fast' : ''}`
}

function renderTarget(target: Target | null): string {
  if (!target) return ''
  const { sense, limit, isMet } = target
  const wanted =
    sense === 'faster' ? `at least ${limit} ×` : sense === 'over' ? `at most ${limit} ms` : `at most ${limit} ×`
  return `${wanted}, ${renderMet(isMet)}`
}

function renderNote({ text, isMet }: Note): string {
  return isMet === null ? text : `${text}: ${renderMet(isMet)}`
}

function renderMet(isMet: boolean): string {
  return isMet ? 'met' : 'not met'
}
