/** The library: one function, its options and result, and the errors it throws. */
import { engineOptions } from './wizer/options/option-table.ts';
import { type WizenResult } from './wizer/wizen.ts';
export type { MemoryReport, ModuleReport, Observed, StageTimes, StartUp } from './report/module-report.ts';
export { WasmError } from './wasm/errors.ts';
export { InitializationError, InvalidOutputError, OptionError, UnsupportedModuleError } from './wizer/errors.ts';
export type { WizenResult } from './wizer/wizen.ts';
type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}` ? `${Head}${Capitalize<Camel<Tail>>}` : Name;
type Description = (typeof engineOptions)[number];
type Values = {
    boolean: boolean;
    number: number;
    string: string;
    list: readonly string[];
};
type Value<Option extends Description> = Option extends {
    choices: readonly (infer Choice)[];
} ? Choice : Values[Exclude<Option['kind'], 'choice'>];
/** The engine's options in camel case (`initFunc`, `allowWasi` …), with the meanings and defaults of the command. */
export type WizenOptions = {
    readonly [Option in Description as Camel<Option['name']>]?: Value<Option> | undefined;
};
/**
 * Pre-initializes a WebAssembly module: instantiates it in a worker thread, runs its init function, and returns a
 * module that starts in the state after that.
 *
 * @param bytes a core module in the binary format; not changed
 * @param options see the README; paths are relative to the working directory
 * @returns the new module, which has been validated, and what was found on the way
 * @throws {WasmError} where the bytes are no core module; `offset` says where
 * @throws {OptionError} where an option has a value that cannot be used
 * @throws {UnsupportedModuleError} where the module cannot be pre-initialized, or not with these options
 * @throws {InitializationError} where the initialization trapped, exited, called a missing import or took too long
 */
export declare function wizen(bytes: Uint8Array, options?: WizenOptions): Promise<WizenResult>;
