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
import { type Module } from '../../wasm/module.ts';
import { type Export } from '../../wasm/sections/export.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
import type { CodeSurvey } from './survey.ts';
/** An output in parts, most of them views of the input and of the snapshot's memories. */
export type Rewritten = {
    readonly parts: readonly Uint8Array[];
    /**
     * The same without what the data segments hold and without custom sections, which no rule of validation looks at: so V8
     * needs a copy as large as the code, not as the memories.
     */
    readonly skeleton: readonly Uint8Array[];
};
/**
 * @param exports those of the output
 * @throws {UnsupportedModuleError} where the output would be too large, or need more data segments than allowed
 */
export declare function rewrite(module: Module, snapshot: Snapshot, exports: readonly Export[], survey: CodeSurvey): Rewritten;
