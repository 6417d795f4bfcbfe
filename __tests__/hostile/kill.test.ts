/** A run is killed at random moments: `npm run test:kills` does many more. */

import { describe, expect, it } from 'vitest'
import { cli } from '../support/bundle.ts'
import { killRuns } from '../support/hostile-kills.ts'
import { makeFolder } from '../support/temporary.ts'

describe.skipIf(process.platform === 'win32')('a run that is killed', () => {
  it('leaves each output whole or absent, sums that fit, and no process', { timeout: 120_000 }, async () => {
    const lines: string[] = []
    const log = (line: string) => lines.push(line)
    const problems = await killRuns({ cli, root: makeFolder(), modules: 12, kills: 6, seed: 5, log })
    expect(problems, lines.join('\n')).toEqual([])
  })
})
