/**
 * Changes the code of the instrumented copy, never that of the output. Memories of the copy are shared, and its code must do
 * what the input's does with memories of its own. Where the user asks for it, code gives the same results on every processor.
 *
 * ```wat
 * ;; as it stands        ;; always      ;; relaxed        ;; relaxed and nans
 * memory.atomic.wait32   unreachable    unreachable       unreachable
 * f32x4.relaxed_min                     f32x4.min         f32x4.min     call $canonicalF32x4
 * f64x2.relaxed_madd                    call $madd64      call $madd64  call $canonicalF64x2
 * f32.add                                                 f32.add       call $canonicalF32
 * ```
 */
import type { Module } from '../../wasm/module.ts';
import type { ModuleBuilder } from '../../wasm/module-builder.ts';
/** `relaxed` gives relaxed SIMD one result; `nans` gives every NaN that an instruction makes the same bits. */
export type NormalizeOptions = {
    readonly relaxed: boolean;
    readonly nans: boolean;
};
/**
 * Changes the code of the copy, and adds the helpers that it calls.
 * @returns whether anything had to change
 * @throws {WasmError} `unsupported` at an instruction that is not known, in code that has to be walked.
 */
export declare function normalizeCode(module: Module, copy: ModuleBuilder, options: NormalizeOptions): boolean;
