/** Functions of the instrumented copy that tell whether a passive segment was dropped. */
import type { Module } from '../../wasm/module.ts';
import type { ModuleBuilder } from '../../wasm/module-builder.ts';
/** The export `name` traps if and only if the segment was dropped. */
export type Probe = {
    readonly kind: 'data' | 'element';
    readonly segment: number;
    readonly name: string;
};
/**
 * Adds a function for each passive segment that code may have dropped. The function copies nothing from the end of the
 * segment, which traps only after the segment was dropped, because its length is 0 then. An empty segment needs no probe.
 * @param prefix what the names of the exports start with
 */
export declare function addProbes(module: Module, copy: ModuleBuilder, prefix: string): readonly Probe[];
