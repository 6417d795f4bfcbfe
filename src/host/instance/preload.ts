/** Instances that satisfy imports of the module: they are made first, and are not in its snapshot. */

import { InitializationError } from '../../wizer/errors.ts'
import type { OpenWasi, Wasi } from '../wasi/wasi.ts'
import type { InstanceOptions } from './exchange.ts'
import { explainThrown } from './failure.ts'
import { startImports } from './imports.ts'

export type PreloadedInstance = { readonly name: string; readonly exports: WebAssembly.Exports }

/**
 * Instantiates the preloads in order; each may import from those before it, and from WASI where that is allowed.
 * @throws {InitializationError} where one imports what nobody provides, or traps.
 */
export function instantiatePreloads(
  { preloads, wasi: wasiOptions }: InstanceOptions,
  openWasi: OpenWasi,
  say: (doing: string) => void,
): PreloadedInstance[] {
  const instances: PreloadedInstance[] = []
  for (const { name, module, start } of preloads) {
    const doing = `use the preload \`${name}\``
    say(doing)
    const wasi = wasiOptions && openWasi({ ...wasiOptions, stdin: { kind: 'empty' } })
    try {
      const { exports } = new WebAssembly.Instance(module, findImports(module, instances, wasi))
      const { memory } = exports
      wasi?.attach(memory instanceof WebAssembly.Memory ? memory : undefined)
      for (const name of [start, '_initialize']) {
        const called = name === undefined ? undefined : exports[name]
        if (typeof called === 'function') called()
      }
      instances.push({ name, exports: without(exports, start) })
    } catch (thrown) {
      // Where the start function was taken out, code has other offsets than in the file.
      const { message, trace } = explainThrown(thrown, doing)
      throw new InitializationError('preload', message, {
        trace: start === undefined ? trace : trace.map(({ name }) => ({ name })),
      })
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
  const { imports, provide } = startImports()
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    const earlier = instances.find(instance => instance.name === from)?.exports[name]
    const value = earlier ?? wasi?.find(from, name)
    if (value === undefined) throw new Error(`it imports \`${from}\` \`${name}\`, which nothing provides`)
    provide(from, name, value)
  }
  return imports
}

function without(exports: WebAssembly.Exports, name: string | undefined): WebAssembly.Exports {
  if (name === undefined) return exports
  // Like the exports themselves it has no prototype: the name `toString` must not find a function of JavaScript.
  const others: WebAssembly.Exports = Object.create(null)
  for (const [key, value] of Object.entries(exports)) if (key !== name) others[key] = value
  return others
}
