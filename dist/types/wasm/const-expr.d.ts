/** Constant expressions: read into their instructions, and written where the snapshot has a value for them. */
import type { Reader } from './reader.ts';
import { type ConstValue } from './types.ts';
import type { Writer } from './writer.ts';
declare const constants: readonly ['i32.const', 'i64.const', 'f32.const', 'f64.const', 'v128.const', 'ref.func', 'ref.null'];
declare const allocations: readonly ['struct.new', 'struct.new_default', 'array.new', 'array.new_default', 'array.new_fixed'];
declare const calculations: readonly ['i32.add', 'i32.sub', 'i32.mul', 'i64.add', 'i64.sub', 'i64.mul'];
declare const conversions: readonly ['ref.i31', 'any.convert_extern', 'extern.convert_any'];
/** An instruction of a constant expression; `offset` is where it starts. */
export type ConstInstruction = {
    readonly offset: number;
} & ({
    readonly name: (typeof constants)[number];
    readonly value: ConstValue;
} | {
    readonly name: 'global.get';
    readonly index: number;
} | {
    readonly name: (typeof allocations)[number];
    readonly type: number;
} | {
    readonly name: (typeof calculations)[number] | (typeof conversions)[number];
});
/** An expression, its `end` included. */
export type ConstExpr = {
    readonly instructions: readonly ConstInstruction[];
    readonly start: number;
    readonly end: number;
};
/** @throws {WasmError} `unsupported` at an instruction that may not stand in a constant expression. */
export declare function readConstExpr(reader: Reader): ConstExpr;
/** Functions that an expression names. */
export declare function functionsIn({ instructions }: ConstExpr): readonly number[];
/** Writes the expression that gives `value`, its `end` included. */
export declare function writeConstExpr(writer: Writer, value: ConstValue): void;
/** The constant of an address, or of an index into a table, of that width. */
export declare function addressConstant(width: 'i32' | 'i64', address: number): ConstValue;
export {};
