/** Names of cache entries. How a name begins says what the entry can hold. */

import type { BatchOptions } from '../batch/options/batch-options.ts'
import { setKey } from '../batch/store/keys.ts'
import { type Hash, hashJson } from '../files/hash.ts'
import type { Environment } from './service.ts'

/** Changes when the contents of entries change their form. */
const form = 'wizer-2'

/** A name tells what all keys of the run have in common, then the modules that were asked for, then the set of keys. */
export function nameEntries(
  { modules, config, shard, cache }: Pick<BatchOptions, 'modules' | 'config' | 'shard' | 'cache'>,
  runHash: Hash,
  env: Environment,
) {
  const asked = hashJson([modules, config, shard ?? null])
  const run = `${cache.prefix}${form}-${runHash.slice(0, 16)}-`
  const scope = `${run}${asked.slice(0, 16)}-`
  const begin = (keys: Iterable<Hash>) => `${scope}${setKey(keys)}-`
  return {
    /** How the names of entries begin that hold exactly these outputs. */
    begin,
    /** A name that is new in each run. An entry cannot be replaced, so a damaged one would stand in the way of its name. */
    name: (keys: Iterable<Hash>) => `${begin(keys)}${nameRun(env)}`,
    /** How the names of entries begin that can hold some of the same outputs, the best first. */
    earlier: [scope, run],
  }
}

/** Changes when what is kept of a report changes its form. */
const reportForm = 'wizer-report-1'

/**
 * Names of the entry that holds a report. A run reads the entries of its own branch, of its base branch and of the default
 * branch, and writes only those of its own; a run for a pull request has a branch of its own, `refs/pull/N/merge`. So what
 * a pull request saves under the name of its base branch, no other pull request finds
 * (https://docs.github.com/actions/reference/workflows-and-actions/dependency-caching#restrictions-for-accessing-a-cache).
 * @param report of `nameReports`
 */
export function nameReportEntry({ cache }: Pick<BatchOptions, 'cache'>, report: string, env: Environment) {
  const begin = `${cache.prefix}${reportForm}-${report}-`
  return {
    /** How the names of entries begin that hold this report, of whichever run. */
    begin,
    /** A name that is new in each run. */
    name: `${begin}${nameRun(env)}`,
  }
}

const nameRun = ({ GITHUB_RUN_ID: run, GITHUB_RUN_ATTEMPT: attempt }: Environment) => `${run ?? 0}-${attempt ?? 1}`
