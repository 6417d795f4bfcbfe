/** Assembles WebAssembly text into files. */

import { writeFileSync } from 'node:fs'
import wabt from 'wabt'

const assembler = wabt()

export async function writeModule(path: string, text: string): Promise<void> {
  const module = (await assembler).parseWat(path, text, { bulk_memory: true, threads: true })
  writeFileSync(path, module.toBinary({}).buffer)
  module.destroy()
}
