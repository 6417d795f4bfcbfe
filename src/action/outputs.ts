/** The action's outputs: their names and meanings, and their values for the result of a step. */

import { relative } from 'node:path'
import * as core from '@actions/core'
import type { StepResult } from '../batch/step.ts'
import type { Results } from '../batch/write-results.ts'
import { describeFileError } from '../files/file-error.ts'
import { slashed } from '../files/places.ts'
import { isDone, type Report } from '../report/report.ts'
import type { UploadedArtifact } from './artifact.ts'

export const actionOutputs = [
  { name: 'modules', help: 'Paths of the pre-initialized modules, relative to the workspace, as a JSON array.' },
  { name: 'count', help: 'How many modules have an output.' },
  { name: 'failed', help: 'How many modules failed.' },
  {
    name: 'cache-hit',
    help: '`true` where every output came from the cache, else `false`, also where there is no module.',
  },
  { name: 'cache-saved', help: '`true` where something new was kept, else `false`.' },
  { name: 'report', help: 'Path of `report.json`, relative to the workspace.' },
  { name: 'html-report', help: 'Path of `report.html`.' },
  {
    name: 'checksums',
    help: 'Path of `SHA256SUMS`, which `sha256sum -c` reads in its folder; empty where there is no output.',
  },
  { name: 'bytes-before', help: 'Size of the inputs in bytes, of those that have an output.' },
  { name: 'bytes-after', help: 'Size of the outputs in bytes.' },
  { name: 'artifact-id', help: 'The artifact, empty where none was uploaded.' },
  { name: 'artifact-url', help: 'Where it can be downloaded from.' },
  { name: 'artifact-digest', help: 'Its SHA-256.' },
  {
    name: 'comment-body',
    help: 'The text of the comment, also where none was written; empty without the input `comment`.',
  },
] as const

export type Outputs = Readonly<Record<(typeof actionOutputs)[number]['name'], string>>

/** The outputs of a step that failed before it began. */
export const noOutputs: Outputs = {
  modules: '[]',
  count: '0',
  failed: '0',
  'cache-hit': 'false',
  'cache-saved': 'false',
  report: '',
  'html-report': '',
  checksums: '',
  'bytes-before': '0',
  'bytes-after': '0',
  'artifact-id': '',
  'artifact-url': '',
  'artifact-digest': '',
  'comment-body': '',
}

/** What a step has done, as far as its outputs tell it. */
export type StepOutputs = {
  readonly report: Report
  readonly results: Pick<Results, 'report' | 'html'>
  readonly artifact: UploadedArtifact | undefined
  /** Empty where no comment is wanted. */
  readonly comment: string
}

/** A share of no modules is no cache hit: a later step that asks for one expects outputs. */
export function makeOutputs(
  step: StepOutputs,
  { results, cacheHit, cacheSaved }: Pick<StepResult, 'results' | 'cacheHit' | 'cacheSaved'>,
  workspace: string,
): Outputs {
  const { report } = step
  return {
    ...makeMergedOutputs(step, workspace),
    modules: JSON.stringify(report.modules.filter(isDone).map(({ output }) => output)),
    'cache-hit': String(cacheHit && report.count > 0),
    'cache-saved': String(cacheSaved),
    // `sha256sum -c` fails for a file without a line.
    checksums: report.count > 0 ? nameIn(workspace, results.checksums) : '',
  }
}

/** The outputs of a step that merges reports: the modules of other jobs are not there. */
export function makeMergedOutputs({ report, results, artifact, comment }: StepOutputs, workspace: string): Outputs {
  return {
    ...noOutputs,
    count: String(report.count),
    failed: String(report.failed),
    report: nameIn(workspace, results.report),
    'html-report': nameIn(workspace, results.html),
    'bytes-before': String(report.bytesBefore),
    'bytes-after': String(report.bytesAfter),
    'artifact-id': artifact?.id ?? '',
    'artifact-url': artifact?.url ?? '',
    'artifact-digest': artifact?.digest ?? '',
    'comment-body': comment,
  }
}

const nameIn = (workspace: string, file: string) => slashed(relative(workspace, file))

/**
 * Never throws: where the runner's file cannot be written, an error says so.
 * @returns whether all are set
 */
export function setOutputs(outputs: Outputs): boolean {
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
    return true
  } catch (error) {
    core.error(
      `cannot set the outputs of the step: ${describeFileError(error)}, expected a file that can be written to`,
    )
    return false
  }
}
