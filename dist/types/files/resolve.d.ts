/** From checked options to what the host is given: files read, directories found, the environment put together. */
import type { Output } from '../wizer/host.ts';
import type { EngineOptions, WasiRequest } from '../wizer/options/options.ts';
import type { InitializationSettings } from '../wizer/wizen.ts';
/** Where options are resolved. */
export type Surroundings = {
    readonly env: Readonly<Record<string, string | undefined>>;
    /** Paths are relative to this directory. */
    readonly directory: string;
    /** Where a module's output goes where it may use standard output at all. */
    readonly output: Output;
    /** Whether there is a standard input that a module may read. */
    readonly hasStdin: boolean;
    /** Whether start-up times are wanted. */
    readonly measure: boolean;
};
/**
 * Reads what the options name.
 * @throws {OptionError} naming the option and the file or directory that is not there.
 */
export declare function resolveSettings(options: EngineOptions, surroundings: Surroundings): Promise<InitializationSettings>;
/** What the module gets as its environment, in order: the inherited variables, then those given. */
export declare function resolveEnvironment({ inheritEnv, env }: Pick<WasiRequest, 'inheritEnv' | 'env'>, surrounding: Surroundings['env']): Record<string, string>;
