/** What modules printed, shown in the step's log without being obeyed by the runner. */

import { randomUUID } from 'node:crypto'
import * as core from '@actions/core'
import type { Report } from '../batch/report.ts'

/**
 * One group a module. While its text is printed the runner takes no commands, until the token that nobody can guess
 * (https://docs.github.com/actions/reference/workflow-commands-for-github-actions#stopping-and-starting-workflow-commands).
 */
export function logModules({ modules }: Report): void {
  for (const { path, log } of modules) {
    if (!log) continue
    core.startGroup(`Output of ${path}`)
    const token = randomUUID()
    core.info(`::stop-commands::${token}`)
    core.info(log.text)
    core.info(`::${token}::`)
    core.endGroup()
  }
}
