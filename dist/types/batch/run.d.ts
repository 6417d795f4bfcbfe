/** Many modules: each read, pre-initialized and written on its own; one that fails leaves the others alone. */
import type { Host } from '../wizer/host.ts';
import type { EngineOptions } from '../wizer/options.ts';
import { type RunOptions } from '../wizer/wizen.ts';
import { type ModuleRecord, type Report } from './report.ts';
export type Batch = {
    /** Absolute paths of the inputs. */
    readonly modules: readonly string[];
    readonly workspace: string;
    /** Relative to the workspace. */
    readonly outDir: string;
    /** Modules at a time; 0 is one per available processor. */
    readonly jobs: number;
    readonly options: EngineOptions;
    readonly run: RunOptions;
    readonly engineVersion: string;
    /** Where temporary files may be. */
    readonly temporary: string | undefined;
};
/** Told about each module as it ends. */
export type Progress = (record: ModuleRecord, done: number, total: number) => void;
/** Runs every module; failures are records, not errors. The records are in the order of `modules`. */
export declare function runBatch(batch: Batch, host: Host, progress?: Progress): Promise<Report>;
