/** Proposes other options for a module, where the ones given lead to no output or to a wrong one. */

import type { Finding } from '../../report/module-report.ts'
import type { Module } from '../../wasm/module.ts'
import { findSwitchedOff } from '../check/features.ts'
import { defaultInitFunctions, listFitting, reactorFunction } from '../check/init-function.ts'
import { InitializationError, UnsupportedModuleError } from '../errors.ts'
import { isWasi } from '../known-imports.ts'
import type { RawOptions } from '../options/option-table.ts'
import { parseOptions } from '../options/options.ts'
import { commandFunction, findExport, resumeFunction } from './program.ts'

/** What came of an attempt: an error, or findings. */
export type Outcome =
  | { readonly kind: 'failed'; readonly error: unknown }
  | { readonly kind: 'done'; readonly findings: readonly Finding[] }

/** The options with what may mend the outcome; undefined where nothing is known to mend it. */
export function proposeOptions(module: Module, raw: RawOptions, outcome: Outcome): RawOptions | undefined {
  if (outcome.kind === 'done') return mendFindings(module, raw, new Set(outcome.findings.map(({ id }) => id)))
  const { error } = outcome
  if (error instanceof InitializationError && error.code === 'import-called') return provideWasi(module, raw)
  if (!(error instanceof UnsupportedModuleError)) return undefined
  switch (error.code) {
    case 'init-function-missing':
      return nameInitFunction(module, raw)
    case 'rename-source-missing':
      return dropRenames(module, raw)
    case 'feature':
      return allowProposal(module, raw)
    default:
      return undefined
  }
}

function mendFindings(module: Module, raw: RawOptions, ids: ReadonlySet<string>): RawOptions | undefined {
  if (ids.has('main-ended')) {
    const name = defaultInitFunctions.find(name => findExport(module, name))
    return name === undefined ? undefined : { ...raw, 'init-func': name }
  }
  if (!ids.has('start-runs-again') || !findExport(module, resumeFunction)) return undefined
  const renames = listOf(raw['rename-funcs']).filter(rename => !isBackwards(rename))
  const isRenamed = renames.some(rename => rename.split('=').some(name => name.trim() === resumeFunction))
  if (isRenamed || !findExport(module, commandFunction)) return undefined
  return { ...raw, 'rename-funcs': [...renames, `${commandFunction}=${resumeFunction}`] }
}

/** `wizer.resume=_start`: the new name belongs in front. */
const isBackwards = (rename: string) => rename.replaceAll(' ', '') === `${resumeFunction}=${commandFunction}`

const listOf = (value: string | readonly string[] | undefined) => (typeof value === 'string' ? [value] : (value ?? []))

function provideWasi({ imports }: Module, raw: RawOptions): RawOptions | undefined {
  const isUsed = imports.some(entry => entry.kind === 'func' && isWasi(entry.module))
  return isUsed && raw['allow-wasi'] !== 'true' ? { ...raw, 'allow-wasi': 'true' } : undefined
}

function allowProposal(module: Module, raw: RawOptions): RawOptions | undefined {
  const place = findSwitchedOff(module, parseOptions(raw).features)
  return place && { ...raw, [`wasm-${place.proposal}`]: 'true' }
}

/** Names by which init functions are known, the surest first: `_start` would run the whole program. */
const likely = [
  /^wizer[._-]?init/i,
  /\.wizer$/,
  new RegExp(`^${reactorFunction}$`),
  /^(init|initialize|set_?up|prepare|warm_?up)$/i,
]

function nameInitFunction(module: Module, raw: RawOptions): RawOptions | undefined {
  const names = listFitting(module).filter(name => name !== commandFunction && name !== resumeFunction)
  const found =
    likely.flatMap(pattern => names.filter(name => pattern.test(name)))[0] ??
    (names.length === 1 ? names[0] : undefined)
  return found === undefined ? undefined : { ...raw, 'init-func': found }
}

/** Renames of exports that are there. */
function dropRenames(module: Module, raw: RawOptions): RawOptions | undefined {
  const isThere = (rename: string) => findExport(module, rename.split('=')[1]?.trim() ?? '') !== undefined
  const renames = listOf(raw['rename-funcs'])
  const kept = renames.filter(isThere)
  return kept.length < renames.length ? { ...raw, 'rename-funcs': kept } : undefined
}
