/** `start`: the time before the work begins. */

import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Case } from '../case.ts'
import { dist, node, ours, scripts } from '../commands.ts'
import { compareExcess } from '../compare.ts'
import { type Command, execute, processes, type Side, timePairs } from '../measure.ts'
import { writeModule } from '../modules/assemble.ts'
import { clock, readClock } from '../modules/clock.ts'

/** The milliseconds that we may take longer than an empty script. The action starts a second process. */
const limits = { command: 60, action: 100 }

export const start: Case = {
  name: 'start',
  about: 'the command with nothing to do, and the action until it calls into its first module',
  async run({ folder, pairs, say }) {
    const against = 'empty script'
    const empty = processes([node([join(scripts, 'empty.js')], { directory: folder })])
    say('timing the command')
    const version = await timePairs(processes([ours(['--version'], { directory: folder })]), empty, pairs(31))
    say('timing the action')
    const { action, output } = await placeAction(folder)
    const first = await timePairs(untilFirstModule(action, output), empty, pairs(31))
    const whole = await timePairs(processes([action], [output]), empty, pairs(15))
    return {
      comparisons: [
        compareExcess({ what: '`wizer-action --version`', against, limit: limits.command }, version),
        compareExcess({ what: 'action until its first module', against, limit: limits.action }, first),
        compareExcess({ what: 'action, one small module, no cache', against }, whole),
      ],
      notes: [],
    }
  },
}

/** Prepares a workspace with one module, and the action as a runner starts it. */
async function placeAction(folder: string): Promise<{ action: Command; output: string }> {
  const workspace = join(folder, 'workspace')
  const temporary = join(folder, 'temporary')
  for (const path of [workspace, temporary]) mkdirSync(path)
  const [outputs, summary] = [join(temporary, 'outputs'), join(temporary, 'summary')]
  for (const path of [outputs, summary]) writeFileSync(path, '')
  await writeModule(join(workspace, 'clock.wasm'), clock)
  const env = {
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    GITHUB_OUTPUT: outputs,
    GITHUB_STEP_SUMMARY: summary,
    RUNNER_TEMP: temporary,
    INPUT_MODULES: '*.wasm',
    'INPUT_ALLOW-WASI': 'true',
    'INPUT_OUT-DIR': 'out',
    INPUT_CACHE: 'false',
    'INPUT_COMPRESSED-SIZES': 'none',
  }
  return {
    action: node([join(dist, 'action.js')], { directory: workspace, env }),
    output: join(workspace, 'out/clock.wasm'),
  }
}

/** Times from the start of the process to the moment at which the module reads the clock. */
function untilFirstModule(action: Command, output: string): Side {
  return async () => {
    const started = Date.now()
    const whole = await execute(action)
    const time = readClock(output) - started
    if (!(time > 0 && time < whole + 1)) throw new Error(`the module ran after ${time} ms, in a process of ${whole} ms`)
    return time
  }
}
