/** Checks that the engines of both sides are valid, have the same exports, and hold the script's table in memory. */

import { readFileSync } from 'node:fs'
import { argv } from 'node:process'
import { entries, entryText } from '../modules/engine.ts'

/** How much the sizes of the memories may differ: random numbers change when the engine collects garbage. */
const tolerance = 0.25

const found = argv.slice(2).map(inspect)
const [first, ...others] = found
for (const other of others) {
  if (other.exports !== first?.exports)
    throw new Error(`\`${other.path}\` exports ${other.exports}, expected ${first?.exports}`)
  if (Math.abs(other.size - first.size) > tolerance * first.size)
    throw new Error(`\`${other.path}\` has a memory of ${other.size} bytes, expected about ${first.size}`)
}

function inspect(path: string): { path: string; exports: string; size: number } {
  const bytes = readFileSync(path)
  if (!WebAssembly.validate(bytes)) throw new Error(`\`${path}\` is not valid`)
  const module = new WebAssembly.Module(bytes)
  const imports: Record<string, Record<string, () => number>> = {}
  for (const { module: from, name } of WebAssembly.Module.imports(module)) {
    imports[from] ??= {}
    imports[from][name] = () => 0
  }
  const instance = new WebAssembly.Instance(module, imports)
  const memory = Buffer.from((instance.exports.memory as WebAssembly.Memory).buffer)
  for (const entry of [0, entries / 2, entries - 1])
    if (!memory.includes(entryText(entry))) throw new Error(`\`${path}\` does not hold \`${entryText(entry)}\``)
  const exports = WebAssembly.Module.exports(module).map(({ name, kind }) => `${kind} ${name}`)
  return { path, exports: exports.sort().join(', '), size: memory.length }
}
