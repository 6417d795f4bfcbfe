/** How long the work on a module may take: all its stages together, from reading the input to writing the output. */
/**
 * The time of one module. Work that goes on elsewhere (a thread, V8's compiler, the system) is waited for with `limit`.
 * The passes run on this thread, where no timer can interrupt them: their time is linear in the size of the module, so
 * `check` looks at the clock after each.
 */
export declare class Deadline {
    readonly seconds: number;
    private readonly started;
    private readonly signals;
    /**
     * @param seconds what the work may take
     * @param signals end the work when one of them aborts
     * @param started when the work began, on the clock of `performance.now()`
     */
    constructor(seconds: number, signals?: readonly (AbortSignal | undefined)[], started?: number);
    /** The same deadline for a part of the work, which `signal` ends, too. */
    with(signal: AbortSignal): Deadline;
    /**
     * @param doing what was done last, such as `parse the module`
     * @throws {InitializationError} `timeout` where the time is over, `cancelled` where a signal has aborted
     */
    check(doing: string): void;
    /** What an error says about time that is over: what was found then, and what was expected. */
    explain(found?: string, expected?: string): string;
    /**
     * Waits for work that this thread does not do itself.
     * @param doing says what is being done, for the error
     * @param work gets a signal that aborts when nobody waits for the work any more
     * @param explanation what an error says when the time is over
     * @throws {InitializationError} as `check` does; and what the work throws
     */
    limit<Result>(doing: () => string, work: (signal: AbortSignal) => Promise<Result>, explanation?: string): Promise<Result>;
    /** Milliseconds. */
    private left;
}
