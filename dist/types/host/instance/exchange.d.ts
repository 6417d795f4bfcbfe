/** What an instance is given, and what it gives back. */
import type { InstanceState, MemoryState, WasiOptions } from '../../wizer/host.ts';
import type { Instrumented } from '../../wizer/instrument/instrument.ts';
import type { CompiledPreload } from '../preloads.ts';
/** The instrumented module without its bytes, which travel compiled. */
export type Instructions = Omit<Instrumented, 'bytes'>;
/** What an instance is given, beside what the instructions say. */
export type InstanceOptions = {
    readonly preloads: readonly CompiledPreload[];
    readonly wasi: WasiOptions | undefined;
};
/** The state, with memories as buffers: V8 sends the length of a view in 32 bits, and 4 GiB becomes 0. */
export type SentState = Omit<InstanceState, 'memories'> & {
    readonly memories: readonly SentMemory[];
};
export type SentMemory = Omit<MemoryState, 'bytes'> & {
    readonly buffer: ArrayBufferLike;
};
/** Milliseconds. */
export type WorkerTimes = {
    readonly instantiate: number;
    readonly initialize: number;
};
