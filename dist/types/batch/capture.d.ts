/** What a module prints while it is initialized, kept away from whoever reads this process's own output. */
import type { ModuleLog } from './report.ts';
export type Capture = {
    /** The descriptor that standard output and standard error go to. */
    readonly descriptor: number;
    /** What was printed so far, undefined if nothing was. */
    read(): ModuleLog | undefined;
    close(): void;
};
/** @param directory where the temporary file lives; the system's own where it is not given */
export declare function startCapture(directory?: string): Capture;
