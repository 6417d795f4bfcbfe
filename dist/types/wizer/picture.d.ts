/** Where in a memory something is: a row of cells, and a count of bytes that are not zero. */
import type { MemoryState } from './host.ts';
/** Cells of a picture at most; each stands for as much of the memory as the others. */
export declare const pictureCells = 256;
export type MemoryPicture = {
    readonly nonZeroBytes: number;
    /** For each cell, from the memory's beginning, the share of its bytes that are not zero: 0 to 1, rounded up to three decimals. */
    readonly cells: readonly number[];
};
/** Looks at runs only: what is between them is zero. */
export declare function drawPicture({ bytes, runs }: Pick<MemoryState, 'bytes' | 'runs'>): MemoryPicture;
