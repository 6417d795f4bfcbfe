/**
 * Keeps `ref.func` valid: in code it may name a function only where something outside of code names it too (core
 * specification, 3.4.10 and 3.5). That can be an export, the first value of a global, or an element segment, all of which the
 * output may lack.
 */
import type { Module } from '../../wasm/module.ts';
import type { Export } from '../../wasm/sections/export.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
/**
 * Functions that may lose their declaration: an export that is not among `exports`, the value of a mutable global, or an item
 * of a segment that is dropped or belongs to a table that changes.
 * @param written tables that code can write to
 */
export declare function findEndangered(module: Module, exports: readonly Export[], written: ReadonlySet<number>): ReadonlySet<number>;
/** Of the functions that code names, in order, those that nothing in the output declares. */
export declare function findUndeclared(module: Module, snapshot: Snapshot, referenced: ReadonlySet<number>): readonly number[];
