/** Turns the text of inputs or flags into the options of a run. */

import { badValue, findDefault, parseBoolean, parseChoice, parseInteger } from '../../wizer/options/option-values.ts'
import {
  type BatchOptionName,
  type BatchOptions,
  batchOptions,
  type ConfigChoice,
  commentChoices,
  compressions,
  type ModuleLimits,
} from './batch-options.ts'
import { cacheChoices } from './cache-use.ts'
import { parseShard } from './shard.ts'
import { parseGrowthLimit, parseMemory, parseSizeLimit } from './size-limits.ts'

/** Option values as text, the way flags and inputs give them; a list has an item for each entry. */
export type RawBatchOptions = Readonly<Partial<Record<BatchOptionName, string | readonly string[]>>>

/** The most modules at the same time: each has a thread with a stack of its own. */
const maxJobs = 256

/** The longest time in days that GitHub keeps the artifacts of a public repository. */
const maxRetention = 90

/** A cache key has at most 512 characters, of which ours need 160. */
const maxPrefix = 256

/**
 * Checks every value. Without a name there is no artifact: only the runner can evaluate the default.
 * @throws {OptionError} with the option, what was found and what would do
 */
export function parseBatchOptions(raw: RawBatchOptions): BatchOptions {
  const { text, flag, optional } = readRaw({ 'artifact-name': '', ...raw })
  const outDir = text('out-dir')
  if (outDir === '' || outDir.includes('\0')) throw badValue('out-dir', outDir, 'a directory')
  return {
    modules: readLines(raw.modules),
    config: parseConfig(text('config')),
    outDir,
    inPlace: flag('in-place'),
    jobs: parseInteger('jobs', text('jobs'), 0, maxJobs),
    failFast: flag('fail-fast'),
    cache: {
      choice: parseChoice('cache', text('cache'), cacheChoices),
      save: flag('save-cache'),
      prefix: parsePrefix(text('cache-key-prefix')),
    },
    artifact: parseArtifact(
      text('artifact-name'),
      optional('artifact-retention-days', (option, days) => parseInteger(option, days, 1, maxRetention)),
    ),
    summary: flag('summary'),
    compressedFormats: parseFormats(text('compressed-sizes')),
    baselineReport: optional('baseline-report', parsePath),
    comment: parseChoice('comment', text('comment'), commentChoices),
    mergeReports: readLines(raw['merge-reports']),
    shard: optional('shard', parseShard),
  }
}

/**
 * Checks the values that a file of options can set for some modules only.
 * @throws {OptionError} with the option, what was found and what would do
 */
export function parseModuleLimits(raw: RawBatchOptions): ModuleLimits {
  const { text, optional } = readRaw(raw)
  return {
    maxMemory: optional('max-memory', parseMemory),
    maxSize: readLines(raw['max-size']).map(line => parseSizeLimit('max-size', line)),
    maxGrowth: readLines(raw['max-growth']).map(line => parseGrowthLimit('max-growth', line)),
    smokeTest: text('smoke-test') || undefined,
  }
}

function readRaw(raw: RawBatchOptions) {
  const text = (name: BatchOptionName): string => {
    const value = raw[name]
    return typeof value === 'string' ? value.trim() : findDefault(batchOptions, name)
  }
  return {
    text,
    flag: (name: BatchOptionName) => parseBoolean(name, text(name)),
    optional: <Value>(name: BatchOptionName, parse: (option: string, value: string) => Value) =>
      text(name) === '' ? undefined : parse(name, text(name)),
  }
}

function readLines(lines: string | readonly string[] = []): readonly string[] {
  return (typeof lines === 'string' ? lines.split('\n') : lines).map(line => line.trim()).filter(Boolean)
}

function parsePath(option: string, path: string): string {
  if (path.includes('\0')) throw badValue(option, path, 'the path of a file')
  return path
}

function parseConfig(text: string): ConfigChoice {
  const path = parsePath('config', text)
  if (path === '' || path === 'none') return { kind: path === '' ? 'default' : 'none' }
  return { kind: 'named', path }
}

function parseFormats(value: string): BatchOptions['compressedFormats'] {
  const choice = parseChoice('compressed-sizes', value, compressions)
  return (['gzip', 'brotli'] as const).filter(format => choice === format || choice === 'both')
}

function parsePrefix(prefix: string): string {
  if (/[\p{Cc},]/u.test(prefix) || prefix.length > maxPrefix)
    throw badValue('cache-key-prefix', prefix, `at most ${maxPrefix} characters, and no comma or control character`)
  return prefix
}

function parseArtifact(name: string, retentionDays: number | undefined): BatchOptions['artifact'] {
  if (name === '') return undefined
  const [forbidden] = /["":<>|*?\r\n\\/]/.exec(name) ?? []
  if (forbidden) throw badValue('artifact-name', name, `a name without ${JSON.stringify(forbidden)}`)
  return { name, retentionDays }
}
