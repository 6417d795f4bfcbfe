/** Joins ranges of bytes: those of the parts that a memory was scanned in, and those that are too many. */
import type { Ranges } from '../host.ts';
/** The ranges of a memory from those of its parts, which are in the order of their addresses. Gaps of up to `gap` bytes are closed. */
export declare function mergeRanges(parts: readonly Ranges[], gap: number): Ranges;
/**
 * Closes gaps until all memories together have at most `maxRanges` ranges, the smallest gaps first. Of gaps of one size it
 * closes those of the last memory and the highest addresses first: so a scan that has found enough gaps of a size need not
 * look for more. Each memory that has ranges keeps one.
 */
export declare function closeSmallestGaps(memories: readonly Ranges[], maxRanges: number): readonly Ranges[];
/** Joins a range with the next one where `joins` says so. It is asked in the order of addresses, with what is joined so far. */
export declare function joinRanges(ranges: Ranges, joins: (start: number, end: number, nextStart: number, nextEnd: number) => boolean): Ranges;
