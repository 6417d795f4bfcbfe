/** Takes runs as the kernel finds them, and joins some as soon as they are many: so that memory stays bounded. */
import type { Runs } from '../../wizer/host.ts';
export type RunCollector = {
    /** Takes a run; gives the gap over which later runs may be joined before they come here. */
    readonly emit: (start: number, end: number) => number;
    /** At most the runs that were asked for. */
    readonly finish: () => Runs;
};
/**
 * What is dropped on the way could not have come through at the end: of the gaps found, only the `maxRuns - 1` largest can,
 * and of later ones none that is smaller than all of those.
 */
export declare function collectRuns(gap: number, maxRuns: number): RunCollector;
