/** Value, reference, function and composite types, with their encodings (core specification, 5.3). */
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';
export type NumberType = 'i32' | 'i64' | 'f32' | 'f64' | 'v128';
/** Each abstract heap type by its code, which is that of its nullable reference type too. */
declare const abstractHeapEntries: readonly [readonly [112, 'func'], readonly [111, 'extern'], readonly [110, 'any'], readonly [109, 'eq'], readonly [108, 'i31'], readonly [107, 'struct'], readonly [106, 'array'], readonly [105, 'exn'], readonly [104, 'cont'], readonly [113, 'none'], readonly [114, 'noextern'], readonly [115, 'nofunc'], readonly [116, 'noexn'], readonly [117, 'nocont']];
export type AbstractHeapType = (typeof abstractHeapEntries)[number][1];
/** An abstract heap type, or the index of a defined type. */
export type HeapType = AbstractHeapType | number;
export type RefType = {
    readonly nullable: boolean;
    readonly heap: HeapType;
};
export type ValueType = NumberType | RefType;
export type StorageType = ValueType | 'i8' | 'i16';
export type FieldType = {
    readonly type: StorageType;
    readonly mutable: boolean;
};
export type CompositeType = {
    readonly kind: 'func';
    readonly params: readonly ValueType[];
    readonly results: readonly ValueType[];
} | {
    readonly kind: 'struct';
    readonly fields: readonly FieldType[];
} | {
    readonly kind: 'array';
    readonly fields: readonly FieldType[];
} | {
    readonly kind: 'cont';
};
/** One entry of the type index space. `offset` is where its definition starts. */
export type DefinedType = {
    readonly composite: CompositeType;
    readonly final: boolean;
    readonly offset: number;
};
export declare const funcref: RefType;
export declare function isRefType(type: StorageType): type is RefType;
export declare function readHeapType(reader: Reader): HeapType;
export declare function readValueType(reader: Reader): ValueType;
export declare function readRefType(reader: Reader): RefType;
export declare function writeValueType(writer: Writer, type: ValueType): void;
export declare function writeHeapType(writer: Writer, heap: HeapType): void;
/** `i32`, `(ref null func)`: as the text format writes it. */
export declare function renderType(type: StorageType): string;
export declare function renderFunctionType(params: readonly ValueType[], results: readonly ValueType[]): string;
/** A value that one constant expression gives; floats and vectors are bits. */
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
export {};
