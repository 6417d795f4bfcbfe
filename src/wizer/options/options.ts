/** The options of the engine as the passes get them: checked, typed, with every default in place. */

import { type Proposal, proposals } from '../../wasm/code/instruction-table.ts'
import { maxDataSegments } from '../../wasm/limits.ts'
import type { FeatureSwitches } from '../check/features.ts'
import { type FindingId, findingIds } from '../doctor/findings.ts'
import type { SegmentLayout } from '../snapshot/segments.ts'
import {
  type EngineOptionName,
  engineOptions,
  type OptionDescription,
  type RawOptions,
  segmentLayouts,
} from './option-table.ts'
import {
  badValue,
  findDefault,
  parseBoolean,
  parseChoice,
  parseInteger,
  parseNumber,
  splitAt,
} from './option-values.ts'
import { parseRenames, type Renames } from './renames.ts'

export type EngineOptions = {
  readonly initFunc: string | undefined
  readonly renames: Renames
  readonly keepInitFunc: boolean
  readonly deterministic: boolean
  readonly relaxedSimdDeterministic: boolean
  readonly features: FeatureSwitches
  readonly layout: SegmentLayout
  readonly maxSegments: number
  /** Whether functions that nothing can reach any more get the shortest body. */
  readonly dropInitCode: boolean
  /** Whether the dead part of the C stack is set to zero. */
  readonly clearStack: boolean
  /** Seconds. */
  readonly timeout: number
  readonly wasi: WasiRequest | undefined
  readonly preloads: readonly PreloadRequest[]
  readonly judgement: Judgement
}

/** What becomes of a finding: an error, nothing, or else a warning. */
export type Judgement = { readonly deny: ReadonlySet<FindingId>; readonly allow: ReadonlySet<FindingId> }

/** What the module gets by WASI, before any file is read. */
export type WasiRequest = {
  readonly inheritStdio: boolean
  readonly inheritEnv: boolean
  /** A variable without a value is passed through. */
  readonly env: readonly { readonly name: string; readonly value: string | undefined }[]
  readonly args: readonly string[]
  readonly dirs: readonly { readonly guest: string; readonly host: string }[]
  readonly writableDirs: boolean
  readonly stdin:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'file'; readonly path: string }
    | undefined
}

export type PreloadRequest = { readonly name: string; readonly path: string }

/** Seconds of a day. Timers of the platform end at 2^31 milliseconds, which are 24 days. */
const longestTimeout = 86_400

/**
 * Checks every value, before any work.
 * @param descriptions where the defaults stand
 * @throws {OptionError} naming the option, what was found and what would do.
 */
export function parseOptions(
  raw: RawOptions,
  descriptions: readonly OptionDescription[] = engineOptions,
): EngineOptions {
  const text = (name: EngineOptionName): string => {
    const value = raw[name]
    return typeof value === 'string' ? value : findDefault(descriptions, name)
  }
  const list = (name: EngineOptionName): readonly string[] => {
    const value = raw[name] ?? []
    return typeof value === 'string' ? [value] : value
  }
  const flag = (name: EngineOptionName): boolean => parseBoolean(name, text(name))
  const wasi: WasiRequest = {
    inheritStdio: flag('inherit-stdio'),
    inheritEnv: flag('inherit-env'),
    env: list('env').map(parseVariable),
    args: list('args'),
    dirs: list('dirs').map(parseDirectory),
    writableDirs: flag('writable-dirs'),
    stdin: parseStdin(text('stdin'), text('stdin-file')),
  }
  return {
    initFunc: text('init-func') || undefined,
    renames: parseRenames(list('rename-funcs')),
    keepInitFunc: flag('keep-init-func'),
    deterministic: flag('deterministic'),
    relaxedSimdDeterministic: flag('relaxed-simd-deterministic'),
    features: Object.fromEntries(
      proposals.map((proposal): [Proposal, boolean] => [proposal, flag(`wasm-${proposal}`)]),
    ) as FeatureSwitches,
    layout: parseChoice('segment-layout', text('segment-layout'), segmentLayouts),
    maxSegments: parseInteger('max-segments', text('max-segments'), 1, maxDataSegments),
    dropInitCode: flag('drop-init-code'),
    clearStack: flag('clear-stack'),
    timeout: parseNumber('timeout', text('timeout'), 0.001, longestTimeout),
    // Values are checked where WASI is not allowed, too.
    wasi: flag('allow-wasi') ? wasi : undefined,
    preloads: list('preload').map(parsePreload),
    judgement: parseJudgement(list('deny'), list('allow')),
  }
}

function parseJudgement(denied: readonly string[], allowed: readonly string[]): Judgement {
  const deny = new Set(denied.map(id => parseChoice('deny', id, findingIds)))
  const allow = new Set(allowed.map(id => parseChoice('allow', id, findingIds)))
  const both = allowed.find(id => deny.has(id as FindingId))
  if (both !== undefined) throw badValue('allow', both, 'a finding that `deny` does not name')
  return { deny, allow }
}

function parseVariable(variable: string): { name: string; value: string | undefined } {
  const [name, value] = splitAt(variable, '=') ?? [variable, undefined]
  if (!name.trim() || /\0/.test(variable)) throw badValue('env', variable, '`KEY=VALUE`, or `KEY` to pass one through')
  return { name, value }
}

function parseDirectory(directory: string): { guest: string; host: string } {
  const [guest, host] = splitAt(directory, '::') ?? [directory, directory]
  if (!guest || !host) throw badValue('dirs', directory, '`HOST`, or `GUEST::HOST`')
  return { guest, host }
}

function parseStdin(text: string, path: string): WasiRequest['stdin'] {
  if (text && path) throw badValue('stdin-file', path, 'either that or the option `stdin`, not both')
  if (path) return { kind: 'file', path }
  return text ? { kind: 'text', text } : undefined
}

function parsePreload(preload: string): PreloadRequest {
  const [name, path] = splitAt(preload, '=')?.map(part => part.trim()) ?? []
  if (!name || !path) throw badValue('preload', preload, '`NAME=FILE`, such as `env=stubs.wasm`')
  return { name, path }
}
