/** Which function initializes: the one that the user names, or the first of Wizer's default names. */

import { quoteName, shorten } from '../../wasm/errors.ts'
import type { Module } from '../../wasm/module.ts'
import type { Export } from '../../wasm/sections/export.ts'
import { renderFunctionType } from '../../wasm/types.ts'
import { commandFunction, looksInitialized, resumeFunction } from '../doctor/program.ts'
import { UnsupportedModuleError } from '../errors.ts'

/** Tried in this order where `init-func` is not given. */
export const defaultInitFunctions: readonly string[] = ['wizer.initialize', 'wizer-initialize']

export const reactorFunction = '_initialize'

/** `calls` are the exported functions to call, in order. All have the type `[] -> []`. */
export type Initialization = {
  readonly initFunction: string
  readonly calls: readonly string[]
}

/** How many names an error lists. */
const listedNames = 12

/** How many characters of a type it shows: a type may have a million parameters. */
const shownType = 100

/**
 * Finds the init function, and a reactor's `_initialize`, which is called before it.
 * @param requested the name given by the user; `undefined` takes the first default that is exported.
 * @throws {UnsupportedModuleError} where it is missing, not a function, or not of type `[] -> []`.
 */
export function findInitialization(module: Module, requested: string | undefined): Initialization {
  const names = requested === undefined ? defaultInitFunctions : [requested]
  const initFunction = names.find(name => module.exports.some(entry => entry.name === name))
  const entry = module.exports.find(entry => entry.name === initFunction)
  if (initFunction === undefined || !entry) throw missing(module, names)
  if (entry.kind !== 'func')
    throw new UnsupportedModuleError(
      'init-function-kind',
      `cannot call the init function ${quoteName(initFunction)}: found an exported ${entry.kind}, expected a function of type [] -> []`,
    )
  if (!fits(module, entry))
    throw new UnsupportedModuleError(
      'init-function-type',
      `cannot call the init function ${quoteName(initFunction)}: found the type ${renderTypeOf(module, entry.index)}, expected [] -> []`,
    )
  const reactor = module.exports.find(entry => entry.name === reactorFunction)
  const isReactor = initFunction !== reactorFunction && reactor !== undefined && fits(module, reactor)
  return { initFunction, calls: isReactor ? [reactorFunction, initFunction] : [initFunction] }
}

const initialized = 'the module looks pre-initialized already: take it as the compiler makes it'

function missing(module: Module, names: readonly string[]): UnsupportedModuleError {
  const fitting = listFitting(module).filter(name => name !== commandFunction && name !== resumeFunction)
  const listed = fitting.slice(0, listedNames).map(quoteName).join(', ')
  const rest = fitting.length > listedNames ? ` and ${fitting.length - listedNames} more` : ''
  const runsAll = listFitting(module).includes(commandFunction) ? `: \`${commandFunction}\` runs the whole program` : ''
  const remedy = listed
    ? `name one of the exported functions that would fit by the option \`init-func\`: ${listed}${rest}`
    : `the module exports no function of type [] -> [] that could be named instead${runsAll}`
  const wanted = names.map(quoteName).join(' or ')
  return new UnsupportedModuleError(
    'init-function-missing',
    `cannot find the init function: found no export ${wanted}, expected a function of type [] -> []; ${looksInitialized(module) ? initialized : remedy}`,
  )
}

/** Names of the exports that could be called. */
export function listFitting(module: Module): readonly string[] {
  return module.exports.filter(entry => fits(module, entry)).map(({ name }) => name)
}

/** Whether an export is a function of type `[] -> []`. */
function fits(module: Module, { kind, index }: Export): boolean {
  const type = kind === 'func' ? functionType(module, index) : undefined
  return type !== undefined && type.params.length + type.results.length === 0
}

function renderTypeOf(module: Module, index: number): string {
  const type = functionType(module, index)
  return type ? shorten(renderFunctionType(type.params, type.results), shownType) : 'unknown'
}

function functionType(module: Module, index: number) {
  const type = module.types[module.functions[index] ?? -1]?.composite
  return type?.kind === 'func' ? type : undefined
}
