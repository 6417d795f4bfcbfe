/** `bare`: our whole command against a script that only does V8's part of the work. */

import { join } from 'node:path'
import type { Case } from '../case.ts'
import { node, ours, scripts } from '../commands.ts'
import { compareBytes, compareShare } from '../compare.ts'
import { processes, timePairs } from '../measure.ts'
import { peakMemory } from '../memory.ts'
import { engineFlags, placeEngine } from '../modules/engine.ts'

export const bare: Case = {
  name: 'bare',
  about: '`engine`, against a script that compiles, instantiates and initializes it, and takes no snapshot',
  async run({ folder, pairs, memoryRuns, say }) {
    placeEngine(folder)
    const surroundings = { directory: folder, stdin: join(folder, 'stdin') }
    const command = ours([...engineFlags, 'engine.wasm', '-o', 'ours.wasm'], surroundings)
    const script = node(['--no-warnings', join(scripts, 'bare.js'), 'engine.wasm'], surroundings)
    say('timing')
    const timed = await timePairs(processes([command], [join(folder, 'ours.wasm')]), processes([script]), pairs(21))
    say('measuring memory')
    const memory = { ours: await peakMemory(command, memoryRuns), theirs: await peakMemory(script, memoryRuns) }
    return {
      comparisons: [
        compareShare({ what: 'whole process', against: 'bare V8', limit: 1.5 }, timed),
        compareBytes({ what: 'peak memory', against: 'bare V8' }, memory.ours, memory.theirs),
      ],
      notes: [],
    }
  },
}
