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
/** A name as messages show it: `quoted`, and cut where it is long, because a module may have names of any length. */
export declare function quoteName(name: string): string;
/** The first characters of a text, and a sign where some are left out. */
export declare function shorten(text: string, most: number): string;
/** `text` on one line. A name in a module must not look like a line of ours, or move a cursor. */
export declare function toLine(text: string): string;
