/** How long the work on a module may take: all its stages together, from reading the input to writing the output. */

import { InitializationError } from './errors.ts'

/**
 * The time of one module. Work that goes on elsewhere (a thread, V8's compiler, the system) is waited for with `limit`.
 * The passes run on this thread, where no timer can interrupt them: their time is linear in the size of the module, so
 * `check` looks at the clock after each.
 */
export class Deadline {
  readonly seconds: number
  private readonly started: number
  private readonly signals: readonly AbortSignal[]

  /**
   * @param seconds what the work may take
   * @param signals end the work when one of them aborts
   * @param started when the work began, on the clock of `performance.now()`
   */
  constructor(seconds: number, signals: readonly (AbortSignal | undefined)[] = [], started = performance.now()) {
    this.seconds = seconds
    this.signals = signals.filter(signal => signal !== undefined)
    this.started = started
  }

  /** The same deadline for a part of the work, which `signal` ends, too. */
  with(signal: AbortSignal): Deadline {
    return new Deadline(this.seconds, [...this.signals, signal], this.started)
  }

  /**
   * @param doing what was done last, such as `parse the module`
   * @throws {InitializationError} `timeout` where the time is over, `cancelled` where a signal has aborted
   */
  check(doing: string): void {
    if (this.signals.some(signal => signal.aborted)) throw cancelled(doing)
    if (this.left() <= 0) throw new InitializationError('timeout', `cannot ${doing}: ${this.explain()}`)
  }

  /** What an error says about time that is over: what was found then, and what was expected. */
  explain(found = 'it was not done', expected = 'it to end sooner'): string {
    return `${found} after ${this.seconds} ${this.seconds === 1 ? 'second' : 'seconds'} (timeout), expected ${expected}`
  }

  /**
   * Waits for work that this thread does not do itself.
   * @param doing says what is being done, for the error
   * @param work gets a signal that aborts when nobody waits for the work any more
   * @param explanation what an error says when the time is over
   * @throws {InitializationError} as `check` does; and what the work throws
   */
  async limit<Result>(
    doing: () => string,
    work: (signal: AbortSignal) => Promise<Result>,
    explanation = this.explain(),
  ): Promise<Result> {
    this.check(doing())
    const abandoned = new AbortController()
    let stop = () => {}
    const over = new Promise<never>((_, reject) => {
      const onAbort = () => reject(cancelled(doing()))
      const onTimeout = () => reject(new InitializationError('timeout', `cannot ${doing()}: ${explanation}`))
      const timer = setTimeout(onTimeout, this.left())
      for (const signal of this.signals) signal.addEventListener('abort', onAbort)
      stop = () => {
        clearTimeout(timer)
        for (const signal of this.signals) signal.removeEventListener('abort', onAbort)
      }
    })
    try {
      return await Promise.race([work(abandoned.signal), over])
    } catch (error) {
      abandoned.abort()
      throw error
    } finally {
      stop()
    }
  }

  /** Milliseconds. */
  left(): number {
    return this.started + this.seconds * 1000 - performance.now()
  }
}

function cancelled(doing: string): InitializationError {
  return new InitializationError('cancelled', `cannot ${doing}: the run was cancelled`)
}
