/** Times the stages of a module's way. */

import type { StageTimes } from '../report/report.ts'

export type StageName = Exclude<keyof StageTimes, 'total'>

export type Stages = {
  /** Does the work of a stage, and adds its time to that of the stage. */
  time<Result>(stage: StageName, work: () => Result | Promise<Result>): Promise<Result>
  /** Adds milliseconds that somebody else has measured. */
  add(times: Partial<Readonly<Record<StageName, number>>>): void
  /** Milliseconds of each stage so far, and since the start. */
  times(): StageTimes
}

export function startStages(): Stages {
  const started = performance.now()
  const times = {
    parse: 0,
    instrument: 0,
    compile: 0,
    instantiate: 0,
    initialize: 0,
    snapshot: 0,
    rewrite: 0,
    validate: 0,
  }
  return {
    async time(stage, work) {
      const before = performance.now()
      const result = await work()
      times[stage] += performance.now() - before
      return result
    },
    add(added) {
      for (const stage of Object.keys(added) as StageName[]) times[stage] += added[stage] ?? 0
    },
    times: () => ({ ...times, total: performance.now() - started }),
  }
}
