/** Turns checked options into what the host is given: reads files, finds directories, puts the environment together. */
import type { Deadline } from '../wizer/deadline.ts';
import type { Hidden, Output } from '../wizer/host.ts';
import type { EngineOptions, WasiRequest } from '../wizer/options/options.ts';
import type { InitializationSettings } from '../wizer/wizen.ts';
/** Where options are resolved. */
export type Surroundings = {
    readonly env: Readonly<Record<string, string | undefined>>;
    /** The directory that paths are relative to. */
    readonly directory: string;
    /** Where the output of a module goes, if it may use standard output. */
    readonly output: Output;
    readonly hidden: Hidden;
    /** Directories that named files must lie in, as regular files; undefined where files may be of any kind and anywhere. */
    readonly places: readonly string[] | undefined;
    /** Whether a module may read the standard input of this process. */
    readonly hasStdin: boolean;
    /** Whether the report shall show memory maps and start-up times. */
    readonly measure: boolean;
    /** Ends the reading of files. */
    readonly deadline?: Deadline;
};
/**
 * Reads the files that the options name.
 * @throws {OptionError} with the option, and the file or directory that is missing
 */
export declare function resolveSettings(options: EngineOptions, surroundings: Surroundings): Promise<InitializationSettings>;
/** The environment that the module gets: the inherited variables, then the given ones. */
export declare function resolveEnvironment({ inheritEnv, env }: Pick<WasiRequest, 'inheritEnv' | 'env'>, surrounding: Surroundings['env']): Record<string, string>;
