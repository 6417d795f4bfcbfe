/** Finds where linkers say that stack and heap lie: in globals with their names. */

import { asAddress, evaluate } from '../../wasm/evaluate.ts'
import type { Module } from '../../wasm/module.ts'
import { findNamed } from '../../wasm/names.ts'

/** Addresses in the first memory, as the input has them. What nothing names is undefined. */
export type LinkerSymbols = {
  /** The global that is the stack pointer of C. */
  readonly stackPointer: number | undefined
  /** Where the stack begins: it grows towards address 0. */
  readonly stackHigh: number | undefined
  /** Where the stack ends, as far as the linker says it. */
  readonly stackLow: number | undefined
  /** Where the data ends, and what has none (bss). */
  readonly dataEnd: number | undefined
  readonly heapBase: number | undefined
}

const symbols = ['__stack_pointer', '__stack_low', '__stack_high', '__data_end', '__heap_base'] as const

type LinkerSymbol = (typeof symbols)[number]

/** The names by wasm-ld, and by AssemblyScript (its `std/assembly/memory.ts`), which lays out its memory like LLVM. */
const prefixes = ['', '~lib/memory/'] as const

const spellings = prefixes.flatMap(prefix => symbols.map(symbol => `${prefix}${symbol}` as const))

export function findLinkerSymbols(module: Module): LinkerSymbols {
  const exported = new Map<string, number>()
  for (const { kind, name, index } of module.exports) if (kind === 'global') exported.set(name, index)
  const named = findNamed(module, 'global', spellings)
  const indexOf = (symbol: LinkerSymbol) =>
    exported.get(symbol) ?? named.get(symbol) ?? named.get(`~lib/memory/${symbol}`)
  const initOf = (index: number | undefined) => {
    const global = module.globals[index ?? -1]
    return global && asAddress(evaluate(module, global.init))
  }
  /** Only a global that cannot change is an address of the linker. */
  const addressOf = (symbol: LinkerSymbol) => {
    const index = indexOf(symbol)
    return module.globals[index ?? -1]?.mutable === false ? initOf(index) : undefined
  }
  const pointer = indexOf('__stack_pointer')
  const stackPointer = module.globals[pointer ?? -1]?.mutable ? pointer : undefined
  return {
    stackPointer,
    stackHigh: addressOf('__stack_high') ?? initOf(stackPointer),
    stackLow: addressOf('__stack_low'),
    dataEnd: addressOf('__data_end'),
    heapBase: addressOf('__heap_base'),
  }
}
