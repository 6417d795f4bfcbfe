/** Opens files that may be anything, such as those that a glob matches: only a regular file in an allowed place is read. */
import { type FileHandle } from 'node:fs/promises';
export type Opened = {
    readonly handle: FileHandle;
    readonly size: number;
};
export type Allowed = {
    /** Directories that the file must be in when links are followed. */
    readonly places: readonly string[];
    /** Bytes. */
    readonly maxSize: number;
};
/**
 * Opens a file for reading, and checks what was opened: another process may change what is at a path.
 * @param name the name of the file in errors
 * @throws {FileError} where it is no regular file, too large, outside of `places`, or cannot be opened
 */
export declare function openRegular(path: string, { places, maxSize }: Allowed, name: string): Promise<Opened>;
/** The contents of a file that `openRegular` accepts. @throws {FileError} */
export declare function readRegular(path: string, allowed: Allowed, name: string): Promise<Uint8Array<ArrayBuffer>>;
