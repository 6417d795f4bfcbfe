/** The table section. */
import { type ConstExpr } from '../const-expr.ts';
import { type Limits } from '../limits.ts';
import type { Reader } from '../reader.ts';
import { type RefType } from '../types.ts';
import type { Writer } from '../writer.ts';
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
export declare function readTables(reader: Reader): Table[];
/** Writes a table; `init` are the bytes of its initial expression, `end` included. */
export declare function writeTable(writer: Writer, { element, limits }: TableType, init?: Uint8Array): void;
