/** The options of a run over many modules, as inputs of the action and as flags of `wizer-action run`. */

import type { CompressedSize } from '../../report/report.ts'
import type { OptionDescription } from '../../wizer/options/option-table.ts'
import { type CacheChoice, cacheChoices } from './cache-use.ts'
import type { Shard } from './shard.ts'
import type { SizeLimits } from './size-limits.ts'

export const commentChoices = ['never', 'on-change', 'always'] as const

export const compressions: readonly string[] = ['gzip', 'brotli', 'both', 'none']

/** The default name of the artifact. In `action.yml` both parts are expressions that the runner evaluates. */
const defaultArtifactName = (job: string, jobIndex: string) => `wizened-${job}-${jobIndex}`

/** Whether the runner made `name` from the default in the job `job`, so that the user has not asked for an artifact. */
export function isDefaultArtifactName(name: string, job: string): boolean {
  const start = defaultArtifactName(job, '')
  return name.startsWith(start) && /^\d*$/.test(name.slice(start.length))
}

export const batchOptions = [
  {
    name: 'modules',
    group: 'Modules',
    kind: 'list',
    help: 'Globs of the modules to pre-initialize. A glob that starts with `!` excludes modules. Default: those of the entries in `config`.',
    placeholder: 'GLOB',
  },
  {
    name: 'config',
    group: 'Modules',
    kind: 'string',
    help: 'A file of options, for all modules or for some of them, which override those given here. Default: `.github/wizer.yml` where it exists; `none` reads no file.',
    placeholder: 'FILE',
  },
  {
    name: 'out-dir',
    group: 'Modules',
    kind: 'string',
    default: 'wizened',
    help: 'The directory for the outputs, which keep their paths relative to the workspace below it.',
    placeholder: 'DIR',
  },
  {
    name: 'in-place',
    group: 'Modules',
    kind: 'boolean',
    default: 'false',
    help: 'Replace the inputs; reports still go to `out-dir`.',
  },
  {
    name: 'jobs',
    group: 'Modules',
    kind: 'number',
    default: '0',
    help: 'How many modules to initialize at the same time; 0 means one per available processor.',
    placeholder: 'N',
  },
  {
    name: 'fail-fast',
    group: 'Modules',
    kind: 'boolean',
    default: 'false',
    help: 'Stop at the first module that fails.',
  },
  {
    name: 'max-memory',
    group: 'Checks and limits',
    kind: 'string',
    help: 'Fail a module that needs more memory while it is initialized, such as `2GiB`. Unset: three quarters of what the machine has, divided by the jobs.',
    placeholder: 'SIZE',
  },
  {
    name: 'cache',
    group: 'Cache',
    kind: 'choice',
    default: 'auto',
    choices: cacheChoices,
    help: 'Keep outputs, and initialize only what has changed. `auto`: not where a release is made or the trigger is not trusted.',
    placeholder: 'WHEN',
  },
  {
    name: 'save-cache',
    group: 'Cache',
    kind: 'boolean',
    default: 'true',
    help: 'Save new outputs; `false` only restores the cache.',
  },
  {
    name: 'cache-key-prefix',
    group: 'Cache',
    kind: 'string',
    help: 'Text that the names of cache entries start with. Steps with different prefixes share no entries.',
    placeholder: 'TEXT',
  },
  {
    name: 'artifact-name',
    group: 'Upload',
    onlyInAction: true,
    kind: 'string',
    default: defaultArtifactName('${{ github.job }}', '${{ strategy.job-index }}'),
    help: 'The name of the artifact for outputs and reports. The default gets a number where another step has taken it. Empty: nothing is uploaded.',
    placeholder: 'NAME',
  },
  {
    name: 'artifact-retention-days',
    group: 'Upload',
    onlyInAction: true,
    kind: 'number',
    help: 'How many days to keep the artifact, 1 to 90. Unset: as the repository is set up.',
    placeholder: 'DAYS',
  },
  {
    name: 'summary',
    group: 'Report',
    kind: 'boolean',
    default: 'true',
    help: 'Write the job summary; `run` prints a table instead.',
  },
  {
    name: 'compressed-sizes',
    group: 'Report',
    kind: 'choice',
    default: 'gzip',
    choices: compressions,
    help: 'The compression formats in which the report gives sizes.',
    placeholder: 'KIND',
  },
  {
    name: 'max-size',
    group: 'Checks and limits',
    kind: 'list',
    help: 'Fail a module whose output is larger: bytes, a size such as `900KiB`, or one after compression such as `1MB gzip`.',
    placeholder: 'SIZE',
  },
  {
    name: 'max-growth',
    group: 'Checks and limits',
    kind: 'list',
    help: 'Fail a module whose output has grown by more: a size such as `900KiB` or `10KiB gzip`, or a share such as `50%`; against the output of the base with `2% base`.',
    placeholder: 'SIZE',
  },
  {
    name: 'baseline-report',
    group: 'Report',
    kind: 'string',
    help: 'A `report.json` to compare with. Default: that of the base branch of a pull request, from the cache.',
    placeholder: 'FILE',
  },
  {
    name: 'comment',
    group: 'Report',
    onlyInAction: true,
    kind: 'choice',
    default: 'never',
    choices: commentChoices,
    help: 'Keep one comment on the pull request up to date: `always`, or `on-change`, where a module differs from the base.',
    placeholder: 'WHEN',
  },
  {
    name: 'github-token',
    group: 'Report',
    onlyInAction: true,
    kind: 'string',
    default: '${{ github.token }}',
    help: 'The token that writes the comment; it needs `pull-requests: write`.',
    placeholder: 'TOKEN',
  },
  {
    name: 'merge-reports',
    group: 'Report',
    onlyInAction: true,
    kind: 'list',
    help: 'Globs of the reports of other jobs, to make one report and one comment of, in place of pre-initializing modules.',
    placeholder: 'GLOB',
  },
  {
    name: 'smoke-test',
    group: 'Checks and limits',
    kind: 'string',
    help: 'An exported function to call on a fresh instance of each output; it must return without a trap.',
    placeholder: 'NAME',
  },
  {
    name: 'shard',
    group: 'Modules',
    kind: 'string',
    help: 'Take only one share of the modules: `INDEX/TOTAL`, where INDEX starts from 0.',
    placeholder: 'INDEX/TOTAL',
  },
] as const satisfies readonly OptionDescription[]

