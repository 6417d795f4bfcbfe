/** The options of a run over many modules, beside those of the engine. */
export declare const batchOptions: readonly [{
    readonly name: 'modules';
    readonly kind: 'list';
    readonly default: '';
    readonly help: 'Globs of the modules to pre-initialize; `!` excludes.';
    readonly placeholder: 'GLOB';
}, {
    readonly name: 'out-dir';
    readonly kind: 'string';
    readonly default: 'wizened';
    readonly help: 'Where outputs go; below it they keep their path relative to the workspace.';
    readonly placeholder: 'DIR';
}, {
    readonly name: 'jobs';
    readonly kind: 'number';
    readonly default: '0';
    readonly help: 'Modules at a time; 0 is one per available processor.';
    readonly placeholder: 'N';
}];
export type BatchOptions = {
    readonly modules: readonly string[];
    readonly outDir: string;
    readonly jobs: number;
};
type RawValue = string | readonly string[] | undefined;
/** @throws {OptionError} */
export declare function parseBatchOptions(raw: {
    readonly [Name in keyof BatchOptions]: RawValue;
}): BatchOptions;
export {};
