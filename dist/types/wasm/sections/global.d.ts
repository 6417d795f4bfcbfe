/** The global section. */
import { type ConstExpr } from '../const-expr.ts';
import type { Reader } from '../reader.ts';
import { type ConstValue, type ValueType } from '../types.ts';
import { Writer } from '../writer.ts';
export type GlobalType = {
    readonly type: ValueType;
    readonly mutable: boolean;
};
export type Global = GlobalType & {
    readonly init: ConstExpr;
    readonly start: number;
    readonly end: number;
};
export declare function readGlobalType(reader: Reader): GlobalType;
export declare function writeGlobalType(writer: Writer, { type, mutable }: GlobalType): void;
export declare function readGlobals(reader: Reader): Global[];
/**
 * The contents of a global section, in which some globals start with other values.
 * @param bytes the module that the others are copied from
 */
export declare function encodeGlobals(bytes: Uint8Array, globals: readonly Global[], values: ReadonlyMap<number, ConstValue>): readonly Uint8Array[];
