/** The clocks that WASI shows: the host's, which can be waited for, and one that only moves when it is looked at. */
/** Nanoseconds everywhere; `id` as in preview1 `clockid`. */
export type Clock = {
    /** `undefined`: no such clock, or none to wait for. */
    now(id: number): bigint | undefined;
    sleep(time: bigint): void;
};
/** By how much a fixed clock moves when it is read, and its resolution. */
export declare const fixedStep = 1000000n;
export declare const hostClock: Clock;
/** @param epoch The real time at which it starts, milliseconds since 1970; the other clocks start at 0. */
export declare function fixedClock(epoch: number): Clock;
/** Blocks for about that many milliseconds. `Worker.terminate` ends it, unlike a sleep in node:wasi. */
export declare function pause(milliseconds: number): void;
