/** Times the stages of a module's way. */
import type { StageTimes } from '../report/report.ts';
export type StageName = Exclude<keyof StageTimes, 'total'>;
export type Stages = {
    /** Does the work of a stage, and adds its time to that of the stage. */
    time<Result>(stage: StageName, work: () => Result | Promise<Result>): Promise<Result>;
    /** Adds milliseconds that somebody else has measured. */
    add(times: Partial<Readonly<Record<StageName, number>>>): void;
    /** Milliseconds of each stage so far, and since the start. */
    times(): StageTimes;
};
export declare function startStages(): Stages;
