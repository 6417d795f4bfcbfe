/** The data section: where each segment stands, what its head says, and how new segments are written. */
import { type ConstExpr } from '../const-expr.ts';
import type { Reader } from '../reader.ts';
type SegmentHead = {
    readonly mode: 'active';
    readonly memory: number;
    readonly offset: ConstExpr;
} | {
    readonly mode: 'passive';
};
export type DataSegment = SegmentHead & {
    /** Bytes that it holds, which end where the segment ends. */
    readonly size: number;
    readonly start: number;
    readonly end: number;
};
export declare function readData(reader: Reader): DataSegment[];
/** A segment to be written: one of the input, a passive one without bytes, or bytes of a memory. */
export type NewDataSegment = {
    readonly kind: 'copied';
    readonly segment: DataSegment;
} | {
    readonly kind: 'empty';
} | {
    readonly kind: 'active';
    readonly place: DataPlace;
    readonly bytes: Uint8Array;
};
/** Where an active segment goes; `width` is that of the memory's addresses. */
export type DataPlace = {
    readonly memory: number;
    readonly width: 'i32' | 'i64';
    readonly address: number;
};
/**
 * The contents of a data section: views of what the segments hold, and what goes between them.
 * @param bytes the input, of which segments are copied
 */
export declare function encodeData(bytes: Uint8Array, segments: readonly NewDataSegment[]): readonly Uint8Array[];
/** The same section with segments that hold nothing: no rule of validation looks at what they hold. */
export declare function encodeEmptyData(segments: readonly NewDataSegment[]): readonly Uint8Array[];
/** Bytes that an active segment of `size` bytes takes besides them: flags, the constant and its end, and the size. */
export declare function sizeOfDataHead({ memory, width, address }: DataPlace, size: number): number;
/** The contents of a data count section. */
export declare function encodeDataCount(count: number): readonly Uint8Array[];
export {};
