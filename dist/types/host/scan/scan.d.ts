/** Finds the runs of a part of a memory with the kernel, and keeps no more of them than were asked for. */
import type { Runs } from '../../wizer/host.ts';
/** A shared memory that nothing writes to for as long as it is scanned. */
export type ScannedMemory = {
    readonly memory: WebAssembly.Memory;
    readonly address: 'i32' | 'i64';
};
/** Bytes `from` up to, not including, `to`: both multiples of 64. */
export type Range = {
    readonly from: number;
    readonly to: number;
};
export type ScanLimits = {
    /** Bytes of zero that two runs of other bytes may have between them and still be one. */
    readonly gap: number;
    /** Runs to keep at most; the smallest gaps are closed first. */
    readonly maxRuns: number;
};
/** The runs of a part of a memory; they may touch those of the parts beside it. */
export declare function scanMemory({ memory, address }: ScannedMemory, { from, to }: Range, { gap, maxRuns }: ScanLimits): Runs;
/** The range of a whole memory. */
export declare function wholeOf({ memory }: ScannedMemory): Range;
