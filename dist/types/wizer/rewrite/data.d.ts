/** The data section of the output: what memories hold, and the passive segments at their indices. */
import type { SectionChange } from '../../wasm/encode.ts';
import { type Module } from '../../wasm/module.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
/** Changes to the data count section and the data section; in the skeleton, all segments are empty. */
export type RewrittenData = {
    readonly changes: readonly SectionChange[];
    readonly skeleton: readonly SectionChange[];
};
/** @param lastData the last data segment that code names, -1 for none */
export declare function rewriteData(module: Module, snapshot: Snapshot, lastData: number): RewrittenData;
