/** Which function initializes: the one that the user names, or the first of Wizer's default names. */

import type { Module } from '../../wasm/module.ts'
import { renderFunctionType } from '../../wasm/types.ts'
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

/**
 * Finds the init function, and a reactor's `_initialize`, which is called before it.
 * @param requested the name given by the user; `undefined` takes the first default that is exported.
 * @throws {UnsupportedModuleError} where it is missing, not a function, or not of type `[] -> []`.
 */
export function findInitialization(module: Module, requested: string | undefined): Initialization {
  const initFunction = requested ?? defaultInitFunctions.find(name => module.exports.some(entry => entry.name === name))
  if (initFunction === undefined) throw missing(module, defaultInitFunctions)
  const entry = module.exports.find(entry => entry.name === initFunction)
  if (!entry) throw missing(module, [initFunction])
  if (entry.kind !== 'func')
    throw new UnsupportedModuleError(
      'init-function-kind',
      `cannot call the init function \`${initFunction}\`: found an exported ${entry.kind}, expected a function of type [] -> []`,
    )
  const type = functionType(module, entry.index)
  if (type !== '[] -> []')
    throw new UnsupportedModuleError(
      'init-function-type',
      `cannot call the init function \`${initFunction}\`: found the type ${type}, expected [] -> []`,
    )
  const isReactor = initFunction !== reactorFunction && fits(module, reactorFunction)
  return { initFunction, calls: isReactor ? [reactorFunction, initFunction] : [initFunction] }
}

function missing(module: Module, names: readonly string[]): UnsupportedModuleError {
  const fitting = module.exports.map(entry => entry.name).filter(name => fits(module, name))
  const listed = fitting
    .slice(0, listedNames)
    .map(name => `\`${name}\``)
    .join(', ')
  const rest = fitting.length > listedNames ? ` and ${fitting.length - listedNames} more` : ''
  const remedy = listed
    ? `name one of the exported functions that would fit (init-func): ${listed}${rest}`
    : 'the module exports no function of type [] -> [] that could be named instead'
  const wanted = names.map(name => `\`${name}\``).join(' or ')
  return new UnsupportedModuleError(
    'init-function-missing',
    `cannot find the init function: found no export ${wanted}, expected a function of type [] -> []; ${remedy}`,
  )
}

function fits(module: Module, name: string): boolean {
  const entry = module.exports.find(entry => entry.name === name)
  return entry?.kind === 'func' && functionType(module, entry.index) === '[] -> []'
}

function functionType(module: Module, index: number): string {
  const type = module.types[module.functions[index] ?? -1]?.composite
  return type?.kind === 'func' ? renderFunctionType(type.params, type.results) : 'unknown'
}
