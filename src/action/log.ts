/** The step's log: a line for each module, what the module printed, and annotations of failures. */

import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { findSecrets } from '../batch/run/find-secrets.ts'
import { describeFileError } from '../files/file-error.ts'
import { formatBytes, formatTime } from '../report/format.ts'
import { describeFrame } from '../report/model/failure.ts'
import type { FailedModule, ModuleRecord } from '../report/report.ts'
import { showPlain } from '../report/terminal/style.ts'
import { showControls, showLines } from '../report/text.ts'
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
  if (module.status === 'failed') return `${path}: failed: ${showPlain(module.error)}`
  if (module.status === 'skipped') return `${path}: skipped`
  const { bytesBefore, bytesAfter, times } = module.report
  const how = module.status === 'cached' ? 'from the cache' : `in ${formatTime(times.total)}`
  return `${path}: ${formatBytes(bytesBefore)} to ${formatBytes(bytesAfter)} ${how}`
}

/**
 * One annotation for each module, with its file and the cause. Where there is no room for all, the last one says how many
 * more there are.
 * @param others number of other errors that the step annotates
 */
export function annotate(failed: readonly FailedModule[], others: number): void {
  const room = maxAnnotations - others
  const shown = failed.length > room ? failed.slice(0, room - 1) : failed
  for (const { path, error, frames } of shown) {
    const lines = [showControls(error), ...frames.map(frame => `  ${describeFrame(frame)}`)]
    const message = lines.join('\n').slice(0, maxAnnotation)
    core.error(message, { file: showControls(path), title: 'Not pre-initialized' })
  }
  const rest = failed.length - shown.length
  if (rest > 0)
    core.error(`+${rest} more modules failed: see the summary and report.json`, { title: 'Not pre-initialized' })
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
