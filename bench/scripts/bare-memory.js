/**
 * Does the least possible with a module that fills its memory: compiles, instantiates and initializes it, and writes the
 * memory to a file. It is JavaScript, because stripping types takes time.
 */

import { openSync, readFileSync, writevSync } from 'node:fs'
import { argv, exit } from 'node:process'

const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(argv[2])))
exports['wizer.initialize']()
const bytes = new Uint8Array(exports.memory.buffer)
const written = writevSync(openSync(argv[3], 'w'), [bytes])
exit(written === bytes.length ? 0 : 1)
