/** A scan cut into parts, which any number of threads take one after the other until none is left. */
import type { Runs } from '../../wizer/host.ts';
import { type Range, type ScanLimits, type ScannedMemory } from './scan.ts';
/** What a thread is told: everything in it is shared with, or copied to, the thread. */
export type ScanWork = {
    readonly memories: readonly ScannedMemory[];
    readonly limits: ScanLimits;
    readonly parts: readonly Part[];
    /** Shared: its only element is the index of the first part that nobody has taken. */
    readonly next: Int32Array<SharedArrayBuffer>;
};
/** `memory` is an index into the memories of the work. */
export type Part = Range & {
    readonly memory: number;
};
/** The runs of the part with the index `part`. */
export type PartResult = {
    readonly part: number;
    readonly runs: Runs;
};
export declare function planWork(memories: readonly ScannedMemory[], limits: ScanLimits): ScanWork;
/** Scans parts that nobody has taken yet, for as long as there are any. */
export declare function scanParts(work: ScanWork, report: (result: PartResult) => void): void;
export declare function scanPart({ memories, limits, parts }: ScanWork, index: number): Runs;
