/** Ranges of bytes, joined: across the parts that a memory was cut into, and where there are too many of them. */
import type { Ranges } from '../host.ts';
/** The ranges of one memory from those of its parts, in order of address, joined over gaps of at most `gap` bytes. */
export declare function mergeRanges(parts: readonly Ranges[], gap: number): Ranges;
/**
 * Joins ranges until all the memories together have at most `maxRanges`: over the smallest gaps first, and of equal ones
 * over those of the higher memory and, in it, of the higher address, so that a scan which has enough of a size need not
 * look for more of it. One range stays of each memory that has any.
 */
export declare function closeSmallestGaps(memories: readonly Ranges[], maxRanges: number): readonly Ranges[];
/** Ranges joined where `joins` says so, asked in order of address: may the range so far take in the next one? */
export declare function joinRanges(ranges: Ranges, joins: (start: number, end: number, nextStart: number, nextEnd: number) => boolean): Ranges;
