/** Errors with codes, and the one error of the format: bytes that are no core module. */
/** An error with a code that programs can tell apart. */
export declare class CodedError<Code extends string> extends Error {
    readonly code: Code;
    constructor(code: Code, message: string, cause?: unknown);
}
export type WasmErrorCode = 'empty' | 'not-wasm' | 'text' | 'component' | 'version' | 'truncated' | 'malformed' | 'unsupported';
/** Bytes that cannot be read as a core module. `offset` counts bytes from the start of the file. */
export declare class WasmError extends CodedError<WasmErrorCode> {
    readonly name = "WasmError";
    readonly offset: number;
    constructor(code: WasmErrorCode, message: string, offset: number);
}
/** `text` on one line. A name in a module must not look like a line of ours, or move a cursor. */
export declare function toLine(text: string): string;
