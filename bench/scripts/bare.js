/**
 * Does the least possible with the engine: compiles, instantiates and initializes it, and takes no snapshot. It is
 * JavaScript, because stripping types takes time.
 */

import { readFileSync } from 'node:fs'
import { argv, env, exit } from 'node:process'
import { WASI } from 'node:wasi'

const module = new WebAssembly.Module(readFileSync(argv[2]))
const wasi = new WASI({ version: 'preview1', env, preopens: { '.': '.' } })
const imports = wasi.getImportObject()
for (const { module: from, name } of WebAssembly.Module.imports(module)) {
  imports[from] ??= {}
  imports[from][name] ??= () => {
    throw new Error(`\`${name}\` was called`)
  }
}
const { exports } = new WebAssembly.Instance(module, imports)
const { memory, _initialize } = exports
const before = memory.buffer.byteLength
wasi.initialize({ exports: { memory, _initialize } })
exports['wizer.initialize']()
// A memory that has not grown shows that the script did not run.
exit(memory.buffer.byteLength > before ? 0 : 1)