export type BatchOptionName = (typeof batchOptions)[number]['name']

/** The options of a run that a file of options can set for some modules only. */
export const moduleLimitNames = [
  'max-memory',
  'max-size',
  'max-growth',
  'smoke-test',
] as const satisfies readonly BatchOptionName[]

export type ModuleLimitName = (typeof moduleLimitNames)[number]

/** What a module may use, and what its output must be. */
export type ModuleLimits = SizeLimits & {
  /** Bytes that a module may use while it is initialized; undefined means a share of the machine's. */
  readonly maxMemory: number | undefined
  /** The exported function to call on a fresh instance of the output. */
  readonly smokeTest: string | undefined
}

/** Which file of options a run reads. */
export type ConfigChoice =
  | { readonly kind: 'default' | 'none' }
  /** Relative to the workspace, or absolute. */
  | { readonly kind: 'named'; readonly path: string }

/** The options that are the same for all modules of a run, checked, with every default in place. */
export type BatchOptions = {
  /** Globs. */
  readonly modules: readonly string[]
  readonly config: ConfigChoice
  /** Relative to the workspace, or absolute. */
  readonly outDir: string
  readonly inPlace: boolean
  /** How many modules to initialize at the same time; 0 means one per available processor. */
  readonly jobs: number
  readonly failFast: boolean
  /** `chooseCacheUse` tells what `choice` means in a run. `save` counts only where the cache is used. */
  readonly cache: { readonly choice: CacheChoice; readonly save: boolean; readonly prefix: string }
  /** Undefined where nothing is uploaded. */
  readonly artifact: { readonly name: string; readonly retentionDays: number | undefined } | undefined
  readonly summary: boolean
  readonly compressedFormats: readonly CompressedSize['format'][]
  /** The path of a report to compare with. */
  readonly baselineReport: string | undefined
  /** When a comment is written. The token is no part of the options, which are shown. */
  readonly comment: (typeof commentChoices)[number]
  /** Globs. */
  readonly mergeReports: readonly string[]
  readonly shard: Shard | undefined
}
