/** Compiles the scan kernel, once for each width of addresses, into `src/host/scan/kernel.ts`. */

import { readFile, writeFile } from 'node:fs/promises'
import wabt from 'wabt'
import { maxPages } from '../src/wasm/limits.ts'

const source = new URL('../src/host/scan/kernel.wat', import.meta.url)
const target = new URL('../src/host/scan/kernel.ts', import.meta.url)

/** What stands for `(AT` in front of an i64, to make it an index. */
const indexFrom = { i32: '(i32.wrap_i64', i64: '(block (result i64)' } as const

/** The text of `kernel.ts`. */
export async function buildKernel(): Promise<string> {
  const text = await readFile(source, 'utf8')
  const { parseWat } = await wabt()
  const compile = (index: 'i32' | 'i64') => {
    const wat = text
      .replaceAll(/;;.*/g, '')
      .replaceAll('INDEX', index)
      .replaceAll('PAGES', String(maxPages[index]))
      .replaceAll('(AT', indexFrom[index])
    const module = parseWat('kernel.wat', wat, { simd: true, threads: true, sat_float_to_int: true, memory64: true })
    return Buffer.from(module.toBinary({}).buffer).toString('base64')
  }
  return `/** Generated from kernel.wat by \`npm run build\`: the kernel for each width of addresses, in base64. */

export const kernels = {
  i32: '${compile('i32')}',
  i64: '${compile('i64')}',
} as const
`
}

if (import.meta.main) await writeFile(target, await buildKernel())
