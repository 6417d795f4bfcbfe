/** Where calls by position become calls by name and back: a module's calls come in, node:wasi's go out. */

import { type FunctionName, type Functions, type PositionalFunction, parameters, WasiError } from './functions.ts'
import { errno } from './preview1.ts'

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
    const result = answer(call, params)
    // node:wasi answers EOVERFLOW to an address out of range.
    return result === errno.overflow ? errno.fault : result
  }
}

function answer(call: NamedFunction, params: Readonly<Record<string, number | bigint>>): number {
  try {
    return call(params)
  } catch (error) {
    if (error instanceof WasiError) return error.errno
    throw error
  }
}

/** The functions that node:wasi has, called by name. */
export function nameParameters(positional: Readonly<Record<string, PositionalFunction>>): Functions {
  const named = Object.entries(parameters).flatMap(([name, types]): [string, NamedFunction][] => {
    const call = positional[name]
    const names = Object.keys(types)
    return call ? [[name, params => call(...names.map(name => params[name]!))]] : []
  })
  return Object.fromEntries(named) as unknown as Functions
}

function typeOf(value: unknown): string {
  return typeof value === 'number' ? 'i32' : typeof value === 'bigint' ? 'i64' : 'other'
}

function wrongCall(name: string, expected: readonly string[], args: readonly unknown[]): TypeError {
  const list = (types: readonly string[]) => `(${types.join(', ')})`
  const found = `the module passes ${list(args.map(typeOf))}, expected ${list(expected)}`
  return new TypeError(`cannot call the WASI function \`${name}\`: ${found}`)
}
