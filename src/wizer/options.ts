/** Every option of the engine: its name, kind, default and meaning, in one table that the command, the action and the
 * documentation read; and the typed object that the passes get. */

import { maxDataSegments } from '../wasm/limits.ts'
import { OptionError } from './errors.ts'
import type { FeatureSwitches } from './features.ts'
import { parseRenames, type Renames } from './renames.ts'
import type { SegmentLayout } from './segments.ts'

export type OptionKind = 'boolean' | 'number' | 'string' | 'list' | 'choice'

export type OptionDescription = {
  /** As `action.yml` and the command spell it. */
  readonly name: string
  readonly kind: OptionKind
  /** As one would write it; empty where there is none. */
  readonly default: string
  /** One sentence. */
  readonly help: string
  readonly choices?: readonly string[]
  /** Other spellings of the command's flag, those of one letter included. */
  readonly aliases?: readonly string[]
  /** What the command's help writes for the value. */
  readonly placeholder?: string
}

export const segmentLayouts: readonly SegmentLayout[] = ['compressed', 'raw', 'page', 'wasmtime']

export const engineOptions = [
  {
    name: 'init-func',
    kind: 'string',
    default: '',
    help: 'The exported function that initializes. Unset: the first of `wizer.initialize`, `wizer-initialize` that is exported.',
    aliases: ['f'],
    placeholder: 'NAME',
  },
  {
    name: 'rename-funcs',
    kind: 'list',
    default: '',
    help: 'Exports to rename afterwards: `src` becomes `dst`, in place of what `dst` was.',
    aliases: ['r', 'rename-func', 'func-rename'],
    placeholder: 'DST=SRC',
  },
  {
    name: 'keep-init-func',
    kind: 'boolean',
    default: 'false',
    help: 'Keep the export of the init function.',
  },
  {
    name: 'allow-wasi',
    kind: 'boolean',
    default: 'false',
    help: 'Provide WASI (`wasi_snapshot_preview1`, `wasi_unstable`) while initializing.',
  },
  {
    name: 'inherit-stdio',
    kind: 'boolean',
    default: 'true',
    help: 'With WASI: let the module use standard input, output and error.',
  },
  {
    name: 'inherit-env',
    kind: 'boolean',
    default: 'false',
    help: 'With WASI: let the module see the environment.',
  },
  {
    name: 'env',
    kind: 'list',
    default: '',
    help: 'With WASI: environment variables, `KEY=VALUE`, or `KEY` to pass one through.',
    placeholder: 'KEY[=VALUE]',
  },
  {
    name: 'args',
    kind: 'list',
    default: '',
    help: 'With WASI: arguments after the program name.',
    aliases: ['arg'],
    placeholder: 'ARG',
  },
  {
    name: 'dirs',
    kind: 'list',
    default: '',
    help: 'With WASI: directories that the module may use, `HOST`, or `GUEST::HOST` to give one another name.',
    aliases: ['dir', 'mapdir'],
    placeholder: '[GUEST::]HOST',
  },
  {
    name: 'stdin',
    kind: 'string',
    default: '',
    help: 'With WASI: text that the module reads from standard input.',
    placeholder: 'TEXT',
  },
  {
    name: 'stdin-file',
    kind: 'string',
    default: '',
    help: 'With WASI: a file that the module reads as standard input.',
    placeholder: 'FILE',
  },
  {
    name: 'preload',
    kind: 'list',
    default: '',
    help: 'Modules whose exports satisfy imports from module `NAME`; their state is not part of the snapshot.',
    placeholder: 'NAME=FILE',
  },
  {
    name: 'deterministic',
    kind: 'boolean',
    default: 'false',
    help: 'Same input and options, same output, on any machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times, NaN bits.',
  },
  {
    name: 'timeout',
    kind: 'number',
    default: '300',
    help: 'Seconds that an initialization may take.',
    placeholder: 'SECONDS',
  },
  {
    name: 'segment-layout',
    kind: 'choice',
    default: 'compressed',
    choices: segmentLayouts,
    help: 'How memory becomes data segments: `compressed` is smallest after gzip, `raw` on disk, `page` is the original layout, `wasmtime` can be mapped copy-on-write.',
    placeholder: 'LAYOUT',
  },
  {
    name: 'max-segments',
    kind: 'number',
    default: '10000',
    help: `Data segments of the output at most, up to ${maxDataSegments.toLocaleString('en')}.`,
    placeholder: 'N',
  },
  {
    name: 'wasm-multi-memory',
    kind: 'boolean',
    default: 'true',
    help: 'Accept modules with more than one memory.',
  },
  {
    name: 'wasm-multi-value',
    kind: 'boolean',
    default: 'true',
    help: 'Accept functions with more than one result, and blocks with parameters.',
  },
  {
    name: 'wasm-bulk-memory',
    kind: 'boolean',
    default: 'true',
    help: 'Accept bulk memory instructions and passive segments.',
  },
  {
    name: 'wasm-simd',
    kind: 'boolean',
    default: 'true',
    help: 'Accept vector instructions.',
  },
  {
    name: 'wasm-reference-types',
    kind: 'boolean',
    default: 'true',
    help: 'Accept reference types.',
  },
  {
    name: 'wasm-relaxed-simd',
    kind: 'boolean',
    default: 'false',
    help: 'Accept relaxed vector instructions, whose results differ between processors.',
  },
  {
    name: 'relaxed-simd-deterministic',
    kind: 'boolean',
    default: 'false',
    help: 'Give relaxed vector instructions the same results on every processor while initializing; `deterministic` implies it.',
  },
] as const satisfies readonly OptionDescription[]

export type EngineOptionName = (typeof engineOptions)[number]['name']

/** Option values as text, the way flags and inputs give them; lists have an item an entry. */
export type RawOptions = Readonly<Partial<Record<EngineOptionName, string | readonly string[]>>>

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
    features: {
      multiMemory: flag('wasm-multi-memory'),
      multiValue: flag('wasm-multi-value'),
      bulkMemory: flag('wasm-bulk-memory'),
      simd: flag('wasm-simd'),
      referenceTypes: flag('wasm-reference-types'),
      relaxedSimd: flag('wasm-relaxed-simd'),
    },
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

/** @throws {OptionError} */
export function badValue(option: string, found: string, expected: string): OptionError {
  return new OptionError(
    'bad-value',
    option,
    `cannot use the option \`${option}\`: found \`${found}\`, expected ${expected}`,
  )
}

export function parseBoolean(option: string, value: string): boolean {
  if (/^true$/i.test(value)) return true
  if (/^false$/i.test(value)) return false
  throw badValue(option, value, '`true` or `false`')
}

export function parseChoice<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice {
  const choice = choices.find(choice => choice === value)
  if (choice === undefined) throw badValue(option, value, `one of ${choices.map(name => `\`${name}\``).join(', ')}`)
  return choice
}

export function parseInteger(option: string, value: string, min: number, max: number): number {
  const number = /^\d+$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  throw badValue(option, value, `a whole number from ${min} to ${max}`)
}

export function parseNumber(option: string, value: string, min: number, max: number): number {
  const number = /^\d+(\.\d+)?$/.test(value) ? Number(value) : Number.NaN
  if (number >= min && number <= max) return number
  throw badValue(option, value, `a number from ${min} to ${max}`)
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
