/**
 * Two small modules that run beside the instance: stubs for imports that nobody provides, and a reader of globals
 * whose bits would not survive a JavaScript number.
 */
import { type Module } from '../../wasm/module.ts';
import type { TableType } from '../../wasm/sections/table.ts';
import { type NumberType, type RefType } from '../../wasm/types.ts';
/** Import `index` of the input is satisfied by the export `name` of the stubs. */
export type Stub = {
    readonly index: number;
    readonly kind: 'func' | 'tag';
    readonly name: string;
};
/** `called` is imported from module `host`, with the index of the import as its argument. */
export type Stubs = {
    readonly bytes: Uint8Array;
    readonly stubs: readonly Stub[];
};
/** `read` stores what it reads in the exported `memory`; global `globals[i]` is imported from `globals` as `i`. */
export type GlobalReader = {
    readonly bytes: Uint8Array;
    readonly globals: readonly ReadGlobal[];
};
/** What then stands at the offset `at` of that memory: a number's bits, or 1 where a reference is null. */
export type ReadGlobal = {
    readonly index: number;
    readonly at: number;
    readonly holds: NumberType | 'is-null';
};
/**
 * Every function and tag import as a module of its own, with the input's types, so that signatures which JavaScript
 * cannot call (v128, typed references) still give the import's name, by a trap that no handler in the module catches:
 * ```wat
 * (func (import "host" "called") (param i32))
 * (func (export "0") (type $of-the-import) i32.const 0  call 0  unreachable)
 * ```
 */
export declare function buildStubs(module: Module): Stubs | undefined;
/**
 * Reads mutable globals as bits:
 * ```wat
 * (global (import "globals" "0") (mut f32))
 * (func (export "read") i32.const 0  global.get 0  f32.store offset=0)
 * ```
 * Of references only those that JavaScript cannot look at (`exnref`) are read here, as whether they are null.
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
