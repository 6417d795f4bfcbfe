/** Says why V8 refuses the input: it uses a proposal that only a newer Node has, or it is not valid. */

import { concatenate } from '../../wasm/encode.ts'
import { emptyLimits } from '../../wasm/limits.ts'
import type { Module } from '../../wasm/module.ts'
import { ModuleBuilder } from '../../wasm/module-builder.ts'
import { funcref } from '../../wasm/types.ts'
import type { Deadline } from '../deadline.ts'
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
    name: 'memory64 for tables',
    node: '24',
    isUsed: module => module.tables.some(table => table.limits.address === 'i64'),
    buildExample: example => example.addTable({ element: funcref, limits: { ...emptyLimits, address: 'i64' } }),
  },
  {
    name: 'memory64',
    node: '22',
    isUsed: module => module.memories.some(memory => memory.address === 'i64'),
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
 * Has V8 check the input itself, on threads of its own: the host only sees the instrumented copy. Compiling takes no
 * longer than `WebAssembly.validate`, because V8 compiles functions when they are called.
 * @throws {InitializationError} `invalid-module` with V8's reason, and its offset in the input
 */
export async function checkValid(module: Module, deadline: Deadline): Promise<void> {
  try {
    await deadline.limit(
      () => 'validate the module',
      () => WebAssembly.compile(module.bytes as BufferSource),
    )
  } catch (error) {
    if (error instanceof InitializationError) throw error
    const missing = proposals.find(({ isUsed, buildExample }) => isUsed(module) && !isAccepted(buildExample))
    const remedy = missing
      ? `it uses ${missing.name}, which Node ${missing.node} and newer have`
      : 'expected a module that V8 accepts'
    throw new InitializationError('invalid-module', `cannot compile the module: ${reasonOf(error)}; ${remedy}`)
  }
}

/**
 * The error where V8 accepts the input, but not the instrumented copy of it. Every other error stays as it is. The copy has a
 * little more than the input, such as a table more, which can be more than V8 takes.
 */
export function explainInvalid(error: unknown): unknown {
  if (!isInvalid(error)) return error
  const reason = reasonOf(error)
  if (/exceeds internal limit|maximum function size/.test(reason))
    return new UnsupportedModuleError(
      'size',
      `cannot pre-initialize the module: what is added to the copy that runs passes a limit of V8 (${reason}), expected fewer of them`,
      error,
    )
  return new Error(`bug: the instrumented copy is not valid (${error.message}); please report it`, { cause: error })
}

/** Whether V8 refused a module. */
export function isInvalid(error: unknown): error is InitializationError {
  return error instanceof InitializationError && error.code === 'invalid-module'
}

/** Why V8 refuses a module, in its words; undefined where it accepts it. */
export function findReason(bytes: Uint8Array): string | undefined {
  try {
    new WebAssembly.Module(bytes as BufferSource)
    return undefined
  } catch (error) {
    return reasonOf(error)
  }
}

/** V8 says first what it was doing, and writes offsets as `@+123`. */
function reasonOf(error: unknown): string {
  return (error as Error).message
    .replace(/^WebAssembly\.\w+\(\): /, '')
    .replace(/ @\+(\d+)/, (_, offset) => ` (at offset 0x${Number(offset).toString(16)})`)
}

function isAccepted(build: (example: ModuleBuilder) => void): boolean {
  const example = ModuleBuilder.empty()
  build(example)
  return WebAssembly.validate(concatenate(example.encode()))
}
