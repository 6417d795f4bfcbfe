/** `grow`: whether twice the work takes twice the time and memory, over numbers of modules and sizes of memories. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Case, Setting } from '../case.ts'
import { type Comparison, compareBytes, compareSpeed, type Note } from '../compare.ts'
import { fitGrowth, type Point } from '../fit.ts'
import { median, type Pair, processes, timePairs } from '../measure.ts'
import { peakMemory } from '../memory.ts'
import { blocks } from '../modules/memories.ts'
import type { Findings } from '../results.ts'
import { renderValue } from '../tables.ts'
import { placeMany } from './many.ts'
import { checkOutputs, placeModule, timeModule } from './memories.ts'

export const grow: Case = {
  name: 'grow',
  about: '1, 10, 100 and 400 modules; memories of 1, 16, 256 and 2,048 MiB with a page full in each MiB',
  async run(setting) {
    const modules = await measureEach(
      setting,
      'module',
      setting.quick ? [1, 10, 100] : [1, 10, 100, 400],
      measureModules,
    )
    const memories = await measureEach(setting, 'MiB', setting.quick ? [1, 16, 64] : [1, 16, 256, 2048], measureMemory)
    return {
      comparisons: [...modules.comparisons, ...memories.comparisons],
      notes: [...modules.notes, ...memories.notes],
    }
  },
}

type Measured = {
  readonly timed: readonly Pair[]
  readonly memory: { readonly ours: number | null; readonly theirs: number | null }
}

async function measureEach(
  setting: Setting,
  unit: string,
  sizes: readonly number[],
  measure: (size: number, setting: Setting) => Promise<Measured>,
): Promise<Findings> {
  const comparisons: Comparison[] = []
  const points: { times: Point[]; memory: Point[] } = { times: [], memory: [] }
  for (const size of sizes) {
    const name = `${size.toLocaleString('en')} ${unit}${unit === 'module' && size > 1 ? 's' : ''}`
    setting.say(name)
    const folder = join(setting.folder, `${unit}-${size}`)
    mkdirSync(folder)
    const { timed, memory } = await measure(size, { ...setting, folder })
    comparisons.push(compareSpeed({ what: `${name}: time`, against: 'reference' }, timed))
    comparisons.push(compareBytes({ what: `${name}: memory`, against: 'reference' }, memory.ours, memory.theirs))
    points.times.push({ x: size, y: median(timed.map(({ ours }) => ours)) })
    if (memory.ours !== null) points.memory.push({ x: size, y: memory.ours })
  }
  const notes = [
    describeGrowth('time', unit, 'ms', points.times),
    describeGrowth('memory', unit, 'bytes', points.memory),
  ]
  return { comparisons, notes: notes.filter(note => note !== undefined) }
}

/** No process of the reference sees more than one module, so its memory says nothing here. */
async function measureModules(count: number, { folder, pairs, memoryRuns }: Setting): Promise<Measured> {
  const { run, each, outputs } = await placeMany(folder, count)
  const timed = await timePairs(processes([run], outputs.ours), processes(each, outputs.theirs), pairs(7))
  await checkOutputs(folder)
  return { timed, memory: { ours: await peakMemory(run, memoryRuns), theirs: null } }
}

async function measureMemory(mebibytes: number, { folder, pairs, memoryRuns }: Setting): Promise<Measured> {
  const commands = await placeModule(blocks(mebibytes), folder)
  const timed = await timeModule(commands, pairs(7))
  await checkOutputs(folder)
  const memory = {
    ours: await peakMemory(commands.ours, memoryRuns),
    theirs: await peakMemory(commands.theirs, memoryRuns),
  }
  return { timed, memory }
}

function describeGrowth(
  what: string,
  unit: string,
  measure: 'ms' | 'bytes',
  points: readonly Point[],
): Note | undefined {
  if (points.length < 3) return undefined
  const { kind, power, fixed, perUnit } = fitGrowth(points)
  const line = `${renderValue(fixed, measure)} and ${renderValue(perUnit, measure)} a ${unit}`
  const grows = kind === 'flat' ? 'does not grow' : `is ${line}: ${kind}, power ${power.toFixed(2)}`
  return { text: `${what} by ${unit} ${grows}`, isMet: kind !== 'more than linear' }
}
