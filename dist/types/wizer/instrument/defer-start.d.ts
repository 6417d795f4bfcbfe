/**
 * A module that does not start by itself: whoever instantiates it calls its start function, once all that it uses is there.
 *
 * ```wat
 * (module (func $s …) (start $s))    (module (func $s …) (export "wizer:start" (func $s)))
 * ```
 */
export type DeferredStart = {
    readonly bytes: Uint8Array;
    /** The export to call; undefined where there is no start function, and the bytes are the input's. */
    readonly start: string | undefined;
};
/** @throws {WasmError} where the bytes are no core module. */
export declare function deferStart(bytes: Uint8Array): DeferredStart;
