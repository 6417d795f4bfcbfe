/**
 * Keeps `ref.func` valid: in code it may name a function only where something outside of code names it too (core
 * specification, 3.4.10 and 3.5), and an export or the first value of a global that goes may have been that something.
 */
import type { Module } from '../wasm/module.ts';
import type { Export } from '../wasm/sections/export.ts';
import type { Snapshot } from './snapshot.ts';
/** Functions that code names by `ref.func` and that nothing in the output declares any more, in order. */
export declare function findUndeclared(module: Module, snapshot: Snapshot, exports: readonly Export[]): readonly number[];
