/** Imports that their names tell: those of WASI, and the one with which AssemblyScript gives up. */

import type { Module } from '../wasm/module.ts'
import type { Import } from '../wasm/sections/import.ts'

/** Whether a module of that name is what the option `allow-wasi` provides. */
export function isWasi(module: string): boolean {
  return module === 'wasi_snapshot_preview1' || module === 'wasi_unstable'
}

/** `env` `abort` with a message, a file, a line and a column (https://www.assemblyscript.org/concepts.html#special-imports). */
export function isAbort({ types }: Module, entry: Import): boolean {
  if (entry.kind !== 'func' || entry.module !== 'env' || entry.name !== 'abort') return false
  const type = types[entry.type]?.composite
  return type?.kind === 'func' && type.results.length === 0 && type.params.join() === 'i32,i32,i32,i32'
}
