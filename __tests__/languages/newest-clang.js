/**
 * Is `clang` with the newest wasi-libc, on any machine: the npm package `@yowasp/clang`, which sees only the files that it is given.
 *
 *     YOWASP_CLANG=FOLDER node newest-clang.js clang|clang++ ARGUMENTS…      FOLDER is where the package was installed
 */

import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const require = createRequire(join(resolve(process.env.YOWASP_CLANG ?? '.'), 'index.js'))
// The package reports on this how much of itself it has read.
console.log = () => {}
const { runClang } = await import(pathToFileURL(require.resolve('@yowasp/clang')).href)

const [compiler, ...words] = process.argv.slice(2)
const files = {}
const outputs = new Map()

/** Gives the compiler what an argument names, and the name that it has there. */
function give(word, index) {
  if (words[index - 1] === '-o') {
    outputs.set(basename(word), word)
    return basename(word)
  }
  if (word.startsWith('-I')) {
    const folder = word.slice(2)
    const inside = `include-${index}`
    files[inside] = Object.fromEntries(
      readdirSync(folder)
        .filter(name => statSync(join(folder, name)).isFile())
        .map(name => [name, new Uint8Array(readFileSync(join(folder, name)))]),
    )
    return `-I${inside}`
  }
  if (word.startsWith('-') || !existsSync(word)) return word
  files[basename(word)] = new Uint8Array(readFileSync(word))
  return basename(word)
}

const args = words.map(give)
for (const name of readdirSync('.').filter(name => name.endsWith('.h')))
  files[name] ??= new Uint8Array(readFileSync(name))
const show = bytes => bytes && process.stderr.write(bytes)
try {
  const made = await runClang([compiler, ...args], files, { stdout: show, stderr: show })
  for (const [name, path] of outputs) writeFileSync(path, made[name])
} catch (error) {
  if (error.code === undefined) throw error
  process.exitCode = error.code
}
