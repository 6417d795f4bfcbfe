/** The report of a module, made from what was done with it. */
import type { ModuleReport, Observed, StageTimes, StartUp } from '../report/module-report.ts';
import type { Module } from '../wasm/module.ts';
import type { Instrumented } from './instrument/instrument.ts';
import type { Rewritten } from './rewrite/rewrite.ts';
import type { Snapshot } from './snapshot/snapshot.ts';
/** An output that has yet to be validated, and what it was made from. */
export type MadeOutput = Rewritten & {
    /** The input. */
    readonly module: Module;
    readonly initFunction: string;
    readonly instrumented: Instrumented;
    readonly observed: Observed;
    readonly refusedWrites: readonly string[];
    readonly snapshot: Snapshot;
};
/** @param startUp null where nothing is measured; then there are no memory maps either */
export declare function describeModule(made: MadeOutput, times: StageTimes, startUp: StartUp | null): ModuleReport;
