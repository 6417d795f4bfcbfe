/** The step's log: a line a module, what it printed without being obeyed by the runner, and annotations of failures. */

import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import { formatBytes, formatTime } from '../report/format.ts'
import { describeFrame } from '../report/model/failure.ts'
import type { FailedModule, ModuleRecord } from '../report/report.ts'
import { showPlain } from '../report/terminal/style.ts'

/** Annotations of a kind that a step may have; the runner drops the rest without a word. */
const maxAnnotations = 10

/** Characters of an annotation. */
const maxAnnotation = 4_000

/** What a module can choose the words of, such as its path and the cause of its failure, is on a line that starts with ours. */
export function logModule(module: ModuleRecord, done: number, total: number): void {
  core.info(`[${done}/${total}] ${describeModule(module)}`)
  if (module.status === 'skipped' || !module.log) return
  core.startGroup(`Output of ${showPlain(module.path)} (${formatBytes(module.log.bytes)})`)
  // Nothing is a command until the token, which nobody can guess, is printed again
  // (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands).
  const token = randomUUID()
  core.info(`::stop-commands::${token}`)
  core.info(module.log.text)
  core.info(`::${token}::`)
  core.endGroup()
}

function describeModule(module: ModuleRecord): string {
  const path = showPlain(module.path)
  switch (module.status) {
    case 'initialized':
    case 'cached': {
      const { bytesBefore, bytesAfter, times } = module.report
      const how = module.status === 'cached' ? 'from the cache' : `in ${formatTime(times.total)}`
      return `${path}: ${formatBytes(bytesBefore)} to ${formatBytes(bytesAfter)} ${how}`
    }
    case 'failed':
      return `${path}: failed: ${showPlain(module.error)}`
    case 'skipped':
      return `${path}: skipped`
  }
}

/**
 * One annotation a module, with its file and the cause; where there is no room for all, the last one says how many more.
 * @param others errors that the step has besides
 */
export function annotate(failed: readonly FailedModule[], others = 0): void {
  const room = maxAnnotations - others
  const shown = failed.length > room ? failed.slice(0, room - 1) : failed
  for (const { path, error, frames } of shown) {
    const message = [error, ...frames.map(frame => `  ${describeFrame(frame)}`)].join('\n').slice(0, maxAnnotation)
    core.error(message, { file: path, title: 'Not pre-initialized' })
  }
  const rest = failed.length - shown.length
  if (rest > 0)
    core.error(`+${rest} more modules failed: see the summary and report.json`, { title: 'Not pre-initialized' })
}
