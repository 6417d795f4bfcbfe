/** Constant expressions: passed over when they are only copied, written when the snapshot has a value for them. */
import type { Reader } from './reader.ts';
import { type HeapType } from './types.ts';
import type { Writer } from './writer.ts';
/** Where a constant expression stands, its `end` included. */
export type ConstExpr = {
    readonly start: number;
    readonly end: number;
};
/** A value that a constant expression of one instruction can hold; floats and vectors are bits. */
export type ConstValue = {
    readonly kind: 'i32';
    readonly value: number;
} | {
    readonly kind: 'i64';
    readonly value: bigint;
} | {
    readonly kind: 'f32';
    readonly bits: number;
} | {
    readonly kind: 'f64';
    readonly bits: bigint;
} | {
    readonly kind: 'v128';
    readonly low: bigint;
    readonly high: bigint;
} | {
    readonly kind: 'func';
    readonly index: number;
} | {
    readonly kind: 'i31';
    readonly value: number;
} | {
    readonly kind: 'null';
    readonly heap: HeapType;
};
/** What an instruction of a constant expression says that the passes want to know. */
export type ConstInstruction = {
    readonly opcode: number;
    readonly immediate: number;
    readonly offset: number;
};
/** Reads an expression to its `end`, giving `visit` each instruction (prefixed opcodes as `prefix * 0x10000 + code`). */
export declare function readConstExpr(reader: Reader, visit?: (instruction: ConstInstruction) => void): ConstExpr;
/** Writes the one-instruction expression of `value`, its `end` included. */
export declare function writeConstExpr(writer: Writer, value: ConstValue): void;
