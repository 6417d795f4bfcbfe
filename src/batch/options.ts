/** The options of a run over many modules, beside those of the engine: inputs of the action, flags of `wizer-action run`. */

import type { OptionDescription } from '../wizer/options/option-table.ts'
import { badValue, parseBoolean, parseChoice, parseInteger } from '../wizer/options/option-values.ts'
import { parseShard, type Shard } from './shard.ts'
import { type Growth, parseGrowth, parseSize } from './size-limits.ts'

export const compressions = ['gzip', 'brotli', 'both', 'none'] as const

export type Compression = (typeof compressions)[number]

export const batchOptions = [
  {
    name: 'modules',
    kind: 'list',
    default: '',
    help: 'Globs of the modules to pre-initialize; `!` excludes.',
    placeholder: 'GLOB',
  },
  {
    name: 'out-dir',
    kind: 'string',
    default: 'wizened',
    help: 'Where outputs go; below it they keep their path relative to the workspace.',
    placeholder: 'DIR',
  },
  {
    name: 'in-place',
    kind: 'boolean',
    default: 'false',
    help: 'Replace the inputs instead; reports still go to `out-dir`.',
  },
  {
    name: 'jobs',
    kind: 'number',
    default: '0',
    help: 'Modules at a time; 0 is one per available processor.',
    placeholder: 'N',
  },
  {
    name: 'fail-fast',
    kind: 'boolean',
    default: 'false',
    help: 'Stop at the first module that fails.',
  },
  {
    name: 'cache',
    kind: 'boolean',
    default: 'true',
    help: 'Keep outputs from run to run, and initialize only what has changed.',
  },
  {
    name: 'save-cache',
    kind: 'boolean',
    default: 'true',
    help: 'Save the cache where something is new; `false` only restores.',
  },
  {
    name: 'cache-key-prefix',
    kind: 'string',
    default: '',
    help: 'What the names of cache entries start with, to keep some apart.',
    placeholder: 'TEXT',
  },
  {
    name: 'artifact-name',
    kind: 'string',
    default: 'wizened-${{ github.job }}-${{ strategy.job-index }}',
    help: 'The artifact to upload outputs and reports as; empty uploads none.',
    placeholder: 'NAME',
  },
  {
    name: 'artifact-retention-days',
    kind: 'number',
    default: '',
    help: 'Days to keep the artifact, 1 to 90. Unset: what the repository says.',
    placeholder: 'DAYS',
  },
  {
    name: 'summary',
    kind: 'boolean',
    default: 'true',
    help: 'Write the job summary.',
  },
  {
    name: 'compressed-sizes',
    kind: 'choice',
    default: 'gzip',
    choices: compressions,
    help: 'Compressions whose sizes the report gives.',
    placeholder: 'KIND',
  },
  {
    name: 'max-size',
    kind: 'string',
    default: '',
    help: 'Fail where an output is larger: bytes, or `900KiB`, `1MB`.',
    placeholder: 'SIZE',
  },
  {
    name: 'max-growth',
    kind: 'string',
    default: '',
    help: 'Fail where an output grew by more: bytes, `900KiB`, `1MB`, or `50%`.',
    placeholder: 'SIZE',
  },
  {
    name: 'smoke-test',
    kind: 'string',
    default: '',
    help: 'An export to call on a fresh instance of each output; it must return without a trap.',
    placeholder: 'NAME',
  },
  {
    name: 'shard',
    kind: 'string',
    default: '',
    help: 'Take only this share of the modules: `INDEX/TOTAL`, from 0.',
    placeholder: 'INDEX/TOTAL',
  },
] as const satisfies readonly OptionDescription[]

export type BatchOptionName = (typeof batchOptions)[number]['name']

export type RawBatchOptions = Readonly<Partial<Record<BatchOptionName, string | readonly string[]>>>

export type BatchOptions = {
  /** Globs. */
  readonly modules: readonly string[]
  readonly outDir: string
  readonly inPlace: boolean
  readonly jobs: number
  readonly failFast: boolean
  readonly cache: { readonly restore: boolean; readonly save: boolean; readonly prefix: string }
  /** Undefined uploads none. */
  readonly artifact: { readonly name: string; readonly retentionDays: number | undefined } | undefined
  readonly summary: boolean
  readonly compression: Compression
  /** Bytes. */
  readonly maxSize: number | undefined
  readonly maxGrowth: Growth | undefined
  readonly smokeTest: string | undefined
  readonly shard: Shard | undefined
}

/** Modules at a time at most: each has a thread with a stack of its own. */
const maxJobs = 256

/** Days that artifacts are kept at most (https://docs.github.com/actions: artifact retention of a public repository). */
const maxRetention = 90

/** Cache keys have 512 characters at most; ours take 160 of them. */
const maxPrefix = 256

/** @throws {OptionError} naming the option, what was found and what would do. */
export function parseBatchOptions(raw: RawBatchOptions): BatchOptions {
  const text = (name: BatchOptionName): string => {
    const value = raw[name]
    return typeof value === 'string' ? value.trim() : (batchOptions.find(option => option.name === name)?.default ?? '')
  }
  const flag = (name: BatchOptionName) => parseBoolean(name, text(name))
  const list = raw.modules ?? []
  const restore = flag('cache')
  const outDir = text('out-dir')
  if (!outDir || outDir.includes('\0')) throw badValue('out-dir', outDir, 'a directory')
  return {
    modules: (typeof list === 'string' ? list.split('\n') : list).map(glob => glob.trim()).filter(glob => glob !== ''),
    outDir,
    inPlace: flag('in-place'),
    jobs: parseInteger('jobs', text('jobs'), 0, maxJobs),
    failFast: flag('fail-fast'),
    cache: { restore, save: flag('save-cache') && restore, prefix: parsePrefix(text('cache-key-prefix')) },
    artifact: parseArtifact(text('artifact-name'), text('artifact-retention-days')),
    summary: flag('summary'),
    compression: parseChoice('compressed-sizes', text('compressed-sizes'), compressions),
    maxSize: optional(text('max-size'), value => parseSize('max-size', value)),
    maxGrowth: optional(text('max-growth'), value => parseGrowth('max-growth', value)),
    smokeTest: text('smoke-test') || undefined,
    shard: optional(text('shard'), parseShard),
  }
}

function optional<Value>(text: string, parse: (text: string) => Value): Value | undefined {
  return text === '' ? undefined : parse(text)
}

function parsePrefix(prefix: string): string {
  if (prefix.includes(',') || prefix.length > maxPrefix)
    throw badValue('cache-key-prefix', prefix, `at most ${maxPrefix} characters, and no comma`)
  return prefix
}

function parseArtifact(name: string, days: string): BatchOptions['artifact'] {
  const retentionDays = optional(days, value => parseInteger('artifact-retention-days', value, 1, maxRetention))
  if (name === '') return undefined
  const [forbidden] = /["":<>|*?\r\n\\/]/.exec(name) ?? []
  if (forbidden) throw badValue('artifact-name', name, `a name without ${JSON.stringify(forbidden)}`)
  return { name, retentionDays }
}

/** Whether `artifact-name` was left to its default. Nobody asked for that artifact, so the step does not fail without it. */
export function isDefaultArtifactName(name: string, job: string): boolean {
  const beginning = `wizened-${job}-`
  return name.startsWith(beginning) && /^\d*$/.test(name.slice(beginning.length))
}
