/** Value, reference, function and composite types, with their encodings (core specification, 5.3). */
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';
export type NumberType = 'i32' | 'i64' | 'f32' | 'f64' | 'v128';
export type AbstractHeapType = 'func' | 'extern' | 'any' | 'eq' | 'i31' | 'struct' | 'array' | 'exn' | 'cont' | 'none' | 'nofunc' | 'noextern' | 'noexn' | 'nocont';
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
