/** `output`: what is gained where outputs run: how soon they are instantiated, and how large they are. */

import { execFile } from 'node:child_process'
import { copyFileSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Case } from '../case.ts'
import { ours, reference, scripts } from '../commands.ts'
import { type Comparison, compareBytes, compareShare } from '../compare.ts'
import { execute, type Side, timePairs } from '../measure.ts'
import { engineFlags, placeEngine } from '../modules/engine.ts'

const layouts = ['compressed', 'raw', 'page', 'wasmtime']

/** A program of examples/, whose flags are those of `engine` but for the renaming. */
const example = join(import.meta.dirname, '../../examples/sqlite/sqlite.wasm')

/** The qualities that reports use. */
const qualities = { gzip: 6, brotli: 5 }

export const output: Case = {
  name: 'output',
  about: 'outputs in V8, and their sizes, of each layout and of the reference',
  async run(setting) {
    const { folder } = setting
    placeEngine(folder)
    copyFileSync(example, join(folder, 'sqlite.wasm'))
    const comparisons = [
      ...(await compareLayouts('engine', engineFlags, setting)),
      ...(await compareLayouts('sqlite', ['-f', 'wizer.initialize', '--allow-wasi'], setting)),
    ]
    const note = `gzip at ${qualities.gzip}, brotli at ${qualities.brotli}; instantiated in a process of its own each time`
    return { comparisons, notes: [{ text: note, isMet: null }] }
  },
}

async function compareLayouts(
  name: string,
  flags: readonly string[],
  { folder, pairs, say }: Parameters<Case['run']>[0],
): Promise<Comparison[]> {
  const surroundings = { directory: folder, stdin: join(folder, 'stdin') }
  const theirs = join(folder, `${name}.theirs.wasm`)
  await execute(reference([...flags, `${name}.wasm`, '-o', theirs], surroundings))
  const sizes = await measureSizes(theirs)
  const comparisons: Comparison[] = []
  for (const layout of layouts) {
    const path = join(folder, `${name}.${layout}.wasm`)
    // Random numbers change when the engine collects garbage: layouts are to differ by nothing else.
    const chosen = ['--deterministic', '--segment-layout', layout]
    await execute(ours([...flags, ...chosen, `${name}.wasm`, '-o', path], surroundings))
    for (const module of [path, theirs])
      if (!WebAssembly.validate(readFileSync(module))) throw new Error(`\`${module}\` is not valid`)
    say(`\`${name}\`, layout \`${layout}\``)
    const what = (measured: string) => ({ what: `${name}, ${layout}: ${measured}`, against: 'reference' })
    const timed = await timePairs(instantiation(path), instantiation(theirs), pairs(21))
    comparisons.push(compareShare(what('instantiation'), timed))
    const found = await measureSizes(path)
    for (const format of ['raw', 'gzip', 'brotli'] as const)
      comparisons.push(compareBytes(what(format), found[format], sizes[format]))
  }
  return comparisons
}

/** The time of the instantiation, not of the process. */
function instantiation(path: string): Side {
  return async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [join(scripts, 'instantiate.js'), path])
    return (JSON.parse(stdout) as { instantiate: number }).instantiate
  }
}

async function measureSizes(path: string): Promise<{ raw: number; gzip: number; brotli: number }> {
  const bytes = readFileSync(path)
  const params = { [constants.BROTLI_PARAM_QUALITY]: qualities.brotli }
  const [zipped, brotli] = await Promise.all([
    promisify(gzip)(bytes, { level: qualities.gzip }),
    promisify(brotliCompress)(bytes, { params }),
  ])
  return { raw: bytes.length, gzip: zipped.length, brotli: brotli.length }
}
