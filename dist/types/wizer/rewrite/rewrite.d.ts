/**
 * Makes the output: the input with the state of the snapshot, and every other byte as it was.
 *
 * ```wat
 * (module                                 (module
 *   (memory 1)                              (memory 3)              ;; as large as it has grown
 *   (global (mut i32) (i32.const 0))        (global (mut i32) (i32.const 42))
 *   (table 2 funcref)                       (table 2 funcref)
 *   (export "wizer.initialize" (func 0))    ;; gone
 *   (start 1)                               ;; gone: it has run
 *   (data (i32.const 8) "...")              (data (i32.const 8) "...") (data (i32.const 4096) "..."))
 *   (data $passive "..."))
 * ```
 */
import type { Module } from '../../wasm/module.ts';
import { type Export } from '../../wasm/sections/export.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { CodeSurvey } from './survey.ts';
/** An output in parts, most of them views of the input and of the snapshot's memories. */
export type Rewritten = {
    readonly parts: readonly Uint8Array[];
    /**
     * What is left to validate, once the input is known to be valid: the output without what its data segments hold, without
     * custom sections, and with the shortest bodies instead of the code, which is the input's byte for byte. Code is valid in the
     * output too, since all that it names stays: types, functions, globals and tags are the same, tables and memories differ
     * in their sizes alone, old segments keep their indices and types, and a body of the skeleton names each function whose
     * declaration could have gone. A pass that changes code has to put that code here.
     */
    readonly skeleton: readonly Uint8Array[];
};
/**
 * @param exports those of the output
 * @throws {UnsupportedModuleError} where the output would be too large, or need more data segments than allowed
 */
export declare function rewrite(module: Module, snapshot: Snapshot, exports: readonly Export[], survey: CodeSurvey): Rewritten;
