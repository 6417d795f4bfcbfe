/** Scans memories, with the help of other threads where they are large. */
import type { Runs } from '../../wizer/host.ts';
import { type ScanLimits, type ScannedMemory } from './scan.ts';
/**
 * Bytes for which a thread is worth its start: a second one is started from twice as many on. With two threads, 512 MiB
 * that were never touched took 75 ms instead of 91, 1 GiB 121 instead of 182 and 256 MiB 52 instead of 46, since the
 * system maps pages at 5.7 GB/s a thread. Of memory in use one thread reads 34 GB/s, which two did not better.
 */
export declare const bytesPerThread: number;
export type ScanOptions = ScanLimits & {
    /** The entry of the threads that help; without it, this one scans alone. */
    readonly workerUrl: URL | undefined;
    /** Threads that may be started; unset, as many as the machine can run beside this one. */
    readonly workers?: number;
};
/**
 * The runs of each memory, at most `maxRuns` in all. They do not depend on the number of threads.
 * While this thread scans, it does nothing else.
 */
export declare function scanMemories(memories: readonly ScannedMemory[], options: ScanOptions): Promise<readonly Runs[]>;
