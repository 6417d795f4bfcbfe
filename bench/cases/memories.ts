/** `sparse`, `dense` and `segments`: a memory that is nearly empty, one that is full, and one full of gaps. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Case, Setting } from '../case.ts'
import { node, ours, reference, scripts } from '../commands.ts'
import { type Comparison, compareBytes, compareShare, compareSpeed } from '../compare.ts'
import { type Command, execute, type Pair, processes, timePairs } from '../measure.ts'
import { peakMemory } from '../memory.ts'
import { writeModule } from '../modules/assemble.ts'
import { dense as denseText, scattered, sparse as sparseText } from '../modules/memories.ts'
import type { Findings } from '../results.ts'

type Limits = { readonly speed: number; readonly memory?: number }

export const sparse: Case = {
  name: 'sparse',
  about: 'a memory of 1 GiB with two bytes set',
  run: setting => runBoth(sparseText(setting.quick ? 128 : 1024), { speed: 1.2 }, setting),
}

export const dense: Case = {
  name: 'dense',
  about: 'a memory of 256 MiB, filled',
  async run(setting) {
    const found = await runBoth(denseText(setting.quick ? 64 : 256), { speed: 3, memory: 0.6 }, setting)
    const bare = await timeBare(setting)
    return { ...found, comparisons: [...found.comparisons, ...bare] }
  },
}

export const segments: Case = {
  name: 'segments',
  about: 'a memory of 64 MiB with a byte set every 100',
  run: setting => runBoth(scattered(setting.quick ? 16 : 64), { speed: 1, memory: 1 }, setting),
}

async function runBoth(text: string, limits: Limits, { folder, pairs, memoryRuns, say }: Setting): Promise<Findings> {
  const commands = await placeModule(text, folder)
  say('timing')
  const timed = await timeModule(commands, pairs(11))
  await checkOutputs(folder)
  say('measuring memory')
  const memory = {
    ours: await peakMemory(commands.ours, memoryRuns),
    theirs: await peakMemory(commands.theirs, memoryRuns),
  }
  const limit = limits.memory === undefined ? {} : { limit: limits.memory }
  return {
    comparisons: [
      compareSpeed({ what: 'whole process', against: 'reference', limit: limits.speed }, timed),
      compareBytes({ what: 'peak memory', against: 'reference', ...limit }, memory.ours, memory.theirs),
    ],
    notes: [],
  }
}

/** Compares both sides with a script that only starts, fills the memory and writes it, which V8 and the system do. */
async function timeBare({ folder, pairs, say }: Setting): Promise<readonly Comparison[]> {
  const { ours, theirs } = makeCommands(folder)
  const out = join(folder, 'bare.bin')
  const script = node([join(scripts, 'bare-memory.js'), 'in/module.wasm', out], { directory: folder })
  const bare = processes([script], [out])
  say('timing bare V8')
  const timed = await timePairs(processes([ours], [join(folder, 'ours/module.wasm')]), bare, pairs(11))
  const least = await timePairs(bare, processes([theirs], [join(folder, 'theirs/module.wasm')]), pairs(11))
  return [
    compareShare({ what: 'whole process', against: 'bare V8', limit: 1.5 }, timed),
    compareSpeed({ what: 'bare V8 itself', against: 'reference' }, least),
  ]
}

export type Commands = { readonly ours: Command; readonly theirs: Command }

/** Writes a module into a folder; gives the commands of both sides that initialize it. */
export async function placeModule(text: string, folder: string): Promise<Commands> {
  for (const name of ['in', 'ours', 'theirs']) mkdirSync(join(folder, name), { recursive: true })
  await writeModule(join(folder, 'in/module.wasm'), text)
  return makeCommands(folder)
}

function makeCommands(folder: string): Commands {
  const args = (side: string) => ['-f', 'wizer.initialize', 'in/module.wasm', '-o', `${side}/module.wasm`]
  return { ours: ours(args('ours'), { directory: folder }), theirs: reference(args('theirs'), { directory: folder }) }
}

export function timeModule(commands: Commands, count: number): Promise<readonly Pair[]> {
  const side = (name: 'ours' | 'theirs') =>
    processes([commands[name]], [join(commands[name].directory, name, 'module.wasm')])
  return timePairs(side('ours'), side('theirs'), count)
}

/** @throws unless the outputs in `ours` and `theirs` are right for the modules in `in` */
export async function checkOutputs(folder: string): Promise<void> {
  await execute(node([join(scripts, 'check.ts'), 'in', 'ours', 'theirs'], { directory: folder }))
}
