/** Assembles WebAssembly text, with every proposal that the assembler knows. */

import wabt from 'wabt'

const assembler = wabt()

const features = {
  exceptions: true,
  mutable_globals: true,
  sat_float_to_int: true,
  sign_extension: true,
  simd: true,
  threads: true,
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

/** @param names tells whether to write a name section */
export async function assemble(text: string, { names = false } = {}): Promise<Uint8Array<ArrayBuffer>> {
  const parsed = (await assembler).parseWat('test.wat', new TextEncoder().encode(text), features)
  try {
    return new Uint8Array(parsed.toBinary({ write_debug_names: names }).buffer)
  } finally {
    parsed.destroy()
  }
}
