/** Takes a module through all stages: parse, check, instrument, initialize, snapshot, rewrite, validate. */
import type { ModuleReport } from '../report/module-report.ts';
import type { Host, InitializeOptions } from './host.ts';
import type { EngineOptions } from './options/options.ts';
export type WizenResult = {
    /** The pre-initialized module. */
    readonly bytes: Uint8Array<ArrayBuffer>;
    readonly report: ModuleReport;
};
/** How an initialization is set up, whatever the module. */
export type InitializationSettings = Pick<InitializeOptions, 'preloads' | 'wasi'> & {
    /** Whether the report has memory maps and start-up times. */
    readonly measure: boolean;
    /** Ends the work when it aborts. */
    readonly signal?: AbortSignal | undefined;
    /** When the work on the module began, on the clock of `performance.now()`, where that was before the engine got it. */
    readonly started?: number | undefined;
};
/**
 * Pre-initializes a module.
 * @throws {WasmError} where the bytes are no core module
 * @throws {UnsupportedModuleError} where it cannot be pre-initialized, or not with these options
 * @throws {InitializationError} where the initialization did not reach its end
 * @throws {InvalidOutputError} where V8 refuses the output, which is a defect here
 */
export declare function wizenModule(bytes: Uint8Array, options: EngineOptions, settings: InitializationSettings, host: Host): Promise<WizenResult>;
/**
 * Pre-initializes a module like `wizenModule`, but writes the output while it is validated, and measures no start-up times.
 * @param write gets the parts of the output, and a promise that rejects where they may not be used
 * @returns what `write` gives, and the report
 */
export declare function wizenInto<Written>(write: (parts: readonly Uint8Array[], validated: Promise<void>) => Promise<Written>, bytes: Uint8Array, options: EngineOptions, settings: InitializationSettings, host: Host): Promise<{
    readonly written: Written;
    readonly report: ModuleReport;
}>;
