/**
 * This process's standard input for a module in a worker. A blocking read there could not be ended by `terminate`, so
 * the worker asks and waits, and the main thread, which reads without blocking, answers through shared memory.
 */
import { type MessagePort as Port } from 'node:worker_threads';
/** What the worker needs: goes into `workerData`, `port` also into `transferList`. */
export type StdinShare = {
    readonly buffer: SharedArrayBuffer;
    readonly port: Port;
};
/** The worker's side. */
export type StdinMailbox = {
    /** Waits for bytes; gives how many there were, 0 at the end. @throws {WasiError} where they cannot be read */
    read(target: Uint8Array): number;
};
/** The main thread's side, for one worker. */
export type StdinService = {
    readonly share: StdinShare;
    close(): void;
};
export declare function createStdinMailbox({ buffer, port }: StdinShare): StdinMailbox;
/** Reads nothing before the worker asks. Bytes that are read and not taken are for the next service. */
export declare function serveStdin(): StdinService;
