/** The table of the engine's options, which the command, the action and the documentation read. */

import { maxDataSegments } from '../../wasm/limits.ts'
import type { SegmentLayout } from '../snapshot/segments.ts'
import { proposalOptions } from './proposal-options.ts'

export type OptionDescription = {
  /** As `action.yml` and the command spell it. */
  readonly name: string
  readonly kind: 'boolean' | 'number' | 'string' | 'list' | 'choice'
  /** As text. */
  readonly default?: string
  /** The default of the action and of `run`, where it is another. */
  readonly defaultOfMany?: string
  /** One sentence. */
  readonly help: string
  readonly choices?: readonly string[]
  /** Other spellings of the command's flag, also of one letter. */
  readonly aliases?: readonly string[]
  /** What the command's help writes for the value. */
  readonly placeholder?: string
  /** Where the command's help shows it. */
  readonly group?: OptionGroup
  /** Whether it does nothing in `wizer-action run`. */
  readonly onlyInAction?: boolean
}

/** The headings of the command's help, what matters first. */
export const optionGroups = [
  'Modules',
  'Main options',
  'WASI',
  'Checks and limits',
  'Output',
  'Proposals',
  'Cache',
  'Report',
  'Upload',
  'Help',
] as const

export type OptionGroup = (typeof optionGroups)[number]

export const segmentLayouts: readonly SegmentLayout[] = ['compressed', 'raw', 'page', 'wasmtime']

export const engineOptions = [
  {
    name: 'init-func',
    group: 'Main options',
    kind: 'string',
    help: 'The exported function that initializes. Default: the first of `wizer.initialize`, `wizer-initialize` that is exported.',
    aliases: ['f'],
    placeholder: 'NAME',
  },
  {
    name: 'rename-funcs',
    group: 'Main options',
    kind: 'list',
    help: 'Exports to rename after the initialization: `src` takes the name `dst`, and replaces an export of that name.',
    aliases: ['r', 'rename-func', 'func-rename'],
    placeholder: 'DST=SRC',
  },
  {
    name: 'keep-init-func',
    group: 'Main options',
    kind: 'boolean',
    default: 'false',
    help: 'Keep the export of the init function.',
  },
  {
    name: 'allow-wasi',
    group: 'WASI',
    kind: 'boolean',
    default: 'false',
    help: 'Provide WASI (`wasi_snapshot_preview1`, `wasi_unstable`) while initializing.',
  },
  {
    name: 'inherit-stdio',
    group: 'WASI',
    kind: 'boolean',
    default: 'true',
    help: 'With WASI: let the module use standard input, output and error.',
  },
  {
    name: 'inherit-env',
    group: 'WASI',
    kind: 'boolean',
    default: 'false',
    help: 'With WASI: let the module see the environment.',
  },
  {
    name: 'env',
    group: 'WASI',
    kind: 'list',
    help: 'With WASI: environment variables, `KEY=VALUE`, or `KEY` to pass one through.',
    placeholder: 'KEY[=VALUE]',
  },
  {
    name: 'args',
    group: 'WASI',
    kind: 'list',
    help: 'With WASI: arguments after the program name.',
    aliases: ['arg'],
    placeholder: 'ARG',
  },
  {
    name: 'dirs',
    group: 'WASI',
    kind: 'list',
    help: 'With WASI: directories that the module may use: `HOST`, or `GUEST::HOST` where the module knows it by another name.',
    aliases: ['dir', 'mapdir'],
    placeholder: '[GUEST::]HOST',
  },
  {
    name: 'writable-dirs',
    group: 'WASI',
    kind: 'boolean',
    default: 'true',
    defaultOfMany: 'false',
    help: 'With WASI: let the module change what `dirs` names. Many modules then run one at a time.',
  },
  {
    name: 'stdin',
    group: 'WASI',
    kind: 'string',
    help: 'With WASI: text that the module reads from standard input.',
    placeholder: 'TEXT',
  },
  {
    name: 'stdin-file',
    group: 'WASI',
    kind: 'string',
    help: 'With WASI: a file that the module reads as standard input.',
    placeholder: 'FILE',
  },
  {
    name: 'preload',
    group: 'Main options',
    kind: 'list',
    help: 'Modules whose exports satisfy the imports from module `NAME`. Their state is not part of the snapshot.',
    placeholder: 'NAME=FILE',
  },
  {
    name: 'deterministic',
    group: 'Main options',
    kind: 'boolean',
    default: 'false',
    help: 'Make the output the same on every machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times and NaN bits.',
  },
  {
    name: 'timeout',
    group: 'Checks and limits',
    kind: 'number',
    default: '300',
    help: 'How many seconds the work on a module may take.',
    placeholder: 'SECONDS',
  },
  {
    name: 'segment-layout',
    group: 'Output',
    kind: 'choice',
    default: 'compressed',
    choices: segmentLayouts,
    help: 'How memory becomes data segments: `compressed` is smallest after gzip, `raw` is smallest on disk, `page` is the layout of the original, `wasmtime` can be mapped copy-on-write.',
    placeholder: 'LAYOUT',
  },
  {
    name: 'max-segments',
    group: 'Output',
    kind: 'number',
    default: '10000',
    help: `The most data segments that the output may have, up to ${maxDataSegments}.`,
    placeholder: 'N',
  },
  {
    name: 'drop-init-code',
    group: 'Output',
    kind: 'boolean',
    default: 'false',
    help: 'Give functions that nothing can reach any more the shortest body, and leave out debug information, which would no longer fit.',
  },
  {
    name: 'clear-stack',
    group: 'Output',
    kind: 'boolean',
    default: 'false',
    help: 'Set what functions have left on the C stack to zero, where names or exports say where the stack lies.',
  },
  {
    name: 'deny',
    group: 'Checks and limits',
    kind: 'list',
    help: 'Findings that fail a module, by their ids, such as `start-runs-again`; `wizer-action doctor --help` lists them.',
    placeholder: 'ID',
  },
  {
    name: 'allow',
    group: 'Checks and limits',
    kind: 'list',
    help: 'Findings that give no warning, by their ids.',
    placeholder: 'ID',
  },
  ...proposalOptions,
] as const satisfies readonly OptionDescription[]

/** The same options for many modules: the defaults are those of the action and of `run`. */
export const optionsOfMany: readonly OptionDescription[] = engineOptions.map((option: OptionDescription) =>
  option.defaultOfMany === undefined ? option : { ...option, default: option.defaultOfMany },
)

export type EngineOptionName = (typeof engineOptions)[number]['name']

/** Option values as text, as flags and inputs give them. A list has an element for each item. */
export type RawOptions = Readonly<Partial<Record<EngineOptionName, string | readonly string[]>>>
