/** Names of cache entries. How a name begins says what the entry can hold. */

import type { BatchOptions } from '../batch/options/batch-options.ts'
import { setKey } from '../batch/store/keys.ts'
import { type Hash, hashBytes } from '../files/hash.ts'
import type { Environment } from './service.ts'

/** Changes when the contents of entries change their form. */
const form = 'wizer-2'

/** A name tells what all keys of the run have in common, then the modules that were asked for, then the set of keys. */
export function nameEntries(
  { modules, config, shard, cache }: Pick<BatchOptions, 'modules' | 'config' | 'shard' | 'cache'>,
  runHash: Hash,
  env: Environment,
) {
  const asked = hashBytes(new TextEncoder().encode(JSON.stringify([modules, config, shard ?? null])))
  const run = `${cache.prefix}${form}-${runHash.slice(0, 16)}-`
  const scope = `${run}${asked.slice(0, 16)}-`
  const begin = (keys: Iterable<Hash>) => `${scope}${setKey(keys)}-`
  return {
    /** How the names of entries begin that hold exactly these outputs. */
    begin,
    /** A name that is new in each run. An entry cannot be replaced, so a damaged one would stand in the way of its name. */
    name: (keys: Iterable<Hash>) => `${begin(keys)}${env.GITHUB_RUN_ID ?? 0}-${env.GITHUB_RUN_ATTEMPT ?? 1}`,
    /** How the names of entries begin that can hold some of the same outputs, the best first. */
    earlier: [scope, run],
  }
}
