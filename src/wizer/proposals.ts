/** Says what the input lacks where the engine refuses it: a proposal that another Node has, or validity. */

import type { Module } from '../wasm/module.ts'
import { InitializationError } from './errors.ts'

type Proposal = { readonly name: string; readonly node: string; readonly isUsed: (module: Module) => boolean }

/** Proposals by the first Node whose V8 has them without a flag (checked on 20.20, 22.23, 24.21 and 26.10). */
const proposals: readonly Proposal[] = [
  {
    name: 'memory64',
    node: '24',
    isUsed: module =>
      module.memories.some(memory => memory.address === 'i64') ||
      module.tables.some(table => table.limits.address === 'i64'),
  },
  { name: 'multi-memory', node: '22', isUsed: module => module.memories.length > 1 },
  {
    name: 'garbage collection',
    node: '22',
    isUsed: module =>
      module.types.some(({ composite, final }) => composite.kind === 'struct' || composite.kind === 'array' || !final),
  },
]

/**
 * The error for a module that did not compile: with V8's message and offset for the input itself, since the host has
 * only seen the instrumented copy. Every other error stays as it is.
 */
export function explainInvalid(module: Module, error: unknown): unknown {
  if (!(error instanceof InitializationError) || error.code !== 'invalid-module') return error
  let found: string
  try {
    new WebAssembly.Module(module.bytes as BufferSource)
    return new Error(`bug: the instrumented copy is not valid (${error.message}); please report it`, { cause: error })
  } catch (cause) {
    found = cause instanceof Error ? cause.message.replace(/^WebAssembly\.\w+\(\): /, '') : String(cause)
  }
  const proposal = proposals.find(({ isUsed }) => isUsed(module))
  const remedy = proposal
    ? `it uses ${proposal.name}, which Node ${proposal.node} and newer have`
    : 'expected a module that V8 accepts'
  return new InitializationError(
    'invalid-module',
    `cannot compile the module: ${describeV8(found)}; ${remedy}`,
    [],
    error,
  )
}

/** V8 writes the offset as `@+123`. */
function describeV8(message: string): string {
  return message.replace(/ @\+(\d+)/, (_, offset) => ` (at offset 0x${Number(offset).toString(16)})`)
}
