/** What a case is, and what it is told. */

import type { Findings } from './results.ts'

export type Case = {
  readonly name: string
  /** What is measured, in a line. */
  readonly about: string
  readonly run: (setting: Setting) => Promise<Findings>
}

export type Setting = {
  /** Whether it is only a matter of seeing that the case works. */
  readonly quick: boolean
  /** Empty, and gone afterwards. */
  readonly folder: string
  /** Runs of which the median is the peak memory. */
  readonly memoryRuns: number
  /** How many pairs to time, of as many as a result takes. */
  readonly pairs: (enough: number) => number
  /** Tells how far the case is. */
  readonly say: (text: string) => void
}
