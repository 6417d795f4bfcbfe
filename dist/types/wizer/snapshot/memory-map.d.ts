/** Where in a memory something is: a row of cells, and a count of bytes that are not zero. */
import type { MemoryMap } from '../../report/report.ts';
import type { MemoryState } from '../host.ts';
/** Cells of a picture at most; each stands for as much of the memory as the others. */
export declare const mapCells = 256;
/** Looks at ranges only: what is between them is zero. */
export declare function drawMemoryMap({ bytes, ranges }: Pick<MemoryState, 'bytes' | 'ranges'>): MemoryMap;
