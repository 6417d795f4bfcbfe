/** The element section: where each segment stands and what its header says. Its items are read on demand. */
import { type ConstExpr } from '../const-expr.ts';
import { Reader } from '../reader.ts';
import { type RefType } from '../types.ts';
import type { Writer } from '../writer.ts';
/** `functions`: a vector of function indices; `expressions`: a vector of constant expressions. Both start with their length. */
type ItemForm = 'functions' | 'expressions';
type SegmentHead = {
    readonly mode: 'active';
    readonly table: number;
    readonly offset: ConstExpr;
} | {
    readonly mode: 'passive';
} | {
    readonly mode: 'declared';
};
export type ElementSegment = SegmentHead & {
    readonly form: ItemForm;
    readonly type: RefType;
    readonly count: number;
    /** The vector of items, its length included. */
    readonly itemsStart: number;
    readonly start: number;
    readonly end: number;
};
export declare function readElements(reader: Reader): ElementSegment[];
/** The function indices that the items of a segment name by `ref.func`. */
export declare function readElementFunctions(bytes: Uint8Array, segment: ElementSegment): number[];
/** The head of a segment that is not active, up to its items, which can then be copied from `segment`. */
export declare function writeDeclaredHead(writer: Writer, segment: ElementSegment): void;
/** A segment that only declares functions, so that `ref.func` may name them. */
export declare function writeDeclaration(writer: Writer, functions: readonly number[]): void;
/** The head of an active segment of expressions of `type`, up to its items. `offset` writes the offset expression. */
export declare function writeActiveHead(writer: Writer, table: number, type: RefType, offset: (writer: Writer) => void): void;
/** The head of an active segment of function indices, up to its items. */
export declare function writeActiveFunctionsHead(writer: Writer, table: number, offset: (writer: Writer) => void): void;
export {};
