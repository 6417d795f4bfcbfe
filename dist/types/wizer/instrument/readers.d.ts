/** Reader modules: small modules beside the instance that read what JavaScript cannot, such as the bits of a NaN. */
import type { Module } from '../../wasm/module.ts';
import type { TableType } from '../../wasm/sections/table.ts';
import { type NumberType, type RefType } from '../../wasm/types.ts';
/** `read` stores what it reads in the exported `memory`; global `globals[i]` is imported from `globals` as `i`. */
export type GlobalReader = {
    readonly bytes: Uint8Array;
    readonly globals: readonly ReadGlobal[];
};
/** What stands at the offset `at` of that memory then: a number's bits, or 1 where a reference is null. */
export type ReadGlobal = {
    readonly index: number;
    readonly at: number;
    readonly holds: NumberType | 'is-null';
};
/**
 * Reads mutable globals as bits:
 * ```wat
 * (global (import "globals" "0") (mut f32))
 * (func (export "read") i32.const 0  global.get 0  f32.store offset=0)
 * ```
 * Many globals are read by several functions, which `read` calls. Of references it reads only those that JavaScript cannot look at (`exnref`), as whether they are null.
 */
export declare function buildGlobalReader(module: Module): GlobalReader | undefined;
/** Whether JavaScript cannot look at a reference, not even to see that it is null. */
export declare function isOpaque({ heap }: RefType): boolean;
/**
 * Tells which entries of a table are null, where JavaScript cannot:
 * ```wat
 * (table (import "tables" "0") 0 exnref)
 * (func (export "isNull") (param i32) (result i32) local.get 0  table.get 0  ref.is_null)
 * ```
 */
export declare function buildNullReader({ element, limits: { address } }: TableType): Uint8Array;
