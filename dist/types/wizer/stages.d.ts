/** Measures how long each stage of a module takes. */
import type { StageTimes } from '../report/module-report.ts';
type StageName = Exclude<keyof StageTimes, 'total'>;
/** The times of the stages of one module. */
export declare class Stages {
    private readonly started;
    private readonly spent;
    /** Does the work of a stage, and adds its time to that of the stage. */
    time<Result>(stage: StageName, work: () => Result | Promise<Result>): Promise<Result>;
    /** Adds milliseconds that somebody else has measured. */
    add(times: Partial<Readonly<Record<StageName, number>>>): void;
    /** Milliseconds of each stage so far, and since the start. */
    times(): StageTimes;
}
export {};
