/**
 * The least that V8 can do with a module that fills its memory: compiled, instantiated, initialized, and the memory
 * written to a file as it is. JavaScript, since types would have to be taken out first.
 */

import { openSync, readFileSync, writevSync } from 'node:fs'
import { argv, exit } from 'node:process'

const { exports } = new WebAssembly.Instance(new WebAssembly.Module(readFileSync(argv[2])))
exports['wizer.initialize']()
const bytes = new Uint8Array(exports.memory.buffer)
const written = writevSync(openSync(argv[3], 'w'), [bytes])
exit(written === bytes.length ? 0 : 1)
