/** The memory map of the report: which parts of a memory hold bytes that are not zero, and how many. */
import type { MemoryMap } from '../../report/module-report.ts';
import type { MemoryState } from '../host.ts';
/** The most cells of a map. Each stands for the same number of bytes. */
export declare const mapCells = 256;
/** Counts in the ranges alone, because all bytes between them are zero. */
export declare function drawMemoryMap({ bytes, ranges }: Pick<MemoryState, 'bytes' | 'ranges'>): MemoryMap;
