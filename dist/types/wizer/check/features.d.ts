/** The feature switches: refuses a module that uses a proposal which is switched off, at the first place that uses it. */
import { type Proposal } from '../../wasm/code/instruction-table.ts';
import type { Module } from '../../wasm/module.ts';
/** `false` refuses modules that use the proposal. */
export type FeatureSwitches = Readonly<Record<Proposal, boolean>>;
/**
 * Looks at types, tables, memories, globals, segments, locals and code. It leaves out imports: `checkModule` has refused
 * imported tables, memories and globals before. A switch that is on costs nothing. Relaxed SIMD is off by default, so it is
 * looked for without a walk over all of the code.
 * @throws {UnsupportedModuleError} `feature`, with the first place in the file.
 * @throws {WasmError} `unsupported` at an instruction that is not known, in code that has to be walked.
 */
export declare function checkFeatures(module: Module, switches: FeatureSwitches): void;
