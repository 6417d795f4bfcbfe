/** The options of the engine as one typed object that the passes get: checked, with every default in place. */

import { type Proposal, proposals } from '../../wasm/code/instruction-table.ts'
import { maxDataSegments } from '../../wasm/limits.ts'
import type { FeatureSwitches } from '../check/features.ts'
import type { SegmentLayout } from '../snapshot/segments.ts'
import { type EngineOptionName, engineOptions, type RawOptions, segmentLayouts } from './option-table.ts'
import { badValue, parseBoolean, parseChoice, parseInteger, parseNumber } from './option-values.ts'
import { parseRenames, type Renames } from './renames.ts'

/** What the passes are told: checked, with every default in place. */
export type EngineOptions = {
  readonly initFunc: string | undefined
  readonly renames: Renames
  readonly keepInitFunc: boolean
  readonly deterministic: boolean
  readonly relaxedSimdDeterministic: boolean
  readonly features: FeatureSwitches
  readonly layout: SegmentLayout
  readonly maxSegments: number
  /** Seconds. */
  readonly timeout: number
  readonly wasi: WasiRequest | undefined
  readonly preloads: readonly PreloadRequest[]
}

/** What WASI shall be given, before any file is read. */
export type WasiRequest = {
  readonly inheritStdio: boolean
  readonly inheritEnv: boolean
  /** `value` is undefined where the variable is passed through. */
  readonly env: readonly { readonly name: string; readonly value: string | undefined }[]
  readonly args: readonly string[]
  readonly dirs: readonly { readonly guest: string; readonly host: string }[]
  readonly stdin:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'file'; readonly path: string }
    | undefined
}

export type PreloadRequest = { readonly name: string; readonly path: string }

/** A day: timers of the platform count to 2^31 milliseconds at most, which is 24 days. */
const longestTimeout = 86_400

/**
 * Checks every value, before any work.
 * @throws {OptionError} naming the option, what was found and what would do.
 */
export function parseOptions(raw: RawOptions): EngineOptions {
  const text = (name: EngineOptionName): string => {
    const value = raw[name]
    return typeof value === 'string' ? value : defaultOf(name)
  }
  const list = (name: EngineOptionName): readonly string[] => {
    const value = raw[name] ?? []
    return typeof value === 'string' ? [value] : value
  }
  const flag = (name: EngineOptionName): boolean => parseBoolean(name, text(name))
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
    timeout: parseNumber('timeout', text('timeout'), 0.001, longestTimeout),
    wasi: parseWasi(flag('allow-wasi'), flag('inherit-stdio'), flag('inherit-env'), list, raw),
    preloads: list('preload').map(parsePreload),
  }
}

function defaultOf(name: EngineOptionName): string {
  return engineOptions.find(option => option.name === name)?.default ?? ''
}

function parseWasi(
  allowed: boolean,
  inheritStdio: boolean,
  inheritEnv: boolean,
  list: (name: EngineOptionName) => readonly string[],
  raw: RawOptions,
): WasiRequest | undefined {
  const request: WasiRequest = {
    inheritStdio,
    inheritEnv,
    env: list('env').map(parseVariable),
    args: list('args'),
    dirs: list('dirs').map(parseDirectory),
    stdin: parseStdin(raw.stdin, raw['stdin-file']),
  }
  return allowed ? request : undefined
}

function parseVariable(variable: string): { name: string; value: string | undefined } {
  const equals = variable.indexOf('=')
  const name = equals < 0 ? variable : variable.slice(0, equals)
  if (!name.trim() || /\0/.test(variable)) throw badValue('env', variable, '`KEY=VALUE`, or `KEY` to pass one through')
  return { name, value: equals < 0 ? undefined : variable.slice(equals + 1) }
}

function parseDirectory(directory: string): { guest: string; host: string } {
  const separator = directory.indexOf('::')
  const guest = separator < 0 ? directory : directory.slice(0, separator)
  const host = separator < 0 ? directory : directory.slice(separator + 2)
  if (!guest || !host) throw badValue('dirs', directory, '`HOST`, or `GUEST::HOST`')
  return { guest, host }
}

function parseStdin(text: RawOptions['stdin'], path: RawOptions['stdin-file']): WasiRequest['stdin'] {
  if (typeof text === 'string' && text && typeof path === 'string' && path)
    throw badValue('stdin-file', path, 'either `stdin` or `stdin-file`, not both')
  if (typeof path === 'string' && path) return { kind: 'file', path }
  return typeof text === 'string' && text ? { kind: 'text', text } : undefined
}

function parsePreload(preload: string): PreloadRequest {
  const equals = preload.indexOf('=')
  const name = preload.slice(0, Math.max(equals, 0)).trim()
  const path = preload.slice(equals + 1).trim()
  if (equals < 0 || !name || !path) throw badValue('preload', preload, '`NAME=FILE`, such as `env=stubs.wasm`')
  return { name, path }
}
