/** The element section: its segments with their items, read and written. */
import { type ConstExpr } from '../const-expr.ts';
import type { Reader } from '../reader.ts';
import { type ConstValue, type RefType } from '../types.ts';
import { Writer } from '../writer.ts';
import type { TableType } from './table.ts';
type SegmentHead = {
    readonly mode: 'active';
    readonly table: number;
    readonly offset: ConstExpr;
} | {
    readonly mode: 'passive';
} | {
    readonly mode: 'declared';
};
/** What a segment holds: function indices, or an expression for each item. */
type SegmentItems = {
    readonly form: 'functions';
    readonly items: Uint32Array;
} | {
    readonly form: 'expressions';
    readonly items: readonly ConstExpr[];
};
export type ElementSegment = SegmentHead & SegmentItems & {
    readonly type: RefType;
    /** Offset of the vector of items, its length included. */
    readonly itemsStart: number;
    readonly start: number;
    readonly end: number;
};
export declare function readElements(reader: Reader): ElementSegment[];
/** The functions that the items of a segment name. */
export declare function functionsOfSegment(segment: ElementSegment): Iterable<number>;
/** A segment to be written. */
export type NewElementSegment = 
/** As it stands in the input, or without its items: to code that is the same as a segment that was dropped. */
{
    readonly kind: 'copied' | 'emptied';
    readonly segment: ElementSegment;
}
/** Functions that `ref.func` may name. */
 | {
    readonly kind: 'declared';
    readonly functions: readonly number[];
} | ({
    readonly kind: 'active';
    readonly table: number;
    readonly type: TableType;
    /** The entry of the table that the first item goes to. */
    readonly start: number;
} & NewItems);
export type NewItems = {
    readonly form: 'functions';
    readonly items: readonly number[];
} | {
    readonly form: 'expressions';
    readonly items: readonly ConstValue[];
};
/** Items in the form that takes fewer bytes: functions need no expressions. */
export declare function chooseForm({ nullable, heap }: RefType, entries: readonly ConstValue[]): NewItems;
/** The contents of an element section. @param bytes the input, of which segments are copied */
export declare function encodeElements(bytes: Uint8Array, segments: readonly NewElementSegment[]): readonly Uint8Array[];
type ActiveSegment = Extract<NewElementSegment, {
    readonly kind: 'active';
}>;
export declare function writeActive(writer: Writer, segment: ActiveSegment): void;
export {};
