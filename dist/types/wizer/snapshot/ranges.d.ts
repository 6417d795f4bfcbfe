/** Runs of bytes, joined: across the parts that a memory was cut into, and where there are too many of them. */
import type { Runs } from '../host.ts';
/** The runs of one memory from those of its parts, in order of address, joined over gaps of at most `gap` bytes. */
export declare function mergeRuns(parts: readonly Runs[], gap: number): Runs;
/**
 * Joins runs until all the memories together have at most `maxRuns`: over the smallest gaps first, and of equal ones
 * over those of the higher memory and, in it, of the higher address, so that a scan which has enough of a size need not
 * look for more of it. One run stays of each memory that has any.
 */
export declare function closeSmallestGaps(memories: readonly Runs[], maxRuns: number): readonly Runs[];
/** Runs joined where `joins` says so, asked in order of address: may the run so far take in the next one? */
export declare function joinRuns(runs: Runs, joins: (start: number, end: number, nextStart: number, nextEnd: number) => boolean): Runs;
