/** The global section. */
import { type ConstExpr, type ConstInstruction } from '../const-expr.ts';
import type { Reader } from '../reader.ts';
import { type ValueType } from '../types.ts';
export type Global = {
    readonly type: ValueType;
    readonly mutable: boolean;
    readonly init: ConstExpr;
    /** The instructions of `init`, its `end` left out. */
    readonly instructions: readonly ConstInstruction[];
    readonly start: number;
    readonly end: number;
};
export declare function readGlobals(reader: Reader): Global[];
