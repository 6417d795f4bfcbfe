/**
 * When V8 compiles functions a second time, optimized. It does so soon, for programs that run for long. An initialization of a
 * large module is over before that pays: with V8's own setting a quarter of the time, and more on older ones, goes into
 * functions that are not called again (measured in `.github/decisions/0008`).
 */
export type V8Flags = {
    /** Node's version, such as `24.1.0`. */
    readonly version: string;
    set(flag: string): void;
};
/** Told the bytes of each module, has V8 wait longer from the first large one on: in all of this process, whoever runs in it. */
export declare function createLateOptimizer(flags?: V8Flags): (size: number) => void;
