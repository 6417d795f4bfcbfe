/**
 * Where the data segments of the output stand, by the layout that was chosen. Bytes between ranges are zero in the
 * memory, so that a segment may hold them or not.
 */
import type { MemoryState, ReadRequest } from '../host.ts';
export type SegmentLayout = 'compressed' | 'raw' | 'page' | 'wasmtime';
/** Bytes `start` up to, not including, `end` of a memory, in an active segment. */
export type PlannedSegment = {
    readonly memory: number;
    readonly start: number;
    readonly end: number;
};
/** What a layout wants to know of the memories. */
export declare function scanRequestFor(layout: SegmentLayout, maxSegments: number): Pick<ReadRequest, 'gap' | 'maxRanges'>;
/** The segments of all memories, at most `maxSegments`, which is at least the number of memories that hold any data. */
export declare function layOutSegments(memories: readonly Pick<MemoryState, 'ranges'>[], addresses: readonly ('i32' | 'i64')[], layout: SegmentLayout, maxSegments: number): readonly PlannedSegment[];
/**
 * Whether Wasmtime can map a memory with these segments copy-on-write. It does so where this is true of all memories
 * of a module (`try_static_init` in wasmtime-environ): before it rounds the image to pages of the host.
 */
export declare function isCopyOnWrite(segments: readonly Pick<PlannedSegment, 'start' | 'end'>[]): boolean;
