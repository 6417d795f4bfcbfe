/** The error for a file that cannot be read or written, and the reason for it in words. */
import { CodedError } from '../wasm/errors.ts';
/** A file that cannot be read or written, or a path that leads out of the places a run may use. */
export declare class FileError extends CodedError<'read' | 'write' | 'outside'> {
    readonly name = "FileError";
}
/** Says in words why a file could not be used. */
export declare function describeFileError(error: unknown): string;
