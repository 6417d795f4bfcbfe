/** The code section: where each function body stands, and its locals. Instructions are left to `code/`. */

import { WasmError } from '../errors.ts'
import { findSection, type Module, sectionIds } from '../module.ts'
import { Reader } from '../reader.ts'
import { readValueType, type ValueType } from '../types.ts'

/** The bodies of a code section, by position: body `i` is that of function `module.importedFunctions + i`. */
export type FunctionBodies = {
  readonly count: number
  /** Offset of the first entry, a size and a body. Each other entry starts where the body before it ends. */
  readonly entriesStart: number
  /** Offset of each body, behind its size: that of its locals. */
  readonly starts: Uint32Array
  readonly ends: Uint32Array
}

/**
 * Finds the function bodies of a module without reading them.
 * @throws {WasmError} where the sizes do not add up.
 */
export function findFunctionBodies(module: Module): FunctionBodies {
  const section = findSection(module, sectionIds.code)
  if (!section) return { count: 0, entriesStart: 0, starts: new Uint32Array(), ends: new Uint32Array() }
  const reader = new Reader(module.bytes, section.contents, section.end)
  const count = reader.count('the code section')
  const entriesStart = reader.offset
  const starts = new Uint32Array(count)
  const ends = new Uint32Array(count)
  for (let index = 0; index < count; index++) {
    const size = reader.u32('the size of a function body')
    starts[index] = reader.offset
    reader.skip(size, 'a function body')
    ends[index] = reader.offset
  }
  if (!reader.done) throw new WasmError('malformed', 'the code section is longer than its contents', reader.offset)
  return { count, entriesStart, starts, ends }
}

/** Locals of one type that follow each other. */
export type LocalGroup = { readonly count: number; readonly type: ValueType; readonly offset: number }

/** The locals of every function, in the order of the file. */
export function* readLocals(module: Module): Generator<LocalGroup, void, void> {
  const { count, starts, ends } = findFunctionBodies(module)
  for (let body = 0; body < count; body++) {
    const reader = new Reader(module.bytes, starts[body], ends[body])
    yield* reader.vector(() => {
      const count = reader.u32('a number of locals')
      const { offset } = reader
      return { count, type: readValueType(reader), offset }
    }, 'the locals')
  }
}
