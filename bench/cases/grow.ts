/** `grow`: how time and memory grow with the number of modules and with the size of a memory. */

import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Case, Setting } from '../case.ts'
import { type Comparison, compareBytes, compareGrowth, compareSpeed } from '../compare.ts'
import { median, type Pair, processes, timePairs } from '../measure.ts'
import { peakMemory } from '../memory.ts'
import { blocks } from '../modules/memories.ts'
import { placeMany } from './many.ts'
import { checkOutputs, placeModule, timeModule } from './memories.ts'

/** Work that grows in proportion doubles each time; the rest of the limit allows for noise. */
const limit = 2.2

export const grow: Case = {
  name: 'grow',
  about: '1, 10, 100 and 400 modules; memories of 1, 16, 256 and 2,048 MiB with one page in each MiB filled',
  async run(setting) {
    const counts = setting.quick ? [1, 10, 100] : [1, 10, 100, 400]
    const sizes = setting.quick ? [1, 16, 64] : [1, 16, 256, 2048]
    const modules = await measureEach(setting, 'module', counts, measureModules)
    const memories = await measureEach(setting, 'MiB', sizes, measureMemory)
    return { comparisons: [...modules, ...memories], notes: [] }
  },
}

type Measured = {
  readonly timed: readonly Pair[]
  readonly memory: { readonly ours: number | null; readonly theirs: number | null }
}

type Sized = Measured & { readonly name: string; readonly size: number }

async function measureEach(
  setting: Setting,
  unit: string,
  sizes: readonly number[],
  measure: (size: number, setting: Setting) => Promise<Measured>,
): Promise<readonly Comparison[]> {
  const all: Sized[] = []
  for (const size of sizes) {
    const name = `${size.toLocaleString('en')} ${unit}${unit === 'module' && size > 1 ? 's' : ''}`
    setting.say(name)
    const folder = join(setting.folder, `${unit}-${size}`)
    mkdirSync(folder)
    all.push({ name, size, ...(await measure(size, { ...setting, folder })) })
  }
  const steps = all
    .slice(1)
    .flatMap((larger, index) => compareSizes(all[index] as Sized, larger, larger === all.at(-1)))
  return [...all.flatMap(compareSides), ...steps]
}

function compareSides({ name, timed, memory }: Sized): readonly Comparison[] {
  return [
    compareSpeed({ what: `${name}: time`, against: 'reference' }, timed),
    compareBytes({ what: `${name}: memory`, against: 'reference' }, memory.ours, memory.theirs),
  ]
}

/** Compares our side with itself. Start-up hides the growth of small sizes, so only the step to the largest is judged. */
function compareSizes(smaller: Sized, larger: Sized, isJudged: boolean): readonly Comparison[] {
  const doublings = Math.log2(larger.size / smaller.size)
  const subject = (what: string) => ({
    what: `${larger.name}: ${what} per doubling`,
    against: smaller.name,
    ...(isJudged ? { limit } : {}),
  })
  const time = ({ timed }: Sized) => median(timed.map(({ ours }) => ours))
  return [
    compareGrowth(subject('time'), 'ms', doublings, time(larger), time(smaller)),
    compareGrowth(subject('memory'), 'bytes', doublings, larger.memory.ours, smaller.memory.ours),
  ]
}
/** A process of the reference sees only one module, so its memory says nothing here. */
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
