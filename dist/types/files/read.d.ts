/** Reads whole files, pipes and devices, which may be endless or have nobody who writes to them. */
import { type Readable } from 'node:stream';
export type ReadLimits = {
    /** Bytes; 1 GiB where it is not given. */
    readonly maxBytes?: number;
    /** Ends the reading when it aborts. */
    readonly signal?: AbortSignal | undefined;
};
/**
 * Reads a module.
 * @param name the name of the file in errors
 * @throws {FileError} with the name and the reason
 */
export declare function readInput(path: string, name?: string, limits?: ReadLimits): Promise<Uint8Array<ArrayBuffer>>;
/**
 * Reads a module from a stream, such as standard input.
 * @param name the name of the stream in errors
 * @throws {FileError} with the name and the reason
 */
export declare function readInputFrom(stream: Readable, name: string, limits?: ReadLimits): Promise<Uint8Array<ArrayBuffer>>;
/** What an error says about a pipe that nobody ends. */
export declare const endless: readonly ['its end had not come', 'a file that ends'];
/**
 * Reads a file, a pipe or a device to its end.
 * @throws the system's error; an error that says the limit where there is more; the signal's reason
 */
export declare function readAny(path: string, limits?: ReadLimits): Promise<Uint8Array<ArrayBuffer>>;
