/** Where in a memory something is: a row of cells, and a count of bytes that are not zero. */
import type { MemoryPicture } from '../../report/report.ts';
import type { MemoryState } from '../host.ts';
/** Cells of a picture at most; each stands for as much of the memory as the others. */
export declare const pictureCells = 256;
/** Looks at runs only: what is between them is zero. */
export declare function drawPicture({ bytes, runs }: Pick<MemoryState, 'bytes' | 'runs'>): MemoryPicture;
