/** The table of the engine's options, which the command, the action and the documentation read. */
import type { SegmentLayout } from '../snapshot/segments.ts';
export type OptionDescription = {
    /** As `action.yml` and the command spell it. */
    readonly name: string;
    readonly kind: 'boolean' | 'number' | 'string' | 'list' | 'choice';
    /** As text. */
    readonly default?: string;
    /** The default of the action and of `run`, where it is another. */
    readonly defaultOfMany?: string;
    /** One sentence. */
    readonly help: string;
    readonly choices?: readonly string[];
    /** Other spellings of the command's flag, also of one letter. */
    readonly aliases?: readonly string[];
    /** What the command's help writes for the value. */
    readonly placeholder?: string;
};
export declare const segmentLayouts: readonly SegmentLayout[];
export declare const engineOptions: readonly [{
    readonly name: 'init-func';
    readonly kind: 'string';
    readonly help: 'The exported function that initializes. Default: the first of `wizer.initialize`, `wizer-initialize` that is exported.';
    readonly aliases: readonly ["f"];
    readonly placeholder: 'NAME';
}, {
    readonly name: 'rename-funcs';
    readonly kind: 'list';
    readonly help: 'Exports to rename after the initialization: `src` takes the name `dst`, and replaces an export of that name.';
    readonly aliases: readonly ["r", "rename-func", "func-rename"];
    readonly placeholder: 'DST=SRC';
}, {
    readonly name: 'keep-init-func';
    readonly kind: 'boolean';
    readonly default: 'false';
    readonly help: 'Keep the export of the init function.';
}, {
    readonly name: 'allow-wasi';
    readonly kind: 'boolean';
    readonly default: 'false';
    readonly help: 'Provide WASI (`wasi_snapshot_preview1`, `wasi_unstable`) while initializing.';
}, {
    readonly name: 'inherit-stdio';
    readonly kind: 'boolean';
    readonly default: 'true';
    readonly help: 'With WASI: let the module use standard input, output and error.';
}, {
    readonly name: 'inherit-env';
    readonly kind: 'boolean';
    readonly default: 'false';
    readonly help: 'With WASI: let the module see the environment.';
}, {
    readonly name: 'env';
    readonly kind: 'list';
    readonly help: 'With WASI: environment variables, `KEY=VALUE`, or `KEY` to pass one through.';
    readonly placeholder: 'KEY[=VALUE]';
}, {
    readonly name: 'args';
    readonly kind: 'list';
    readonly help: 'With WASI: arguments after the program name.';
    readonly aliases: readonly ["arg"];
    readonly placeholder: 'ARG';
}, {
    readonly name: 'dirs';
    readonly kind: 'list';
    readonly help: 'With WASI: directories that the module may use: `HOST`, or `GUEST::HOST` where the module knows it by another name.';
    readonly aliases: readonly ["dir", "mapdir"];
    readonly placeholder: '[GUEST::]HOST';
}, {
    readonly name: 'writable-dirs';
    readonly kind: 'boolean';
    readonly default: 'true';
    readonly defaultOfMany: 'false';
    readonly help: 'With WASI: let the module change what `dirs` names. Many modules then run one at a time.';
}, {
    readonly name: 'stdin';
    readonly kind: 'string';
    readonly help: 'With WASI: text that the module reads from standard input.';
    readonly placeholder: 'TEXT';
}, {
    readonly name: 'stdin-file';
    readonly kind: 'string';
    readonly help: 'With WASI: a file that the module reads as standard input.';
    readonly placeholder: 'FILE';
}, {
    readonly name: 'preload';
    readonly kind: 'list';
    readonly help: 'Modules whose exports satisfy the imports from module `NAME`. Their state is not part of the snapshot.';
    readonly placeholder: 'NAME=FILE';
}, {
    readonly name: 'deterministic';
    readonly kind: 'boolean';
    readonly default: 'false';
    readonly help: 'Make the output the same on every machine: fixed random numbers, clocks (at SOURCE_DATE_EPOCH, else 0), file times and NaN bits.';
}, {
    readonly name: 'timeout';
    readonly kind: 'number';
    readonly default: '300';
    readonly help: 'How many seconds the work on a module may take.';
    readonly placeholder: 'SECONDS';
}, {
    readonly name: 'segment-layout';
    readonly kind: 'choice';
    readonly default: 'compressed';
    readonly choices: readonly SegmentLayout[];
    readonly help: 'How memory becomes data segments: `compressed` is smallest after gzip, `raw` is smallest on disk, `page` is the layout of the original, `wasmtime` can be mapped copy-on-write.';
    readonly placeholder: 'LAYOUT';
}, {
    readonly name: 'max-segments';
    readonly kind: 'number';
    readonly default: '10000';
    readonly help: "The most data segments that the output may have, up to 100000.";
    readonly placeholder: 'N';
}, {
    readonly name: 'wasm-multi-memory';
    readonly kind: 'boolean';
    readonly default: 'true';
    readonly help: 'Accept modules with more than one memory.';
}, {
    readonly name: 'wasm-multi-value';
    readonly kind: 'boolean';
    readonly default: 'true';
    readonly help: 'Accept functions with more than one result, and blocks with parameters.';
}, {
    readonly name: 'wasm-bulk-memory';
    readonly kind: 'boolean';
    readonly default: 'true';
    readonly help: 'Accept bulk memory instructions and passive segments.';
}, {
    readonly name: 'wasm-simd';
    readonly kind: 'boolean';
    readonly default: 'true';
    readonly help: 'Accept vector instructions.';
}, {
    readonly name: 'wasm-reference-types';
    readonly kind: 'boolean';
    readonly default: 'true';
    readonly help: 'Accept reference types.';
}, {
    readonly name: 'wasm-relaxed-simd';
    readonly kind: 'boolean';
    readonly default: 'false';
    readonly help: 'Accept relaxed vector instructions, whose results differ between processors.';
}, {
    readonly name: 'relaxed-simd-deterministic';
    readonly kind: 'boolean';
    readonly default: 'false';
    readonly help: 'Give relaxed vector instructions the same results on every processor during the initialization; `deterministic` implies it.';
}];
/** The same options for many modules: the defaults are those of the action and of `run`. */
export declare const optionsOfMany: readonly OptionDescription[];
export type EngineOptionName = (typeof engineOptions)[number]['name'];
/** Option values as text, as flags and inputs give them. A list has an element for each item. */
export type RawOptions = Readonly<Partial<Record<EngineOptionName, string | readonly string[]>>>;
