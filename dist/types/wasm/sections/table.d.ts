/** The table section. */
import { type ConstExpr } from '../const-expr.ts';
import { type Limits } from '../limits.ts';
import type { Reader } from '../reader.ts';
import { type RefType } from '../types.ts';
import { Writer } from '../writer.ts';
export type TableType = {
    readonly element: RefType;
    readonly limits: Limits;
};
/** `init` is what every entry starts as, where the table says so; otherwise null. */
export type Table = TableType & {
    readonly init: ConstExpr | undefined;
    readonly start: number;
    readonly end: number;
};
export declare function readTableType(reader: Reader): TableType;
export declare function writeTableType(writer: Writer, { element, limits }: TableType): void;
export declare function readTables(reader: Reader): Table[];
/**
 * The contents of a table section, in which some tables have another minimum.
 * @param bytes the module that the others are copied from
 */
export declare function encodeTables(bytes: Uint8Array, tables: readonly Table[], minimums: ReadonlyMap<number, bigint>): readonly Uint8Array[];
