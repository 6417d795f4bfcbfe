/** The action's outputs: their names and meanings, and their values for the result of a step. */

import { relative } from 'node:path'
import type { StepResult } from '../batch/step.ts'
import { slashed } from '../files/places.ts'
import { isDone } from '../report/report.ts'
import type { UploadedArtifact } from './artifact.ts'

export const actionOutputs = [
  { name: 'modules', help: 'Paths of the pre-initialized modules, relative to the workspace, as a JSON array.' },
  { name: 'count', help: 'How many modules have an output.' },
  { name: 'failed', help: 'How many modules failed.' },
  { name: 'cache-hit', help: '`true` where nothing had to be initialized, else `false`.' },
  { name: 'cache-saved', help: '`true` where something new was kept, else `false`.' },
  { name: 'report', help: 'Path of `report.json`, relative to the workspace.' },
  { name: 'html-report', help: 'Path of `report.html`.' },
  { name: 'checksums', help: 'Path of `SHA256SUMS`, which `sha256sum -c` reads in its folder.' },
  { name: 'bytes-before', help: 'Size of the inputs in bytes, of those that have an output.' },
  { name: 'bytes-after', help: 'Size of the outputs in bytes.' },
  { name: 'artifact-id', help: 'The artifact, empty where none was uploaded.' },
  { name: 'artifact-url', help: 'Where it can be downloaded from.' },
  { name: 'artifact-digest', help: 'Its SHA-256.' },
] as const

export function makeOutputs(
  { report, results, cacheHit, cacheSaved }: StepResult,
  artifact: UploadedArtifact | undefined,
  workspace: string,
): Readonly<Record<(typeof actionOutputs)[number]['name'], string>> {
  const pathOf = (file: string) => slashed(relative(workspace, file))
  return {
    modules: JSON.stringify(report.modules.filter(isDone).map(({ output }) => output)),
    count: String(report.count),
    failed: String(report.failed),
    'cache-hit': String(cacheHit),
    'cache-saved': String(cacheSaved),
    report: pathOf(results.report),
    'html-report': pathOf(results.html),
    checksums: pathOf(results.checksums),
    'bytes-before': String(report.bytesBefore),
    'bytes-after': String(report.bytesAfter),
    'artifact-id': artifact?.id ?? '',
    'artifact-url': artifact?.url ?? '',
    'artifact-digest': artifact?.digest ?? '',
  }
}
