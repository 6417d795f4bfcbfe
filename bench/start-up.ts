/** Measures the same modules again and again, and shows how much their start-up times differ: `node bench/start-up.ts [ROUNDS] [FLAG…]`. */

import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { argv, cwd, stdout } from 'node:process'
import type { Measurement, StartUp } from '../src/report/module-report.ts'
import type { Report } from '../src/report/report.ts'
import { ours } from './commands.ts'
import { execute } from './measure.ts'

const [rounds = '10', ...flags] = argv.slice(2)
const chosen = flags.length > 0 ? flags : ['--modules', 'examples/**/*.wasm', '--allow-wasi']

const found = new Map<string, StartUp[]>()
const folder = mkdtempSync(join(cwd(), 'wizened-'))
try {
  const place = ['--cache=false', '--compressed-sizes', 'none', '--out-dir', relative(cwd(), folder)]
  for (let round = 0; round < Number(rounds); round++) {
    await execute(ours(['run', ...chosen, ...place], { directory: cwd() }))
    const { modules }: Report = JSON.parse(readFileSync(join(folder, 'report.json'), 'utf8'))
    for (const module of modules) {
      if (module.status !== 'initialized' || !module.report.startUp)
        throw new Error(`\`${module.path}\` was not measured`)
      found.set(module.path, [...(found.get(module.path) ?? []), module.report.startUp])
    }
    rmSync(join(folder, 'report.json'))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
for (const [path, startUps] of found)
  for (const side of ['before', 'after'] as const)
    stdout.write(
      `${describe(
        path,
        side,
        startUps.map(each => each[side]),
      )}\n`,
    )

/** `examples/endgame/endgame.wasm  before  69.7 to 72.1 ms  (3% apart, 2 samples)`. */
function describe(path: string, side: string, measured: readonly Measurement[]): string {
  const times = measured.map(({ least }) => least)
  const counts = measured.map(({ count }) => count)
  const [least, most] = [Math.min(...times), Math.max(...times)]
  const apart = Math.round((most / least - 1) * 100)
  const samples = `${Math.min(...counts)} to ${Math.max(...counts)} samples`
  return `${path}  ${side.padEnd(6)}  ${least.toPrecision(3)} to ${most.toPrecision(3)} ms  (${apart}% apart, ${samples})`
}
