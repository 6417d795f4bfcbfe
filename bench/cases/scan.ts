/** `scan`: the scan kernel against loops in JavaScript that find the same ranges, and against copying. */

import { execFile } from 'node:child_process'
import { freemem } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import type { Case } from '../case.ts'
import { scripts } from '../commands.ts'
import { type Comparison, compareThroughput } from '../compare.ts'
import type { Pair } from '../measure.ts'
import type { Way } from '../scripts/scan.ts'

/** Sizes of the memories in MiB. */
const sizes = [1, 16, 256, 1024, 4096]

/** The size that has a target, in MiB. */
const judged = 256

export const scan: Case = {
  name: 'scan',
  about: 'the scan kernel in one thread and in two, against loops in JavaScript and `memory.copy`, over the same bytes',
  async run({ quick, say }) {
    const comparisons: Comparison[] = []
    const left: number[] = []
    for (const mebibytes of quick ? [1, 16, 256] : sizes) {
      if (mebibytes * 2 ** 20 * 1.5 > freemem()) {
        left.push(mebibytes)
        continue
      }
      say(`${mebibytes} MiB`)
      comparisons.push(...(await compareWays(mebibytes, quick ? 2 : 15)))
    }
    const words = '"untouched" is memory that the system has yet to map; all other is in use, with 64 bytes set a page'
    const notes = [words, ...left.map(size => `${size} MiB left out: the machine has too little memory free`)]
    return { comparisons, notes: notes.map(text => ({ text, isMet: null })) }
  },
}

/** Runs in a process of its own, so that a size does not slow the next one. */
async function compareWays(mebibytes: number, rounds: number): Promise<Comparison[]> {
  const { stdout } = await promisify(execFile)(process.execPath, [
    join(scripts, 'scan.ts'),
    String(mebibytes),
    String(rounds),
  ])
  const times = JSON.parse(stdout) as Record<Way, number[]>
  const compare = (ours: Way, theirs: Way, what: string, against: string, limit?: number) => {
    const pairs: Pair[] = times[ours].map((time, round) => ({ ours: time, theirs: times[theirs][round] ?? Number.NaN }))
    const subject = { what: `${mebibytes.toLocaleString('en')} MiB, ${what}`, against }
    return compareThroughput(limit === undefined ? subject : { ...subject, limit }, pairs, mebibytes * 2 ** 20)
  }
  return [
    compare('kernel', 'words', 'one thread', 'JavaScript, word by word'),
    compare('kernel', 'unrolled', 'one thread', 'JavaScript, unrolled', mebibytes === judged ? 2 : undefined),
    compare('kernel', 'copy', 'one thread', '`memory.copy`'),
    compare('together', 'kernel', 'two threads', 'one thread'),
    compare('untouchedTogether', 'untouched', 'two threads, untouched', 'one thread'),
  ]
}
