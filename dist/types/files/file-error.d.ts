/** The error for a file that cannot be read or written, and the reason for it in words. */
/** A file that cannot be read or written, or a path that leads out of the places a run may use. */
export declare class FileError extends Error {
    readonly name = "FileError";
    readonly code: 'read' | 'write' | 'outside';
    constructor(code: FileError['code'], message: string, cause?: unknown);
}
/** Says in words why a file could not be used. */
export declare function describeFileError(error: unknown): string;
