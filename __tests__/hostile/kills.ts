/** Kills runs at random moments: `npm run test:kills -- [KILLS] [SEED] [MODULES]`. Exits with 1 where one broke something. */

import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { checkBuilt } from '../../scripts/hash-sources.ts'
import { killRuns } from '../support/hostile-kills.ts'

checkBuilt()

const [kills = 200, seed = 1, modules = 50] = process.argv.slice(2).map(Number)
const root = realpathSync(mkdtempSync(join(tmpdir(), 'wizer-kills-')))
const cli = join(import.meta.dirname, '../../dist/cli.js')
try {
  const problems = await killRuns({ cli, root, modules, kills, seed, log: console.log })
  console.log(problems.length === 0 ? `${kills} kills broke nothing` : `${problems.length} problems:`)
  for (const problem of problems) console.log(`  ${problem}`)
  process.exitCode = problems.length === 0 ? 0 : 1
} finally {
  rmSync(root, { recursive: true, force: true })
}
