/** `output`: how fast V8 instantiates the outputs, and how large they are. */

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

/** One of the example programs. */
const example = join(import.meta.dirname, '../../examples/sqlite/sqlite.wasm')

/** The compression levels that reports use. */
const qualities = { gzip: 6, brotli: 5 }

export const output: Case = {
  name: 'output',
  about: 'instantiation in V8 and size of the outputs, for each layout, against the reference',
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
    // Random numbers change when the engine collects garbage, and only the layouts shall differ.
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

/** Times the instantiation alone, in a new process each time. */
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
