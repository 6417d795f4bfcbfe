/**
 * Stands in for `wasmtime` on the pages about languages, with the flags that they use, because Node is on every machine that runs the tests.
 *
 *     wasmtime [run] [--dir HOST[::GUEST]]… [--env NAME=VALUE]… [--invoke EXPORT] FILE [ARGUMENT]…
 */

import { readFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { WASI } from 'node:wasi'

const words = process.argv.slice(2).filter((word, index) => index > 0 || word !== 'run')
const takesValue = ['--dir', '--env', '--invoke']
const end = words.findIndex((word, index) => !word.startsWith('--') && !takesValue.includes(words[index - 1]))
const { values } = parseArgs({
  args: words.slice(0, end),
  options: {
    dir: { type: 'string', multiple: true, default: [] },
    env: { type: 'string', multiple: true, default: [] },
    invoke: { type: 'string' },
  },
})
const [file, ...args] = words.slice(end)
const wasi = new WASI({
  version: 'preview1',
  args: [file, ...args],
  env: Object.fromEntries(values.env.map(text => [text.split('=')[0], text.slice(text.indexOf('=') + 1)])),
  preopens: Object.fromEntries(values.dir.map(text => [text.split('::')[1] ?? text, text.split('::')[0]])),
})
const module = await WebAssembly.compile(readFileSync(file))
const instance = await WebAssembly.instantiate(module, wasi.getImportObject())
if (values.invoke === undefined) {
  process.exitCode = wasi.start(instance)
} else {
  // A module without WASI may lack what `initialize` asks for.
  if (WebAssembly.Module.imports(module).length > 0) wasi.initialize(instance)
  const result = instance.exports[values.invoke](...args.map(Number))
  if (result !== undefined) console.log(String(result))
}
