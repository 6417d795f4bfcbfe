/** The one error of the format layer: bytes that are not the module they claim to be. */
export type WasmErrorCode = 'empty' | 'not-wasm' | 'text' | 'component' | 'version' | 'truncated' | 'malformed' | 'unsupported';
/** Bytes that cannot be read as a core module. `offset` counts bytes from the start of the file. */
export declare class WasmError extends Error {
    readonly name = "WasmError";
    readonly code: WasmErrorCode;
    readonly offset: number;
    constructor(code: WasmErrorCode, message: string, offset: number);
}
/** `text` on one line: a name that a module brought along must not look like lines of ours, or move a cursor. */
export declare function toLine(text: string): string;
