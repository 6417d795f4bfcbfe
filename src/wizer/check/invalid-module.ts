/** Says why V8 refuses the input: it uses a proposal that only a newer Node has, or it is not valid. */

import { concatenate } from '../../wasm/encode.ts'
import { emptyLimits } from '../../wasm/limits.ts'
import type { Module } from '../../wasm/module.ts'
import { ModuleBuilder } from '../../wasm/module-builder.ts'
import { InitializationError, UnsupportedModuleError } from '../errors.ts'

type MissingProposal = {
  readonly name: string
  /** The first Node whose V8 has it without a flag (checked on 20.20, 22.23, 24.21 and 26.10). */
  readonly node: string
  readonly isUsed: (module: Module) => boolean
  /** Makes a module that is valid where this V8 has the proposal. */
  readonly buildExample: (example: ModuleBuilder) => void
}

const proposals: readonly MissingProposal[] = [
  {
    name: 'memory64',
    node: '24',
    isUsed: module =>
      module.memories.some(memory => memory.address === 'i64') ||
      module.tables.some(table => table.limits.address === 'i64'),
    buildExample: example => example.addMemory({ ...emptyLimits, address: 'i64' }),
  },
  {
    name: 'multi-memory',
    node: '22',
    isUsed: module => module.memories.length > 1,
    buildExample(example) {
      example.addMemory(emptyLimits)
      example.addMemory(emptyLimits)
    },
  },
  {
    name: 'garbage collection',
    node: '22',
    isUsed: module =>
      module.types.some(({ composite, final }) => composite.kind === 'struct' || composite.kind === 'array' || !final),
    buildExample: example => example.addType([{ nullable: true, heap: 'i31' }], []),
  },
]

/**
 * The error for a module that did not compile: with V8's message and offset for the input itself, since the host has
 * only seen the instrumented copy. Every other error stays as it is.
 */
export function explainInvalid(module: Module, error: unknown): unknown {
  if (!(error instanceof InitializationError)) return error
  // The stubs and reader modules use types of the input, so a type that is not valid can fail in them first.
  if (error.code === 'host') return findFault(module) ?? error
  if (error.code !== 'invalid-module') return error
  return findFault(module) ?? explainCopy(error)
}

/** The error for a valid input whose copy V8 refuses. The copy has a little more than the input, such as a table more. */
function explainCopy(cause: InitializationError): Error {
  const reason = renderReason(cause)
  if (/exceeds internal limit|maximum function size/.test(reason))
    return new UnsupportedModuleError(
      'size',
      `cannot pre-initialize the module: what is added to the copy that runs passes a limit of V8 (${reason}), expected fewer of them`,
      cause,
    )
  return new Error(`bug: the instrumented copy is not valid (${cause.message}); please report it`, { cause })
}

/** The error for an input that V8 refuses; undefined for one that it accepts. */
export function findFault(module: Module): InitializationError | undefined {
  const reason = findReason(module.bytes)
  if (reason === undefined) return undefined
  const missing = proposals.find(({ isUsed, buildExample }) => isUsed(module) && !isAccepted(buildExample))
  const remedy = missing
    ? `it uses ${missing.name}, which Node ${missing.node} and newer have`
    : 'expected a module that V8 accepts'
  return new InitializationError('invalid-module', `cannot compile the module: ${reason}; ${remedy}`)
}

/** Why V8 refuses a module, in its words; undefined where it accepts it. */
export function findReason(bytes: Uint8Array): string | undefined {
  try {
    new WebAssembly.Module(bytes as BufferSource)
    return undefined
  } catch (error) {
    return renderReason(error as Error)
  }
}

/** V8 says first what it was doing, and writes offsets as `@+123`. */
function renderReason({ message }: Error): string {
  return message
    .replace(/^WebAssembly\.\w+\(\): /, '')
    .replace(/ @\+(\d+)/, (_, offset) => ` (at offset 0x${Number(offset).toString(16)})`)
}

function isAccepted(build: (example: ModuleBuilder) => void): boolean {
  const example = ModuleBuilder.empty()
  build(example)
  return WebAssembly.validate(concatenate(example.encode()))
}
