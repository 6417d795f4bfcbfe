/**
 * Checks the outputs of both sides for each module of a folder: they are valid, have the same exports, and have the memory
 * that initialization leaves in V8. It is a process of its own, so that its memory is free again afterwards.
 */

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { argv } from 'node:process'

const init = 'wizer.initialize'

const [folder, ...outputs] = argv.slice(2) as [string, ...string[]]
const names = readdirSync(folder)
if (names.length === 0) throw new Error(`no modules are in \`${folder}\``)
for (const name of names) check(name)

function check(name: string): void {
  const input = instantiate(join(folder, name))
  const exported = Object.keys(input).filter(key => key !== init)
  const before = digest(input)
  ;(input[init] as () => void)()
  const memory = bytesOf(input)
  if (digest(input) === before) throw new Error(`\`${name}\` does nothing when it is initialized`)
  for (const output of outputs) {
    const path = join(output, name)
    const found = instantiate(path)
    if (String(Object.keys(found)) !== String(exported)) throw new Error(`\`${path}\` exports ${Object.keys(found)}`)
    if (Buffer.compare(bytesOf(found), memory) !== 0) throw new Error(`\`${path}\` has another memory`)
  }
}

function instantiate(path: string): WebAssembly.Exports {
  const bytes = readFileSync(path)
  if (!WebAssembly.validate(bytes)) throw new Error(`\`${path}\` is not valid`)
  return new WebAssembly.Instance(new WebAssembly.Module(bytes)).exports
}

function bytesOf({ memory }: WebAssembly.Exports): Buffer {
  return Buffer.from((memory as WebAssembly.Memory).buffer)
}

/** Finds the last word that is not zero, which shows whether the initialization wrote to the memory. */
function digest(exports: WebAssembly.Exports): number {
  const words = new BigInt64Array((exports.memory as WebAssembly.Memory).buffer)
  let last = words.length
  while (last > 0 && words[last - 1] === 0n) last--
  return last
}
