/** The data section: where each segment stands and what its header says. */
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
    /** Bytes of its contents, which end where the segment ends. */
    readonly size: number;
    readonly start: number;
    readonly end: number;
};
export declare function readData(reader: Reader): DataSegment[];
export {};
