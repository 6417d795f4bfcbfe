/** The feature switches: which proposals a module may use, and the first place that uses one that is switched off. */
import { type Module } from '../../wasm/module.ts';
import { type FeatureSwitches } from './instruction-features.ts';
/**
 * Refuses a module that uses a proposal which is switched off. Types, imports, tables, memories, globals, segments, locals
 * and code count. A switch that is on costs nothing; with relaxed SIMD alone off, most of the code is not even walked.
 * @throws {UnsupportedModuleError} `feature`, with the first place in the file.
 * @throws {WasmError} `unsupported` at an instruction that is not known, where it stands before the first place and in
 * code that has to be walked.
 */
export declare function checkFeatures(module: Module, switches: FeatureSwitches): void;
