/**
 * The fast path over a large code section: looks for a few instructions by their first byte, and walks only the functions
 * in which such a byte looks like one of them.
 */

import { findSection, type Module, sectionIds } from '../module.ts'
import { functionBodies } from '../sections/code.ts'
import { CodeCursor } from './cursor.ts'
import { firstPrefix } from './opcodes.ts'

export type InstructionQuery = {
  /** The instructions of interest, prefixed ones as `prefix * 0x10000 + code`. */
  readonly opcodes: readonly number[]
  /**
   * Whether an instruction, its immediates read, is one of interest. It is asked about bytes in the middle of other
   * instructions too: the fewer of those it takes (an index that is out of range), the fewer functions are walked.
   */
  readonly matches?: (instruction: CodeCursor) => boolean
}

/**
 * Gives the instructions that match, in the order of the file. All are the same cursor, which moves on.
 * A function is walked once at most, and not beyond its last candidate.
 * @throws {WasmError} `unsupported` where a function that has to be walked has an instruction that is not known.
 */
export function* findInstructions(module: Module, query: InstructionQuery): Generator<CodeCursor, void, void> {
  const candidates = findCandidates(module, query)
  if (candidates.length === 0) return
  const { count, starts, ends } = functionBodies(module)
  const cursor = new CodeCursor(module.bytes)
  let body = -1
  let end = 0
  for (const candidate of candidates) {
    if (candidate >= end) {
      do body++
      while (body < count && (ends[body] as number) <= candidate)
      if (body === count) return
      end = ends[body] as number
      cursor.enter(starts[body] as number, end)
    }
    if (cursor.seek(candidate)) yield cursor
  }
}

/** Offsets, in order, at which the bytes read like an instruction that matches. */
function findCandidates(module: Module, { opcodes, matches }: InstructionQuery): number[] {
  const section = findSection(module, sectionIds.code)
  if (!section) return []
  const bytes = module.bytes.subarray(0, section.end)
  const cursor = new CodeCursor(bytes)
  const candidates: number[] = []
  const take = (at: number) => {
    if (!matches || (cursor.readAt(at, section.end) && matches(cursor))) candidates.push(at)
  }
  const firstBytes = new Set(opcodes.map(opcode => (opcode < 0x100 ? opcode : opcode >>> 16)))
  for (const byte of firstBytes) {
    const codes = opcodes.filter(opcode => opcode >>> 16 === byte).map(opcode => opcode & 0xffff)
    const lowBits = new Uint8Array(0x80)
    for (const code of codes) lowBits[code & 0x7f] = 1
    for (let at = bytes.indexOf(byte, section.contents); at >= 0; at = bytes.indexOf(byte, at + 1))
      if (byte < firstPrefix) take(at)
      // Most bytes that look like a prefix are not followed by what can start one of the codes.
      else if (lowBits[(bytes[at + 1] as number) & 0x7f] && codes.includes(peekCode(bytes, at + 1))) take(at)
  }
  return firstBytes.size === 1 ? candidates : candidates.sort((a, b) => a - b)
}

/** The code after a prefix; -1 where the bytes are no LEB128. */
function peekCode(bytes: Uint8Array, offset: number): number {
  let code = 0
  for (let size = 0; size < 5; size++) {
    const byte = bytes[offset + size]
    if (byte === undefined) return -1
    code += (byte & 0x7f) * 2 ** (7 * size)
    if (byte < 0x80) return code
  }
  return -1
}
