/** Opens a file that a user or a glob names: a regular file, in a directory that a run may use, when links are followed. */
export type Allowed = {
    /** Directories that the file must be in. */
    readonly places: readonly string[];
    /** Bytes. */
    readonly maxSize: number;
};
/**
 * Opens a file for reading. What is open is checked, because another process may change what is at a path.
 * @param name the name of the file in errors
 * @returns a descriptor, which the caller closes, and the size in bytes
 * @throws {FileError} where it is no regular file, too large, outside of `places`, or cannot be opened
 */
export declare function openWithin(path: string, { places, maxSize }: Allowed, name: string): {
    readonly descriptor: number;
    readonly size: number;
};
/** The contents of a file that `openWithin` accepts. @throws {FileError} */
export declare function readWithin(path: string, allowed: Allowed, name: string): Uint8Array<ArrayBuffer>;
