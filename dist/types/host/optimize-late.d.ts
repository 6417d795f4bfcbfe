/**
 * When V8 compiles functions a second time, optimized. Its own setting suits programs that run for long. The
 * initialization of a large module is over before optimized code pays: with V8's setting a quarter of the time, and
 * more on older versions, goes into optimizing functions that are not called again (measured in
 * `.github/decisions/0008-optimized-late.md`).
 */
/**
 * Gives a function for the size of each module. The first large one sets the flag, which is for the whole process.
 * @param version Node's, such as `24.1.0`
 */
export declare function createLateOptimizer(version?: string, setFlag?: (flag: string) => void): (size: number) => void;
