/** The story of a module, one call a stage: parse, check, instrument, initialize, snapshot, rewrite, validate. */
import type { ModuleReport } from '../report/report.ts';
import type { Host, InitializeOptions } from './host.ts';
import type { Stubs } from './instrument/stubs.ts';
import type { EngineOptions } from './options/options.ts';
export type WizenResult = {
    /** The pre-initialized module. */
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly report: ModuleReport;
};
/** How the run is set up: the options of the host that do not depend on the module. */
export type InitializationSettings = Pick<InitializeOptions, 'preloads' | 'wasi'> & {
    /** Whether to draw memories for the report, and to instantiate the output for its start-up times. */
    readonly measure: boolean;
    /** Ends the run when it aborts. */
    readonly signal?: AbortSignal | undefined;
};
/** An output that has not been validated yet, but is being so. */
export type Wizened = {
    /** What the output is made of, one after the other: views of the input and of the memories. */
    readonly parts: readonly Uint8Array[];
    /** What stands in for the imports of the input, and so of the output. */
    readonly stubs: Stubs | undefined;
    /**
     * Waits for the validation.
     * @throws {InvalidOutputError} never, unless there is a defect here
     */
    finish(): Promise<ModuleReport>;
};
/**
 * Pre-initializes a module.
 * @throws {WasmError} where the bytes are no core module
 * @throws {UnsupportedModuleError} where it cannot be pre-initialized, or not with these options
 * @throws {InitializationError} where the initialization did not reach its end
 * @throws {InvalidOutputError} never, unless there is a defect here: the output would not validate
 */
export declare function wizenModule(bytes: Uint8Array, options: EngineOptions, run: InitializationSettings, host: Host): Promise<WizenResult>;
/** The same, in parts that can be written while they are validated; without start-up times. */
export declare function wizenParts(bytes: Uint8Array, options: EngineOptions, run: InitializationSettings, host: Host): Promise<Wizened>;
