/** The four examples, and a program with the other layout of LLVM: regions to the byte, names of segments, a cleared stack. */

import { execFile } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type { RawOptions } from '../../../src/wizer/options/option-table.ts'
import type { WizenResult } from '../../../src/wizer/wizen.ts'
import { tools } from '../../languages/tools.ts'
import { instantiate, wizen } from '../../support/engine.ts'
import { dataNames, namesIn } from '../../support/name-section.ts'
import { runProgram } from '../../support/program.ts'
import { findFaults } from '../../support/regions.ts'
import { dataOf } from '../../support/sections.ts'
import { makeFolder } from '../../support/temporary.ts'
import { readNamesByWabt } from '../../support/wabt.ts'

const root = join(import.meta.dirname, '../../..')
const page = 65_536

function make(input: Uint8Array, options: RawOptions = {}): Promise<WizenResult> {
  const usual = { 'allow-wasi': 'true', 'rename-funcs': ['_start=wizer.resume'], deterministic: 'true' }
  return wizen(input, { ...usual, ...options }, { measure: true })
}

/** The memory of a fresh instance, of which no function was called. */
function memoryOf(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  const imports: Record<string, WebAssembly.ModuleImports> = {}
  for (const { module, name } of WebAssembly.Module.imports(new WebAssembly.Module(bytes)))
    imports[module] = { ...imports[module], [name]: () => 0 }
  return new Uint8Array(instantiate(bytes, imports).memory.buffer)
}

const countNonZero = (bytes: Uint8Array) => bytes.reduce((sum, byte) => sum + (byte === 0 ? 0 : 1), 0)

/** The part of a range that lies in a region. */
const share = (region: { start: number; end: number }, start: number, end: number) =>
  Math.min(region.end, end) - Math.max(region.start, start)

describe.each([
  ['endgame', ['stack', '.rodata', '.data', 'bss']],
  ['holidays', ['stack', '.rodata', '.data', 'bss', 'heap']],
  ['spelling', ['stack', '.rodata', '.data', 'bss', 'heap']],
  ['sqlite', ['stack', '.rodata', '.data', 'bss', 'heap']],
])('the example %s', (name, expected) => {
  const input = new Uint8Array(readFileSync(join(root, `examples/${name}/${name}.wasm`)))
  let made: WizenResult
  let cleared: WizenResult
  beforeAll(async () => {
    made = await make(input)
    cleared = await make(input, { 'clear-stack': 'true' })
  }, 60_000)

  it('is smallest on disk with the layout `raw`', async () => {
    const raw = await make(input, { 'segment-layout': 'raw' })
    expect(raw.bytes.length).toBeLessThanOrEqual(made.bytes.length)
  })

  it('has regions that add up to its memory, to the byte', () => {
    const [{ pages, regions, map }] = made.report.memories as [(typeof made.report.memories)[number]]
    const [before, after] = [memoryOf(input), memoryOf(made.bytes)]
    expect(regions.map(region => region.name)).toEqual(expected)
    expect(findFaults(regions, pages * page, after)).toEqual([])
    const sum = (field: 'before' | 'nonZero') => regions.reduce((total, region) => total + region[field], 0)
    expect(sum('nonZero')).toBe(map!.nonZeroBytes)
    expect(sum('before')).toBe(countNonZero(before))
    for (const { start, end, before: count } of regions) expect(count).toBe(countNonZero(before.subarray(start, end)))
  })

  it('has segments with the names of the regions that they lie in', () => {
    const { regions } = made.report.memories[0]!
    const names = namesIn(made.bytes, dataNames)!
    const segments = dataOf(made.bytes)
    const found = segments.map((_, index) => names[index])
    const wanted = segments.map(segment => {
      const { offset, size } = segment as { offset: number; size: number }
      const shares = regions.map(region => share(region, offset, offset + size))
      return regions[shares.indexOf(Math.max(...shares))]!.name
    })
    expect(found).toEqual(wanted)
    expect(Object.keys(names)).toHaveLength(segments.length)
    // Wabt writes numbers behind names that it has seen.
    expect(readNamesByWabt(made.bytes).map(shown => shown.slice(1).replace(/\.\d+$/, ''))).toEqual(wanted)
  })

  it('prints the same with its dead stack cleared', { timeout: 60_000 }, async () => {
    const { clearedStack } = cleared.report
    const stack = made.report.memories[0]!.regions[0]!
    expect(clearedStack).toBe(stack.nonZero)
    expect(countNonZero(memoryOf(cleared.bytes).subarray(stack.start, stack.end))).toBe(0)
    expect(cleared.bytes.length).toBeLessThanOrEqual(made.bytes.length)
    expect(await runProgram(cleared.bytes)).toBe(await runProgram(made.bytes))
  })
})

