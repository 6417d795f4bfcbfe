/** `many`: 200 small modules, by one process of ours and by one process of the reference for each. */

import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import type { Case } from '../case.ts'
import { ours, reference } from '../commands.ts'
import { compareSpeed } from '../compare.ts'
import { type Command, processes, type Side, timePairs } from '../measure.ts'
import { writeModule } from '../modules/assemble.ts'
import { small } from '../modules/small.ts'
import { checkOutputs } from './memories.ts'

export const many: Case = {
  name: 'many',
  about: '200 modules of 3 kB, by one `wizer-action run` and by one process of the reference for each',
  async run({ quick, folder, pairs, say }) {
    const { run, each, outputs } = await placeMany(folder, quick ? 20 : 200)
    say('timing against one process after the other')
    const inTurn = await timePairs(processes([run], outputs.ours), processes(each, outputs.theirs), pairs(7))
    await checkOutputs(folder)
    const atOnce = availableParallelism()
    say(`timing against ${atOnce} processes at a time`)
    const together = await timePairs(processes([run], outputs.ours), several(each, outputs.theirs, atOnce), pairs(7))
    await checkOutputs(folder)
    return {
      comparisons: [
        compareSpeed({ what: 'all modules', against: 'reference, in a loop', limit: 2.5 }, inTurn),
        compareSpeed({ what: 'all modules', against: `reference, ${atOnce} at a time` }, together),
      ],
      notes: [],
    }
  },
}

export type Many = {
  /** One process of ours for all modules. */
  readonly run: Command
  /** One process of the reference for each module. */
  readonly each: readonly Command[]
  readonly outputs: { readonly ours: readonly string[]; readonly theirs: readonly string[] }
}

/** Writes `count` modules into the folder's `in`; outputs go to its `ours` and `theirs`. */
export async function placeMany(folder: string, count: number): Promise<Many> {
  for (const name of ['in', 'ours', 'theirs']) mkdirSync(join(folder, name), { recursive: true })
  const names = Array.from({ length: count }, (_, index) => `module-${index}.wasm`)
  for (const [index, name] of names.entries()) await writeModule(join(folder, 'in', name), small(index))
  const flags = ['--cache=false', '--compressed-sizes', 'none', '--out-dir', '../ours']
  return {
    run: ours(['run', '--modules', '*.wasm', ...flags], { directory: join(folder, 'in') }),
    each: names.map(name =>
      reference(['-f', 'wizer.initialize', `in/${name}`, '-o', `theirs/${name}`], { directory: folder }),
    ),
    outputs: {
      ours: names.map(name => join(folder, 'ours', name)),
      theirs: names.map(name => join(folder, 'theirs', name)),
    },
  }
}

/** Runs `atOnce` commands at a time. */
function several(commands: readonly Command[], outputs: readonly string[], atOnce: number): Side {
  const shares = Array.from({ length: atOnce }, (_, share) => ({
    commands: commands.filter((_, index) => index % atOnce === share),
    outputs: outputs.filter((_, index) => index % atOnce === share),
  }))
  return async () => {
    const sides = shares.map(share => processes(share.commands, share.outputs))
    return Math.max(...(await Promise.all(sides.map(side => side()))))
  }
}
