/** Inputs in, outputs out: whole or not at all. */
export type FileErrorCode = 'read' | 'write';
/** A file that cannot be read or written. */
export declare class FileError extends Error {
    readonly name = "FileError";
    readonly code: FileErrorCode;
    constructor(code: FileErrorCode, message: string, cause?: unknown);
}
/**
 * @param name what errors call it
 * @throws {FileError} naming the path and the reason.
 */
export declare function readInput(path: string, name?: string): Promise<Uint8Array<ArrayBuffer>>;
/** An output that lies beside its place. */
export type BegunOutput = {
    /** @throws {FileError} */
    commit(): void;
    /** Leaves nothing behind. */
    discard(): void;
};
/**
 * Writes `parts` to `path` by way of a temporary file beside it: a failure leaves what was there as it was. What is
 * there and is no regular file, such as a pipe or a device, is written to directly.
 * @param name what errors call it
 * @throws {FileError} naming the path and the reason.
 */
export declare function writeOutput(path: string, parts: readonly Uint8Array[], name?: string): void;
/** The same in two steps: what is written can turn out not to be wanted. */
export declare function beginOutput(path: string, parts: readonly Uint8Array[], name?: string): BegunOutput;
/** What went wrong with a file, in words. */
export declare function describeFileError(error: unknown): string;
/**
 * Makes a folder, and those above it.
 * @param name what errors call the file that shall lie in it
 * @throws {FileError}
 */
export declare function makeFolder(folder: string, name: string): void;
