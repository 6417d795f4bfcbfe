/** Prints how many milliseconds compiling and instantiating a module take in a new process. */

import { readFileSync } from 'node:fs'
import { argv, stdout } from 'node:process'

const bytes = readFileSync(argv[2])
const started = performance.now()
const module = new WebAssembly.Module(bytes)
const compiled = performance.now()
const imports = {}
for (const { module: from, name } of WebAssembly.Module.imports(module)) {
  imports[from] ??= {}
  imports[from][name] = () => 0
}
const prepared = performance.now()
new WebAssembly.Instance(module, imports)
const instantiate = performance.now() - prepared
stdout.write(JSON.stringify({ compile: compiled - started, instantiate }))