const source = `
#include "wizer.h"
static int table[4000];
static int mix(int seed) {
  volatile int junk[3000];
  for (int i = 0; i < 3000; i++) junk[i] = seed * (i + 1);
  return junk[2999];
}
static void set_up(void) {
  for (int i = 0; i < 4000; i++) table[i] = i * 3;
  char *name = getenv("JUNK");
  volatile int result = mix(name ? atoi(name) : 1);
  (void)result;
}
WIZER_INIT(set_up)
int main(void) { long sum = 0; for (int i = 0; i < 4000; i++) sum += table[i]; printf("%ld\\n", sum); }`

/** Clang runs `wasm-opt` where it finds it, which takes names away and cuts data into many segments. */
const pathWithoutOptimizer = (process.env.PATH ?? '')
  .split(delimiter)
  .filter(folder => !folder.includes('node_modules'))
  .join(delimiter)

describe.skipIf(!tools.clang.found)(
  `a C program with its stack behind the data (needs ${tools.clang.packages})`,
  () => {
    const folder = makeFolder({ 'app.c': source })
    const build = async (link: string, output: string) => {
      const flags = `--target=wasm32-wasi --sysroot=/usr -O1 -I${join(root, 'include')} -Wl,--strip-debug ${link}`
      const options = { cwd: folder, env: { ...process.env, PATH: pathWithoutOptimizer } }
      const { stderr } = await promisify(execFile)('clang', [...flags.split(' '), 'app.c', '-o', output], options)
      expect(stderr).toBe('')
      return new Uint8Array(readFileSync(join(folder, output)))
    }

    it.each([
      ['--export=__data_end', '-Wl,--export=__data_end', ['unused', '.rodata', '.data', 'bss', 'stack', 'heap']],
      ['--stack-first', '-Wl,--stack-first -Wl,--export=__heap_base', ['stack', '.rodata', '.data', 'bss', 'heap']],
    ])('loses its dead stack, with `%s`', { timeout: 60_000 }, async (_option, link, regions) => {
      const input = await build(link, 'app.wasm')
      const kept = await make(input)
      const cleared = await make(input, { 'clear-stack': 'true' })
      expect(kept.report.memories[0]!.regions.map(region => region.name)).toEqual(regions)
      expect(cleared.report.clearedStack).toBeGreaterThan(5000)
      expect(cleared.report.findings).toEqual([])
      expect(cleared.bytes.length).toBeLessThan(kept.bytes.length - 5000)
      expect(await runProgram(cleared.bytes)).toBe('23994000\n')
    })

    it('gives the same output whatever its functions have left on the stack', { timeout: 60_000 }, async () => {
      const input = await build('-Wl,--stack-first', 'junk.wasm')
      // The block that `environ_get` fills is cleared by nobody, so both values have one length.
      const makeWith = (junk: string, clear: string) => make(input, { env: [`JUNK=${junk}`], 'clear-stack': clear })
      const [one, other] = [await makeWith('7', 'false'), await makeWith('9', 'false')]
      expect(Buffer.from(one.bytes).equals(other.bytes)).toBe(false)
      const sums = await Promise.all(['7', '9'].map(async junk => dataOf((await makeWith(junk, 'true')).bytes)))
      expect(sums[0]).toEqual(sums[1])
    })

    it('says that it cannot tell where the stack ends, without a name for that', { timeout: 60_000 }, async () => {
      const { report } = await make(await build('-Wl,-z,stack-size=65536', 'plain.wasm'), {
        'clear-stack': 'true',
      })
      expect(report.clearedStack).toBeNull()
      expect(report.findings.map(({ id }) => id)).toEqual(['stack-unknown'])
      expect(report.memories[0]!.regions.map(region => region.name)).toContain('bss or stack')
    })
  },
)
