/** `engine`: a JavaScript engine of 10 MB that prepares a script. */

import { join } from 'node:path'
import type { Case } from '../case.ts'
import { node, ours, reference, scripts } from '../commands.ts'
import { compareBytes, compareSpeed } from '../compare.ts'
import { execute, processes, timePairs } from '../measure.ts'
import { peakMemory } from '../memory.ts'
import { engineFlags, engineName, placeEngine } from '../modules/engine.ts'

export const engine: Case = {
  name: 'engine',
  about: `${engineName} with a script that builds a table of 20,000 entries`,
  async run({ folder, pairs, memoryRuns, say }) {
    placeEngine(folder)
    const surroundings = { directory: folder, stdin: join(folder, 'stdin') }
    const commands = {
      ours: ours([...engineFlags, 'engine.wasm', '-o', 'ours.wasm'], surroundings),
      theirs: reference([...engineFlags, 'engine.wasm', '-o', 'theirs.wasm'], surroundings),
    }
    const outputs = { ours: join(folder, 'ours.wasm'), theirs: join(folder, 'theirs.wasm') }
    const sides = {
      ours: processes([commands.ours], [outputs.ours]),
      theirs: processes([commands.theirs], [outputs.theirs]),
    }
    say('timing')
    const timed = await timePairs(sides.ours, sides.theirs, pairs(7))
    await execute(node([join(scripts, 'check-engine.ts'), outputs.ours, outputs.theirs], { directory: folder }))
    say('measuring memory')
    const memory = {
      ours: await peakMemory(commands.ours, memoryRuns),
      theirs: await peakMemory(commands.theirs, memoryRuns),
    }
    return {
      comparisons: [
        compareSpeed({ what: 'whole process', against: 'reference', limit: 10 }, timed),
        compareBytes({ what: 'peak memory', against: 'reference', limit: 0.7 }, memory.ours, memory.theirs),
      ],
      notes: [],
    }
  },
}
