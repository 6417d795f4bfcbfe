/** Says what the input lacks where the engine refuses it: a proposal that another Node has, or validity. */

import type { Module } from '../../wasm/module.ts'
import { InitializationError } from '../errors.ts'

type Proposal = {
  readonly name: string
  readonly node: string
  readonly isUsed: (module: Module) => boolean
  /** The sections of a module that only has to be valid where this V8 has the proposal. */
  readonly example: readonly number[]
}

/** Proposals by the first Node whose V8 has them without a flag (checked on 20.20, 22.23, 24.21 and 26.10). */
const proposals: readonly Proposal[] = [
  {
    name: 'memory64',
    node: '24',
    isUsed: module =>
      module.memories.some(memory => memory.address === 'i64') ||
      module.tables.some(table => table.limits.address === 'i64'),
    example: [0x05, 0x03, 0x01, 0x04, 0x00],
  },
  {
    name: 'multi-memory',
    node: '22',
    isUsed: module => module.memories.length > 1,
    example: [0x05, 0x05, 0x02, 0x00, 0x00, 0x00, 0x00],
  },
  {
    name: 'garbage collection',
    node: '22',
    isUsed: module =>
      module.types.some(({ composite, final }) => composite.kind === 'struct' || composite.kind === 'array' || !final),
    example: [0x01, 0x03, 0x01, 0x5f, 0x00],
  },
]

/**
 * The error for a module that did not compile: with V8's message and offset for the input itself, since the host has
 * only seen the instrumented copy. Every other error stays as it is.
 */
export function explainInvalid(module: Module, error: unknown): unknown {
  if (!(error instanceof InitializationError)) return error
  // A part of the input that is not valid may only show in the modules that run beside the copy.
  if (error.code === 'host') return findFault(module) ?? error
  if (error.code !== 'invalid-module') return error
  return (
    findFault(module) ??
    new Error(`bug: the instrumented copy is not valid (${error.message}); please report it`, { cause: error })
  )
}

/** The error for an input that V8 refuses, which a copy with tables and exports of ours may hide; undefined for others. */
export function findFault(module: Module): InitializationError | undefined {
  let found: string
  try {
    new WebAssembly.Module(module.bytes as BufferSource)
    return undefined
  } catch (cause) {
    found = describeV8(cause instanceof Error ? cause.message : String(cause))
  }
  const proposal = proposals.find(({ isUsed, example }) => isUsed(module) && !isAccepted(example))
  const remedy = proposal
    ? `it uses ${proposal.name}, which Node ${proposal.node} and newer have`
    : 'expected a module that V8 accepts'
  return new InitializationError('invalid-module', `cannot compile the module: ${found}; ${remedy}`)
}

function isAccepted(sections: readonly number[]): boolean {
  return WebAssembly.validate(Uint8Array.of(0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00, ...sections))
}

/** V8 puts what it was doing in front, and writes the offset as `@+123`. */
export function describeV8(message: string): string {
  return message
    .replace(/^WebAssembly\.\w+\(\): /, '')
    .replace(/ @\+(\d+)/, (_, offset) => ` (at offset 0x${Number(offset).toString(16)})`)
}
