/** The data section of the output: what memories hold, and the passive segments at their indices. */
import type { Contents } from '../../wasm/encode.ts';
import type { Module } from '../../wasm/module.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
/** Contents of the data count section and of the data section; and of the latter, were all its segments empty. */
export type RewrittenData = {
    readonly count: Contents | 'same';
    readonly contents: Contents | 'same';
    readonly skeleton: Contents | 'same';
};
/** @param lastData the last data segment that code names, -1 for none */
export declare function rewriteData(module: Module, snapshot: Snapshot, lastData: number): RewrittenData;
