/** Instances that satisfy imports of the module: built first, run beside it, and not part of its snapshot. */

import { parseModule } from '../wasm/module.ts'
import { describeV8 } from '../wizer/check/invalid-module.ts'
import type { InitializeOptions } from '../wizer/host.ts'
import { type DeferredStart, deferStart } from '../wizer/instrument/defer-start.ts'
import { describeThrown, InitializationFailure } from './failure.ts'
import type { OpenWasi, Wasi } from './wasi/wasi.ts'

export type PreloadedInstance = { readonly name: string; readonly exports: WebAssembly.Exports }

/**
 * Instantiates the preloads in order; each may import from those before it, and from WASI where that is allowed.
 * @throws {InitializationFailure} where one is no module, imports what nobody provides, or traps.
 */
export function instantiatePreloads(
  { preloads, wasi: wasiOptions }: InitializeOptions,
  openWasi: OpenWasi,
  say: (doing: string) => void,
): PreloadedInstance[] {
  const instances: PreloadedInstance[] = []
  for (const { name, bytes } of preloads) {
    const doing = `use the preload \`${name}\``
    say(doing)
    const wasi = wasiOptions && openWasi({ ...wasiOptions, stdin: { kind: 'empty' } }, undefined)
    let deferred: DeferredStart = { bytes, start: undefined }
    try {
      // WASI can do nothing before it knows the memory, which only an instance has.
      if (wasi) deferred = deferStart(bytes)
      const module = compile(deferred.bytes)
      const { exports } = new WebAssembly.Instance(module, findImports(module, instances, wasi))
      const { memory } = exports
      wasi?.attach(memory instanceof WebAssembly.Memory ? memory : undefined)
      for (const called of [deferred.start, '_initialize']) {
        const run = called === undefined ? undefined : exports[called]
        if (typeof run === 'function') run()
      }
      instances.push({ name, exports: without(exports, deferred.start) })
    } catch (thrown) {
      // Code that was moved stands elsewhere in the file.
      const failure = describeThrown(thrown, doing, deferred.start === undefined ? 0 : undefined)
      throw new InitializationFailure({ ...failure, code: 'preload' })
    }
  }
  return instances
}

/** @throws {Error} naming an import that nobody provides. */
function findImports(
  module: WebAssembly.Module,
  instances: readonly PreloadedInstance[],
  wasi: Wasi | undefined,
): WebAssembly.Imports {
  const imports: Record<string, Record<string, WebAssembly.ImportValue>> = Object.create(null)
  for (const entry of WebAssembly.Module.imports(module)) {
    const earlier = instances.find(instance => instance.name === entry.module)?.exports[entry.name]
    const value = earlier ?? wasi?.find(entry.module, entry.name)
    if (value === undefined) throw new Error(`it imports \`${entry.module}\` \`${entry.name}\`, which nothing provides`)
    imports[entry.module] ??= Object.create(null) as Record<string, WebAssembly.ImportValue>
    ;(imports[entry.module] as Record<string, WebAssembly.ImportValue>)[entry.name] = value
  }
  return imports
}

function without(exports: WebAssembly.Exports, name: string | undefined): WebAssembly.Exports {
  return name === undefined ? exports : Object.fromEntries(Object.entries(exports).filter(([key]) => key !== name))
}

/** What is no core module at all is better told so by our own parser: that it is text, a component, cut off. */
function compile(bytes: Uint8Array): WebAssembly.Module {
  try {
    return new WebAssembly.Module(bytes as BufferSource)
  } catch (cause) {
    parseModule(bytes)
    throw new Error(`it is not valid: ${describeV8((cause as Error).message)}`)
  }
}
