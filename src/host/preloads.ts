/** Compiles the modules that satisfy imports of the module, before a thread instantiates them. */

import { parseModule } from '../wasm/module.ts'
import { findReason } from '../wizer/check/invalid-module.ts'
import { InitializationError } from '../wizer/errors.ts'
import type { InitializeOptions, Preload } from '../wizer/host.ts'
import { deferStart } from '../wizer/instrument/defer-start.ts'

export type CompiledPreload = {
  readonly name: string
  readonly module: WebAssembly.Module
  /** The export to call in place of a start function; undefined where instantiation calls it, or there is none. */
  readonly start: string | undefined
}

/** @throws {InitializationError} `preload` where one is no valid module. */
export async function compilePreloads({
  preloads,
  wasi,
}: Pick<InitializeOptions, 'preloads' | 'wasi'>): Promise<readonly CompiledPreload[]> {
  return Promise.all(preloads.map(preload => compilePreload(preload, wasi !== undefined)))
}

async function compilePreload({ name, bytes }: Preload, hasWasi: boolean): Promise<CompiledPreload> {
  try {
    // WASI needs the memory, which only an instance has. So the start function is called after the instantiation.
    const { bytes: copy, start } = hasWasi ? deferStart(bytes) : { bytes, start: undefined }
    // As a mere export of the copy, a start function may have any type: so the preload itself must be valid, too.
    const [module] = await Promise.all(
      (copy === bytes ? [bytes] : [copy, bytes]).map(each => WebAssembly.compile(each as BufferSource)),
    )
    return { name, module: module!, start }
  } catch (error) {
    throw new InitializationError('preload', `cannot use the preload \`${name}\`: ${explain(bytes, error)}`)
  }
}

/** Our own parser explains better what is no core module at all: text, a component, a file that is cut off. */
function explain(bytes: Uint8Array, error: unknown): string {
  try {
    parseModule(bytes)
    return `it is not valid: ${findReason(bytes) ?? (error as Error).message}`
  } catch (cause) {
    return (cause as Error).message
  }
}
