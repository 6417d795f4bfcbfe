/** Knows how C, C++ and Rust programs begin and end: which functions run constructors and destructors, and who calls them. */

import { createDirectCalls, type DirectCalls } from '../../wasm/code/direct-calls.ts'
import type { Module } from '../../wasm/module.ts'
import { findFunctionNames, findNamed } from '../../wasm/names.ts'
import type { Export } from '../../wasm/sections/export.ts'

/** The entry of a WASI command. */
export const commandFunction = '_start'

/** What goes on from the snapshot, by the convention of Wizer's users: it takes the name of `_start`. */
export const resumeFunction = 'wizer.resume'

export type Program = {
  /** Whether a function calls constructors that do something. */
  runsConstructors(index: number): boolean
  /** Whether a function calls destructors, and there are some. */
  runsDestructors(index: number): boolean
}

/** Functions that the linker makes (wasm-ld; wasi-libc's `crt1-command.c`), and those that register destructors. */
const names = {
  constructors: '__wasm_call_ctors',
  destructors: '__wasm_call_dtors',
  registers: ['__cxa_atexit', 'atexit', '__cxa_thread_atexit'],
} as const

/** @param initFunction index of the function that initializes */
export function readProgram(module: Module, initFunction: number): Program {
  const named = findNamed(module, 'func', [names.constructors, names.destructors, ...names.registers])
  const callsOf = createDirectCalls(module)
  const constructors = findNamedConstructors(module, named.get(names.constructors), callsOf)
  const guessed = constructors === undefined ? guessConstructors(module, initFunction, callsOf) : undefined
  const destructors = names.registers.some(name => named.has(name)) ? named.get(names.destructors) : undefined
  return {
    runsConstructors: index => callsAny(callsOf(index), constructors ?? guessed),
    runsDestructors: index => callsAny(callsOf(index), destructors),
  }
}

function callsAny(calls: readonly number[], wanted: number | 'none' | undefined): boolean {
  return typeof wanted === 'number' && calls.includes(wanted)
}

/**
 * The function that runs all constructors; `none` where it runs only those of libc, which may run again; undefined where
 * nothing names it.
 */
function findNamedConstructors(
  module: Module,
  named: number | undefined,
  callsOf: DirectCalls,
): number | 'none' | undefined {
  const index = named ?? findExport(module, names.constructors)?.index
  if (index === undefined) return undefined
  const called = new Set(callsOf(index))
  const known = findFunctionNames(module, called)
  const areOfLibc = [...called].every(callee => ofLibc.test(known.get(callee) ?? ''))
  return areOfLibc ? 'none' : index
}

/** Constructors of wasi-libc itself: they read the directories and the environment that the host gives. */
const ofLibc = /^(__wasilibc_|__wasi_|__init_|init_pthread|_initialize|__libc_|__secs_to_|__dlmalloc|emscripten_stack_)/

/**
 * The same function in a module without names. `_start` of today's wasi-libc calls it, then `main`, then the destructors. A
 * linker that finds no call of it puts one into each export, so `_start` and the init function both begin with it.
 */
function guessConstructors(module: Module, initFunction: number, callsOf: DirectCalls): number | undefined {
  const start = findExport(module, commandFunction)
  if (!start) return undefined
  const calls = callsOf(start.index)
  const main = calls.findIndex(index => hasResults(module, index, 1))
  const isBetween = main > 0 && hasResults(module, calls[main - 1], 0) && hasResults(module, calls[main + 1], 0)
  const found = isBetween ? calls[main - 1] : calls[0] === callsOf(initFunction)[0] ? calls[0] : undefined
  const isDefined = found !== undefined && found >= module.importedFunctions && hasResults(module, found, 0)
  return isDefined && callsOf(found).length > 0 ? found : undefined
}

/** Whether a function takes nothing, and gives so many results. */
function hasResults({ types, functions }: Module, index: number | undefined, count: number): boolean {
  const type = types[functions[index ?? -1] ?? -1]?.composite
  return type?.kind === 'func' && type.params.length === 0 && type.results.length === count
}

export function findExport({ exports }: Pick<Module, 'exports'>, name: string): Export | undefined {
  return exports.find(entry => entry.kind === 'func' && entry.name === name)
}

/** How sources and linkers name the functions behind `wizer.initialize` and `wizer.resume`. */
const spellings = (verb: string) => [
  // That of `include/wizer.h`.
  `wizer_exported_${verb}_`,
  ...['wizer.', 'wizer-', 'wizer_', '__wizer_'].flatMap(start => [start + verb, `${start}${verb}.command_export`]),
]
const initNames = spellings('initialize')
const resumeNames = spellings('resume')

/** Whether the names in a module say that it has been pre-initialized: its init function is there, but is no export. */
export function looksInitialized(module: Module): boolean {
  const named = findNamed(module, 'func', [...initNames, ...resumeNames])
  const exported = new Map(module.exports.flatMap(({ kind, index, name }) => (kind === 'func' ? [[index, name]] : [])))
  const isHidden = initNames.some(name => named.has(name) && !exported.has(named.get(name)!))
  const isRenamed = resumeNames.some(name => exported.get(named.get(name) ?? -1) === commandFunction)
  return isRenamed || (isHidden && !initNames.some(name => exported.has(named.get(name) ?? -1)))
}
