/**
 * Keeps `ref.func` valid: in code it may name a function only where something outside of code names it too (core
 * specification, 3.4.10 and 3.5). That can be an export, or the first value of a global, which the output may lack.
 */
import type { Module } from '../../wasm/module.ts';
import type { Export } from '../../wasm/sections/export.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
/** Functions whose declaration can go: by an export that is not among `exports`, or by a global that gets another value. */
export declare function findEndangered(module: Module, exports: readonly Export[]): ReadonlySet<number>;
/** Those of the endangered functions that code names (`referenced`) and that nothing in the output declares, in order. */
export declare function findUndeclared(module: Module, snapshot: Snapshot, referenced: ReadonlySet<number>): readonly number[];
