/** Assembles the text format. It runs in a thread, which a deadline can end: the assembler reads all of a text at once. */

import type { TextFault } from '../wizer/host.ts'

/** What the assembler shall understand. V8 has all of these. */
const features = {
  exceptions: true,
  mutable_globals: true,
  sat_float_to_int: true,
  sign_extension: true,
  simd: true,
  threads: true,
  function_references: true,
  multi_value: true,
  tail_call: true,
  bulk_memory: true,
  reference_types: true,
  annotations: true,
  memory64: true,
  multi_memory: true,
  extended_const: true,
  relaxed_simd: true,
}

/** Characters of what the assembler found that an error shows. */
const shown = 200

/** @returns the module, with the names of the text in its name section, or the first fault */
export async function assembleText(text: Uint8Array): Promise<Uint8Array<ArrayBuffer> | TextFault> {
  const { default: wabt } = await import('wabt')
  // The memory of the assembler may be damaged after a fault, so each text has an assembler of its own.
  const assembler = await wabt()
  try {
    const module = assembler.parseWat('text', text, features)
    const bytes = new Uint8Array(module.toBinary({ write_debug_names: true }).buffer)
    // The assembler's own check knows where in the text a fault is, but not every proposal: V8 decides whether there is one.
    if (!WebAssembly.validate(bytes)) module.validate()
    return bytes
  } catch (error) {
    return findFault(error)
  }
}

/** The assembler says `text:LINE:COLUMN: error: FOUND`, and shows the line below it. */
function findFault(error: unknown): TextFault {
  const message = String((error as Error).message)
  const [, line, column, found = ''] = /^text:(\d+):(\d+): error: (.*)$/m.exec(message) ?? []
  if (line !== undefined)
    return { line: Number(line), column: Number(column), found: found.replace(/\.$/, '').slice(0, shown) }
  // It has a small stack and at most 2 GiB, and does not say when they are used up.
  const isStack = error instanceof WebAssembly.RuntimeError || error instanceof RangeError
  const reason = isStack ? 'it is nested too deeply, or too large' : message.slice(0, shown)
  return { line: undefined, column: undefined, found: reason }
}
