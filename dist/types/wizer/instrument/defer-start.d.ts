/**
 * Makes a module that does not start by itself: whoever instantiates it calls its start function, once the things that the
 * function uses are ready.
 *
 * ```wat
 * (module (func $s …) (start $s))    (module (func $s …) (export "wizer:start" (func $s)))
 * ```
 */
import { type Module } from '../../wasm/module.ts';
import { ModuleBuilder } from '../../wasm/module-builder.ts';
export type DeferredStart = {
    readonly bytes: Uint8Array;
    /** The export to call; undefined where there is no start function. Then the bytes are those of the input. */
    readonly start: string | undefined;
};
/** @throws {WasmError} where the bytes are no core module. */
export declare function deferStart(bytes: Uint8Array): DeferredStart;
/**
 * Exports the start function from a copy that has no start section.
 * @returns the name of the export; undefined where there is no start function
 */
export declare function exportStart(module: Module, copy: ModuleBuilder, prefix: string): string | undefined;
