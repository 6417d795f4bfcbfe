/** Runs the command over one module of a folder, with the output in a file of its own. */

import { mkdtempSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { wizer } from './bundle.ts'
import { guest } from './guest.ts'
import { makeFolder } from './temporary.ts'
import { assemble } from './wat.ts'

export const plain = await assemble(`(module
  (memory (export "memory") 2)
  (func $set (export "wizer.initialize") (export "wizer-initialize") (export "init") (export "_initialize")
    (i32.store (i32.const 4096) (i32.const 0x216968)))
  (func (export "_start"))
  (func (export "wizer.resume")))`)

/** A module that imports from a preload, and the preload. */
const importing = await assemble(`(module
  (import "env" "letter" (func $letter (result i32)))
  (memory (export "memory") 1)
  (func (export "init") (i32.store8 (i32.const 4096) (call $letter))))`)
const providing = await assemble('(module (func (export "letter") (result i32) (i32.const 65)))')

export const folder = makeFolder({
  'plain.wasm': plain,
  'guest.wasm': guest,
  'importing.wasm': importing,
  'providing.wasm': providing,
  'note.txt': 'from the file',
  'data/note.txt': 'from the folder',
  run: plain,
  '-dash.wasm': plain,
})

export const env = { GREETING: 'hello', EMPTY: '' }

/** Runs the words of `line`, in which `OUT` stands for a new output file and `DIR` for the folder. */
export async function wizen(line: string, input = '') {
  const output = join(mkdtempSync(join(folder, 'out-')), 'out.wasm')
  const args = line.split(' ').map(word => (word === 'OUT' ? output : word.replaceAll('DIR', folder)))
  const outcome = await wizer(args, { directory: folder, env, input })
  return { ...outcome, output: outcome.status === 0 ? new Uint8Array(readFileSync(output)) : undefined }
}
