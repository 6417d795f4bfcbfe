/** The one error of the format: bytes that are no core module. */
export type WasmErrorCode = 'empty' | 'not-wasm' | 'text' | 'component' | 'version' | 'truncated' | 'malformed' | 'unsupported';
/** Bytes that cannot be read as a core module. `offset` counts bytes from the start of the file. */
export declare class WasmError extends Error {
    readonly name = "WasmError";
    readonly code: WasmErrorCode;
    readonly offset: number;
    constructor(code: WasmErrorCode, message: string, offset: number);
}
/** `text` on one line. A name in a module must not look like a line of ours, or move a cursor. */
export declare function toLine(text: string): string;
