/**
 * Where the data segments of the output stand, by the layout that the user chose. Bytes between ranges are zero, so a segment
 * may hold them or not.
 */
import type { MemoryState, ReadRequest } from '../host.ts';
export type SegmentLayout = 'compressed' | 'raw' | 'page' | 'wasmtime';
/** An active segment for the bytes of a memory from `start` up to, not including, `end`. */
export type PlannedSegment = {
    readonly memory: number;
    readonly start: number;
    readonly end: number;
};
/** Which ranges a layout needs. */
export declare function scanRequestFor(layout: SegmentLayout, maxSegments: number): Pick<ReadRequest, 'gap' | 'maxRanges'>;
/** The segments of all memories. @param maxSegments at least the number of memories that hold any data */
export declare function layOutSegments(memories: readonly Pick<MemoryState, 'ranges'>[], addresses: readonly ('i32' | 'i64')[], layout: SegmentLayout, maxSegments: number): readonly PlannedSegment[];
/**
 * Whether Wasmtime can map a memory with these segments copy-on-write. It does so where this is true of all memories of a
 * module, before it rounds the image to pages of the host (`try_static_init` in wasmtime-environ).
 */
export declare function isCopyOnWrite(segments: readonly Pick<PlannedSegment, 'start' | 'end'>[]): boolean;
