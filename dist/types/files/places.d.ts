/** Tells where a path leads, and refuses a path that leads out of the places a run may use. */
/** The path with slashes, whatever the system separates names with. */
export declare function slashed(path: string): string;
/** Whether `path` is `folder` or below it. Both are absolute; links are not followed. */
export declare function isInside(folder: string, path: string): boolean;
/** Where `path` leads when links are followed, as far as it exists. */
export declare function realPlace(path: string): string;
/** Whether `path` leads into one of `places`. */
export declare function isPlacedIn(path: string, places: readonly string[]): boolean;
/**
 * Refuses a path that leads into none of `places`.
 * @param what what the path is for, such as `the output of \`a.wasm\``
 * @throws {FileError}
 */
export declare function checkPlace(path: string, places: readonly string[], what: string): void;
