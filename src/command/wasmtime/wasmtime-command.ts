/** `wasmtime-wizer [OPTIONS] [INPUT]`: one module, with the flags of `wasmtime wizer`. */

import type { OptionDescription } from '../../wizer/options/option-table.ts'
import { splitAt } from '../../wizer/options/option-values.ts'
import { listTyped, parseFlags, UsageError } from '../flags.ts'
import type { HelpPage } from '../help.ts'
import { createSpeller, type Speller, spellAsFlags } from '../spelling.ts'
import { makeRequest, type WizenRequest, wizenFlags } from '../wizen-request.ts'
import { keySpellings, listTypedKeys, translateGroups } from './translate.ts'

const keys = 'KEY[=VALUE][,KEY…]'

const groupFlags: readonly OptionDescription[] = [
  {
    name: 'wasi',
    kind: 'list',
    help: 'WASI: `cli` provides it, `inherit-env` shows the environment, `inherit-stdio=n` hides standard streams.',
    aliases: ['S'],
    placeholder: keys,
    group: 'WASI',
  },
  {
    name: 'wasm',
    kind: 'list',
    help: 'Proposals, such as `simd=n`, and `timeout=10s`; unknown imports always trap when they are called.',
    aliases: ['W'],
    placeholder: keys,
    group: 'Checks and limits',
  },
  {
    name: 'dir',
    kind: 'list',
    help: 'With WASI: directories that the module may use: `HOST`, or `HOST::GUEST` where the module knows it by another name.',
    placeholder: 'HOST[::GUEST]',
    group: 'WASI',
  },
]

/** Flags of Wasmtime that are read, but mean nothing here. */
const otherFlags: readonly OptionDescription[] = [
  { name: 'optimize', kind: 'list', aliases: ['O'] },
  { name: 'codegen', kind: 'list', aliases: ['C'] },
  { name: 'debug', kind: 'list', aliases: ['D'] },
  { name: 'record', kind: 'list', aliases: ['R'] },
  { name: 'target', kind: 'string' },
  { name: 'config', kind: 'string' },
  { name: 'profile', kind: 'string' },
  { name: 'allow-precompiled', kind: 'boolean' },
].map(option => ({ ...option, help: '' }) as OptionDescription)

const ours = wizenFlags.filter(({ name }) => name !== 'dirs')

const flags: readonly OptionDescription[] = [...groupFlags, ...ours, ...otherFlags]

export const wasmtimeHelp: HelpPage = {
  about: 'Pre-initializes a WebAssembly module, with the flags of `wasmtime wizer` and those of `wizer-action`.',
  usage: ['wasmtime-wizer [OPTIONS] [INPUT]', 'wizer-action wasmtime wizer [OPTIONS] [INPUT]'],
  examples: [
    { what: 'For example:', line: 'wasmtime-wizer -S cli -S inherit-env --dir src::/src in.wasm -o out.wasm' },
  ],
  options: [...groupFlags, ...ours.filter(({ name }) => !keySpellings.has(name))],
  notes: [
    'What has no effect here is ignored with a warning; what could change the output is refused.',
    'Exit status: 0 done, 1 failed, 2 wrong usage.',
  ],
}

/** Wasmtime's defaults where they are others than ours. */
const defaults = { 'relaxed-simd-deterministic': 'true', 'wasm-relaxed-simd': 'true' }

/**
 * @returns what to do, or the page to print
 * @throws {UsageError} and {OptionError}
 */
export function parseWasmtimeCommand(args: readonly string[]): WizenRequest | 'help' | 'version' {
  const { values, positionals } = parseFlags(args, flags)
  const { values: translated, warnings } = translateGroups(values)
  if (values.config !== undefined)
    throw new UsageError(
      'cannot use the option `--config`: it names a file for Wasmtime, expected the flags themselves',
    )
  const dirs = [values.dir ?? []].flat().map(swapDirectory)
  const raw = { ...defaults, ...values, ...translated, dirs }
  const ignored = ['target', 'profile', 'allow-precompiled'].filter(name => values[name] !== undefined)
  const notes = [...warnings, ...ignored.map(name => `\`--${name}\` has no effect here`)]
  return makeRequest(raw, positionals, { warnings: notes, missingRenames: 'ignored' })
}

/** @throws {UsageError} */
function swapDirectory(directory: string): string {
  const [host, guest] = splitAt(directory, '::') ?? [directory, directory]
  if (host && guest) return `${guest}::${host}`
  throw new UsageError(`cannot use the option \`--dir\`: found \`${directory}\`, expected \`HOST\`, or \`HOST::GUEST\``)
}

/** Calls options as Wasmtime does. */
export function spellForWasmtime(args: readonly string[]): Speller {
  const typed = listTyped(args, flags).map(option => (option.name === 'dir' ? { ...option, name: 'dirs' } : option))
  const standard = spellAsFlags(ours)
  return createSpeller([...typed, ...typed.flatMap(listTypedKeys)], (name, value) => {
    if (name === 'dirs') return '--dir'
    const spelling = keySpellings.get(name)
    if (spelling === undefined) return standard(name, value)
    return value === 'false' ? `${spelling}=n` : spelling
  })
}
