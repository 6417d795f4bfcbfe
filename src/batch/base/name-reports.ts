/** Names the reports that runs keep for each other: by the step of a workflow, and by the branch. */

import { type Hash, hashJson } from '../../files/hash.ts'
import { type BatchOptions, isDefaultArtifactName } from '../options/batch-options.ts'
import { isUntrusted } from '../options/cache-use.ts'

type Environment = Readonly<Record<string, string | undefined>>

type StepOptions = Pick<BatchOptions, 'modules' | 'config' | 'shard' | 'cache' | 'artifact' | 'mergeReports'>

type ReportOptions = StepOptions & Pick<BatchOptions, 'baselineReport'>

/** Names of kept reports, each of hexadecimal digits. */
export type ReportNames = {
  /** Under which this run keeps its report. Undefined where the run is none of a branch. */
  readonly own: string | undefined
  /** Of the report that this run is compared with. Undefined where the run is none of a pull request, or the user names a report. */
  readonly base: string | undefined
}

export const noReports: ReportNames = { own: undefined, base: undefined }

/**
 * Only a run for a branch keeps its report, and only one for a pull request looks for one. A run for a pull request must
 * not keep any: `pull_request_target` runs in the scope of the base branch, on files that others have written.
 */
export function nameReports(options: ReportOptions, env: Environment): ReportNames {
  const base = findBaseBranch(env)
  const own = base === undefined && !isUntrusted(env) ? findBranch(env) : undefined
  const step = identifyStep(options, env)
  const nameOf = (branch: string | undefined) => branch && hashJson([step, branch]).slice(0, 32)
  return { own: nameOf(own), base: options.baselineReport === undefined ? nameOf(base) : undefined }
}

/** The branch that a pull request is to be merged into. */
export function findBaseBranch({ GITHUB_BASE_REF: base }: Environment): string | undefined {
  return base || undefined
}

function findBranch({ GITHUB_REF: ref = '' }: Environment): string | undefined {
  return /^refs\/heads\/(.+)$/s.exec(ref)?.[1]
}

/**
 * Tells steps apart, and is the same in all runs of a step: the workflow, the job, its place in the matrix, the shard, the
 * step, and the modules that it was given. Undefined variables are those of other machines than runners.
 */
export function identifyStep(options: StepOptions, env: Environment): Hash {
  const { modules, config, shard, cache, artifact, mergeReports } = options
  const { GITHUB_WORKFLOW: workflow, GITHUB_JOB: job, GITHUB_ACTION: action } = env
  return hashJson([
    ...[workflow, job, action].map(name => name ?? ''),
    nameInMatrix(artifact?.name ?? '', job ?? ''),
    shard ?? null,
    cache.prefix,
    config,
    modules,
    mergeReports,
  ])
}

/**
 * The runner tells the index of a job in its matrix only by the default name of the artifact. The user's own name differs
 * between the jobs of a matrix, too, because a run takes a name once. It can hold the commit or the number of the run,
 * which are others in each run.
 */
function nameInMatrix(artifact: string, job: string): string {
  return isDefaultArtifactName(artifact, job) ? artifact : artifact.replaceAll(/[\da-f]{40,64}|\d{5,}/g, '*')
}
