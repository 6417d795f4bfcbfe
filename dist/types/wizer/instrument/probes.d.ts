/** Functions of the instrumented copy that tell whether a passive segment was dropped. */
import { type Module } from '../../wasm/module.ts';
import { type RefType } from '../../wasm/types.ts';
import type { AddedFunction } from '../determinism/added-function.ts';
export type Probe = {
    readonly kind: 'data' | 'element';
    readonly segment: number;
    /** The function, and the name it is exported under. */
    readonly index: number;
    readonly name: string;
};
export type Probes = {
    readonly functions: readonly AddedFunction[];
    readonly exports: readonly Probe[];
    /** Element types of tables that `table.init` is tried on. */
    readonly tables: readonly RefType[];
    readonly needsMemory: boolean;
};
/**
 * A function for each passive segment that code may have dropped: initializing nothing from behind its last byte or
 * item traps if and only if it was. A segment of nothing is the same dropped or not; without a data count section no
 * code can name a data segment.
 * @param firstTable the index of the first of `tables` in the copy
 */
export declare function planProbes(module: Module, prefix: string, firstTable: number): Probes;
