/** node:wasi, which serves the files of a module, loaded without its warning. */

import { statSync } from 'node:fs'
import type { WASI } from 'node:wasi'
import type { WasiOptions } from '../../wizer/host.ts'
import { nameParameters } from './interface/border.ts'
import type { PositionalFunction } from './interface/functions.ts'
import { errno } from './interface/preview1.ts'

/** argv[0]: a name that is no path, and the same everywhere. */
const programName = 'wasm'

/**
 * `preopens` are the directories of the host, in the order of their descriptors.
 * @throws {Error} where a directory cannot be opened.
 */
export function createNodeWasi({ args, env, dirs }: WasiOptions) {
  const Wasi = loadWasi()
  const preopens = Object.fromEntries(dirs.map(({ guest, host }) => [guest, host]))
  try {
    const wasi = new Wasi({ version: 'preview1', args: [programName, ...args], env, preopens })
    const functions = nameParameters(wasi.wasiImport as Record<string, PositionalFunction>)
    // node:wasi gives EINVAL where there is no variable to be written.
    const hasVariables = Object.keys(env).length > 0
    return {
      functions: hasVariables ? functions : { ...functions, environ_get: () => errno.success },
      preopens: Object.values(preopens),
      attach: (memory: WebAssembly.Memory) => wasi.initialize({ exports: { memory } }),
    }
  } catch (cause) {
    const dir = dirs.find(({ host }) => !statSync(host, { throwIfNoEntry: false })?.isDirectory())
    if (!dir) throw cause
    throw new Error(`cannot open \`${dir.host}\` for the module: expected a directory that exists`, { cause })
  }
}

/** node:wasi warns in each thread that loads it. Only that warning is held back, and only while it is loaded. */
function loadWasi(): typeof WASI {
  const { emitWarning } = process
  process.emitWarning = ((warning: string | Error, ...rest: never[]) => {
    if (!String(warning).includes('WASI')) emitWarning.call(process, warning, ...rest)
  }) as typeof process.emitWarning
  try {
    return process.getBuiltinModule('node:wasi').WASI
  } finally {
    process.emitWarning = emitWarning
  }
}
