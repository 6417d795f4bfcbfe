/** The shape of a benchmark case, and the setting that it runs in. */

import type { Findings } from './results.ts'

export type Case = {
  readonly name: string
  /** One line that says what is measured. */
  readonly about: string
  readonly run: (setting: Setting) => Promise<Findings>
}

export type Setting = {
  /** Whether the run only shows that the case works: small inputs, few pairs, nothing saved. */
  readonly quick: boolean
  /** An empty folder, which is removed afterwards. */
  readonly folder: string
  /** How many processes to measure; the median of their peaks is the peak memory. */
  readonly memoryRuns: number
  /** The number of pairs to time where a full result takes `enough`. */
  readonly pairs: (enough: number) => number
  /** Shows what the case is doing. */
  readonly say: (text: string) => void
}
