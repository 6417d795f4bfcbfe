/** Reads which functions a function calls by their index. */

import { WasmError } from '../errors.ts'
import type { Module } from '../module.ts'
import { CodeReader } from './code-reader.ts'
import { type FunctionBodies, findFunctionBodies } from './function-bodies.ts'
import { opcodeOf } from './opcodes.ts'

/** Functions that instructions of a body name, in their order; some more than once. */
export type DirectCalls = (index: number) => readonly number[]

const calls = [opcodeOf('call'), opcodeOf('return_call')]

/** A question about the calls of any function of a module. An imported function has none. */
export function createDirectCalls(module: Module): DirectCalls {
  let bodies: FunctionBodies | undefined
  const findBodies = () => {
    bodies ??= findFunctionBodies(module)
    return bodies
  }
  const known = new Map<number, readonly number[]>()
  return index => {
    const found = known.get(index) ?? attempt(() => readCalls(module, findBodies(), index))
    known.set(index, found)
    return found
  }
}

/** Empty where the code has an instruction that is not known, or is not valid, which V8 says later. */
function attempt(read: () => readonly number[]): readonly number[] {
  try {
    return read()
  } catch (error) {
    if (error instanceof WasmError) return []
    throw error
  }
}

function readCalls(
  { bytes, importedFunctions }: Module,
  { count, starts, ends }: FunctionBodies,
  index: number,
): readonly number[] {
  const body = index - importedFunctions
  if (body < 0 || body >= count) return []
  const found: number[] = []
  const reader = new CodeReader(bytes)
  reader.enter(starts[body]!, ends[body]!)
  while (reader.next()) if (calls.includes(reader.opcode)) found.push(reader.first)
  return found
}
