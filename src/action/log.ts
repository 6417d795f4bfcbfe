/** The step's log: a line for each module, what the module printed, and annotations of failures. */

import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { findSecrets } from '../batch/run/find-secrets.ts'
import { describeFileError } from '../files/file-error.ts'
import { formatBytes, formatNumberOf, formatTime } from '../report/format.ts'
import { describeFrame, describePrinted } from '../report/model/failure.ts'
import { type FailureGroup, groupFailures, nameSome } from '../report/model/groups.ts'
import type { FailedModule, ModuleRecord } from '../report/report.ts'
import { showPlain } from '../report/terminal/style.ts'
import { showControls, showLines, showSentence } from '../report/text.ts'
import { explainError } from '../wizer/errors.ts'
import type { WasiRequest } from '../wizer/options/options.ts'

/** Annotations that the runner takes from a step, for each kind. It drops the rest without a word. */
const maxAnnotations = 10

/** Characters of the longest annotation. */
const maxAnnotation = 4_000

/** A module chooses its path and the cause of its failure. Their lines start with our words, so they are no commands. */
export function logModule(module: ModuleRecord, done: number, total: number): void {
  core.info(`[${done}/${total}] ${describeOutcome(module)}`)
  if (module.status === 'skipped' || !module.log) return
  core.startGroup(`Output of ${showPlain(module.path)} (${formatBytes(module.log.bytes)})`)
  // The runner obeys no command until the token is printed again. No module can guess it
  // (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands).
  const token = randomUUID()
  core.info(`::stop-commands::${token}`)
  core.info(showLines(module.log.text))
  core.info(`::${token}::`)
  core.endGroup()
}

function describeOutcome(module: ModuleRecord): string {
  const path = showPlain(module.path)
  if (module.status === 'failed') return `${path}: failed: ${showPlain(module.error)}${describeLastLine(module)}`
  if (module.status === 'skipped') return `${path}: skipped`
  const { bytesBefore, bytesAfter, times } = module.report
  const how = module.status === 'cached' ? 'from the cache' : `in ${formatTime(times.total)}`
  return `${path}: ${formatBytes(bytesBefore)} to ${formatBytes(bytesAfter)} ${how}`
}

/** How much an annotation has of the end of what the module printed. */
const lastPrinted = { characters: 1000, lines: 5 } as const

/** The last lines that a module printed often say why it failed. */
function listPrinted({ log }: FailedModule): readonly string[] {
  const lines = describePrinted(log, lastPrinted.characters)?.lines ?? []
  return lines.filter(line => line.trim() !== '').slice(-lastPrinted.lines)
}

function describeLastLine(module: FailedModule): string {
  const line = listPrinted(module).at(-1)
  return line === undefined ? '' : `; it printed last: ${showPlain(showSentence(line, 200))}`
}

/**
 * One annotation for each module, with its file and the cause. Where there is no room for all, there is one for each cause,
 * and the last one says how many more modules there are.
 * @param others number of other errors that the step annotates
 */
export function annotate(failed: readonly FailedModule[], others: number): void {
  const room = maxAnnotations - others
  const groups =
    failed.length > room ? groupFailures(failed) : failed.map(module => ({ first: module, paths: [module.path] }))
  const shown = groups.length > room ? groups.slice(0, room - 1) : groups
  for (const group of shown) {
    const file = showControls(group.first.path)
    core.error(describeGroup(group).slice(0, maxAnnotation), { file, title: 'Not pre-initialized' })
  }
  const rest = groups.slice(shown.length).reduce((sum, { paths }) => sum + paths.length, 0)
  if (rest > 0)
    core.error(`+${rest} more modules failed: see the summary and report.json`, { title: 'Not pre-initialized' })
}

/** Characters of the cause, which leave room for what stands below it. */
const maxCause = 2_000

/** Paths that an annotation names, and characters of each. */
const named = { paths: 10, characters: 100 } as const

/** The cause comes first, since a reader may see no more than the first lines. */
function describeGroup({ first, paths: [, ...paths] }: FailureGroup): string {
  const show = (path: string) => showSentence(path, named.characters)
  const printed = listPrinted(first)
  return [
    showSentence(first.error, maxCause),
    ...(printed.length > 0 ? ['It printed last:', ...printed.map(line => `  ${line}`)] : []),
    ...(paths.length > 0
      ? [`${formatNumberOf(paths.length, 'more module')} with this cause: ${nameSome(paths, named.paths, show)}`]
      : []),
    ...first.frames.map(frame => `  ${describeFrame(frame)}`),
  ].join('\n')
}

/** A line about the step. Services and file systems have a say in it. */
export function logInfo(message: string): void {
  core.info(showPlain(message))
}

export function logWarning(message: string): void {
  core.warning(showControls(message))
}

/** The annotation of an error that ends the step. */
export function logError(error: unknown): void {
  core.error(showControls(explainError(error).message).slice(0, maxAnnotation))
}

/** Has the runner hide secrets that the option `env` spells out, which it does not know, in all that follows in the log. */
export function maskGiven(env: WasiRequest['env']): void {
  for (const { value } of findSecrets({}, env)) core.setSecret(value)
}

/**
 * Writes the job summary. Never throws: it is worth less than what comes after it.
 * @param warn is told why there is none
 */
export async function writeSummary(markdown: string, warn: (message: string) => void): Promise<void> {
  try {
    await core.summary.addRaw(markdown).write()
  } catch (error) {
    warn(`cannot write the job summary: ${describeFileError(error)}; \`report.json\` has what it would say`)
  }
}
