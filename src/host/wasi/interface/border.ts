/** Where a module's calls by position become calls by name, and errors of this host become numbers. */

import { type FunctionName, type Functions, type PositionalFunction, parameters } from './functions.ts'
import { findErrno } from './host-errors.ts'

type NamedFunction = (params: Readonly<Record<string, number | bigint>>) => number

/**
 * The function `name` as a module may import it, or undefined where there is none. Every call is checked to have the
 * parameters of the specification, and pointers become unsigned.
 */
export function findFunction(functions: Functions, name: string): PositionalFunction | undefined {
  if (!Object.hasOwn(functions, name)) return undefined
  const call = functions[name as FunctionName] as NamedFunction
  const names = Object.keys(parameters[name as FunctionName])
  const types: readonly string[] = Object.values(parameters[name as FunctionName])
  return (...args) => {
    if (args.length !== types.length) throw wrongCall(name, types, args)
    const params: Record<string, number | bigint> = {}
    for (let index = 0; index < names.length; index++) {
      const value = args[index]!
      if (typeOf(value) !== types[index]) throw wrongCall(name, types, args)
      params[names[index]!] = typeof value === 'number' ? value >>> 0 : value
    }
    return answer(call, params)
  }
}

function answer(call: NamedFunction, params: Readonly<Record<string, number | bigint>>): number {
  try {
    return call(params)
  } catch (error) {
    const found = findErrno(error)
    if (found === undefined) throw error
    return found
  }
}

function typeOf(value: unknown): string {
  return typeof value === 'number' ? 'i32' : typeof value === 'bigint' ? 'i64' : 'other'
}

function wrongCall(name: string, expected: readonly string[], args: readonly unknown[]): TypeError {
  const list = (types: readonly string[]) => `(${types.join(', ')})`
  const found = `the module passes ${list(args.map(typeOf))}, expected ${list(expected)}`
  return new TypeError(`cannot call the WASI function \`${name}\`: ${found}`)
}
