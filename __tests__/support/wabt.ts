/** What wabt says of a module; `fuzzer.ts` has the optimizer of binaryen. */

import wabt from 'wabt'

const assembler = await wabt()

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
  memory64: true,
  multi_memory: true,
  extended_const: true,
  relaxed_simd: true,
}

/** What wabt says against a module; undefined where it reads it. */
export function findWabtFault(bytes: Uint8Array): string | undefined {
  try {
    assembler.readWasm(bytes, { ...features, readDebugNames: true }).destroy()
    return undefined
  } catch (error) {
    return String(error)
  }
}

/** The names of the data segments, as wabt writes them into text: it tells equal names apart by numbers. */
export function readNamesByWabt(bytes: Uint8Array): string[] {
  const module = assembler.readWasm(bytes, { ...features, readDebugNames: true })
  try {
    const lines = module.toText({ foldExprs: false, inlineExport: false }).split('\n')
    return lines.flatMap(line => /^ *\(data (\$\S+) /.exec(line)?.[1] ?? [])
  } finally {
    module.destroy()
  }
}
