/** Runs a WASI command in a process of its own, as a user does. */

import { execFile } from 'node:child_process'

const script = `
  import { WASI } from 'node:wasi'
  import { buffer } from 'node:stream/consumers'
  const wasi = new WASI({ version: 'preview1', args: ['program'] })
  const module = await WebAssembly.compile(await buffer(process.stdin))
  process.exitCode = wasi.start(await WebAssembly.instantiate(module, wasi.getImportObject()))
`

/** @returns its standard output */
export function runProgram(bytes: Uint8Array): Promise<string> {
  const flags = ['--disable-warning=ExperimentalWarning', '--input-type=module', '--eval', script]
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, flags, (error, stdout) => (error ? reject(error) : resolve(stdout)))
    child.stdin?.end(bytes)
  })
}
