/** Measures how long each stage of a module takes. */

import type { StageTimes } from '../report/module-report.ts'

type StageName = Exclude<keyof StageTimes, 'total'>

/** The times of the stages of one module. */
export class Stages {
  private readonly started = performance.now()
  private readonly spent: Record<StageName, number> = {
    parse: 0,
    instrument: 0,
    compile: 0,
    instantiate: 0,
    initialize: 0,
    snapshot: 0,
    rewrite: 0,
    validate: 0,
  }

  /** Does the work of a stage, and adds its time to that of the stage. */
  async time<Result>(stage: StageName, work: () => Result | Promise<Result>): Promise<Result> {
    const before = performance.now()
    const result = await work()
    this.spent[stage] += performance.now() - before
    return result
  }

  /** Adds milliseconds that somebody else has measured. */
  add(times: Partial<Readonly<Record<StageName, number>>>): void {
    for (const stage of Object.keys(times) as StageName[]) this.spent[stage] += times[stage] ?? 0
  }

  /** Milliseconds of each stage so far, and since the start. */
  times(): StageTimes {
    return { ...this.spent, total: performance.now() - this.started }
  }
}
