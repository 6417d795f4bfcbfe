/**
 * Standard input, output and error: descriptors 0 to 2, which never reach node:wasi. So a read can be ended, a full pipe is
 * waited for, closing them leaves this process's own open, and the module sees the same at a terminal, a file and a pipe.
 */
import type { WasiOptions } from '../../wizer/host.ts';
import { type Functions } from './functions.ts';
import type { Guest } from './guest.ts';
import type { StdinMailbox } from './stdin.ts';
type StreamsHost = {
    readonly guest: Guest;
    readonly stdin: StdinMailbox | undefined;
    /** Told at every read of standard input. */
    reads(): void;
};
/** `functions` for the descriptors above 2, with the streams below. */
export declare function serveStreams(functions: Functions, options: WasiOptions, host: StreamsHost): Functions;
/** Whether `functions` know that descriptor. */
export declare function isOpen(functions: Functions, guest: Guest, descriptor: number): boolean;
export {};
