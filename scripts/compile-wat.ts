/** Compiles the WAT files of the sources into TypeScript files that hold the modules in base64. */

import { readFile, writeFile } from 'node:fs/promises'
import wabt from 'wabt'
import { maxPages } from '../src/wasm/limits.ts'

const sources = new URL('../src/', import.meta.url)

/** Compiles each WAT file and writes the TypeScript file beside it. */
export async function writeCompiledWat(): Promise<void> {
  await writeFile(new URL('host/scan/kernel.ts', sources), await compileKernel())
  await writeFile(new URL('wizer/determinism/helpers-module.ts', sources), await compileHelpers())
}

/** What stands for `(AT` in front of an i64, to make it an index. */
const indexFrom = { i32: '(i32.wrap_i64', i64: '(block (result i64)' } as const

/** The text of `host/scan/kernel.ts`. */
export async function compileKernel(): Promise<string> {
  const text = await readFile(new URL('host/scan/kernel.wat', sources), 'utf8')
  const compileFor = (index: 'i32' | 'i64') =>
    compile(
      'kernel.wat',
      text
        .replaceAll(/;;.*/g, '')
        .replaceAll('INDEX', index)
        .replaceAll('PAGES', String(maxPages[index]))
        .replaceAll('(AT', indexFrom[index]),
    )
  return `/** Generated from kernel.wat by \`npm run build\`: the kernel for each width of addresses, in base64. */

export const kernels = {
  i32: '${await compileFor('i32')}',
  i64: '${await compileFor('i64')}',
} as const
`
}

/** The text of `wizer/determinism/helpers-module.ts`. */
export async function compileHelpers(): Promise<string> {
  const text = await readFile(new URL('wizer/determinism/helpers.wat', sources), 'utf8')
  return `/** Generated from helpers.wat by \`npm run build\`: the functions that deterministic code calls, in base64. */

export const helpersModule =
  '${await compile('helpers.wat', text)}'
`
}

/** A module from its text, in base64; errors name the file. */
async function compile(file: string, wat: string): Promise<string> {
  const { parseWat } = await wabt()
  const module = parseWat(file, wat, { simd: true, threads: true, sat_float_to_int: true, memory64: true })
  return Buffer.from(module.toBinary({}).buffer).toString('base64')
}

if (import.meta.main) await writeCompiledWat()
