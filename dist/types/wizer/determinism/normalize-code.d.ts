/**
 * The code of the instrumented copy, never of the output, made to do what that of the input does although its memories are
 * shared; and, where that is asked for, to give the same results on every processor.
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
/** `relaxed`: relaxed SIMD has one result. `nans`: a NaN that an instruction makes has one bit pattern. */
export type NormalizeOptions = {
    readonly relaxed: boolean;
    readonly nans: boolean;
};
/**
 * Changes the code of the copy, and adds what it calls then.
 * @returns whether anything had to change
 * @throws {WasmError} `unsupported` at an instruction that is not known, in code that has to be walked.
 */
export declare function normalizeCode(module: Module, copy: ModuleBuilder, options: NormalizeOptions): boolean;
