/** The option `drop-init-code` on the examples: they print the same, and lose the code that binaryen finds unused, too. */

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wizen } from '../../support/engine.ts'
import { runProgram } from '../../support/program.ts'
import { findSection, ids } from '../../support/sections.ts'
import { makeFolder } from '../../support/temporary.ts'

const root = join(import.meta.dirname, '../../..')
const folder = makeFolder()

function make(name: string, drops: boolean) {
  const input = new Uint8Array(readFileSync(join(root, `examples/${name}/${name}.wasm`)))
  const options = { 'allow-wasi': 'true', 'rename-funcs': ['_start=wizer.resume'], 'drop-init-code': String(drops) }
  return wizen(input, { ...options, deterministic: 'true' })
}

/** The size of the code as binaryen writes it, which has shorter forms for some of it. */
function sizeOfCode(bytes: Uint8Array, ...passes: readonly string[]): number {
  const [input, output] = [join(folder, 'input.wasm'), join(folder, 'output.wasm')]
  writeFileSync(input, bytes)
  const script = join(root, 'node_modules/binaryen/bin/wasm-opt')
  execFileSync(process.execPath, [script, '--quiet', '-g', ...passes, input, '-o', output], { stdio: 'ignore' })
  return findSection(readFileSync(output), ids.code)!.contents.length
}

describe('drop-init-code', () => {
  it.each<[name: string, functions: number, percent: number]>([
    ['endgame', 5, 3],
    ['spelling', 200, 45],
  ])(
    'takes as much code from the example %s as binaryen does, and the program prints the same',
    { timeout: 120_000 },
    async (name, functions, percent) => {
      const [whole, less] = [await make(name, false), await make(name, true)]
      expect(await runProgram(less.bytes)).toBe(await runProgram(whole.bytes))
      expect(less.report.dropped!.functions).toBeGreaterThan(functions)
      const size = findSection(whole.bytes, ids.code)!.contents.length
      expect((100 * less.report.dropped!.bytes) / size).toBeGreaterThan(percent)
      // Functions that have gone keep a body of four bytes here, so that no index changes.
      const room = 4 * (less.report.dropped!.functions + 1)
      expect(sizeOfCode(less.bytes)).toBeLessThanOrEqual(
        sizeOfCode(whole.bytes, '--remove-unused-module-elements') + room,
      )
    },
  )

  it.each<[name: string, functions: number]>([
    ['holidays', 5],
    // It needs nearly all of its code.
    ['sqlite', 3],
  ])('takes some code from the example %s, and the program prints the same', async (name, functions) => {
    const [whole, less] = [await make(name, false), await make(name, true)]
    expect(await runProgram(less.bytes)).toBe(await runProgram(whole.bytes))
    expect(less.report.dropped!.functions).toBeGreaterThan(functions)
  })
})
