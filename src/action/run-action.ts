/** The action, step by step: inputs, modules, run, log, outputs, summary. */

import * as core from '@actions/core'
import { resolveRun } from '../batch/resolve.ts'
import { runBatch } from '../batch/run.ts'
import { renderMarkdown } from '../report/markdown.ts'
import { engineVersion } from '../version.ts'
import type { Host } from '../wizer/host.ts'
import { findModules } from './find-modules.ts'
import { readInputs } from './inputs.ts'
import { logModules } from './log.ts'

/** Annotations of a kind that a step may have. */
const maxAnnotations = 10

export async function runAction(host: Host, env: Readonly<Record<string, string | undefined>>): Promise<void> {
  const inputs = readInputs()
  const workspace = env['GITHUB_WORKSPACE'] || process.cwd()
  const run = await resolveRun(inputs.options, {
    env,
    directory: workspace,
    output: { stdout: 1, stderr: 2 },
    hasStdin: false,
    measure: true,
  })
  const report = await runBatch(
    {
      modules: await findModules(inputs.modules),
      workspace,
      outDir: inputs.outDir,
      jobs: inputs.jobs,
      options: inputs.options,
      run,
      engineVersion,
      temporary: env['RUNNER_TEMP'],
    },
    host,
  )
  logModules(report)
  const done = report.modules.filter(module => module.status === 'initialized')
  core.setOutput('modules', JSON.stringify(done.map(({ output }) => output)))
  core.setOutput('count', String(report.count))
  core.setOutput('failed', String(report.failed))
  core.setOutput('bytes-before', String(report.bytesBefore))
  core.setOutput('bytes-after', String(report.bytesAfter))
  if (env['GITHUB_STEP_SUMMARY']) await core.summary.addRaw(renderMarkdown(report)).write()
  const failed = report.modules.filter(module => module.status === 'failed')
  for (const { path, error } of failed.slice(0, maxAnnotations - 1))
    core.error(error, { file: path, title: 'Not pre-initialized' })
  if (failed.length > 0) {
    const rest = failed.length - (maxAnnotations - 1)
    const more = rest > 0 ? ` (+${rest} more)` : ''
    core.setFailed(`${failed.length} of ${report.modules.length} modules failed${more}`)
  }
}
