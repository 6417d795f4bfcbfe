/** The errors of the passes: about options, about the module, about its initialization, about the output. */
import { CodedError } from '../wasm/errors.ts';
export type OptionErrorCode = 'bad-value' | 'bad-rename' | 'missing-file';
/** An option whose value cannot be used; `option` is its name as the command and the action spell it. */
export declare class OptionError extends CodedError<OptionErrorCode> {
    readonly name = "OptionError";
    readonly option: string;
    constructor(code: OptionErrorCode, option: string, message: string, cause?: unknown);
}
export type UnsupportedModuleErrorCode = 'imported-memory' | 'imported-global' | 'imported-table' | 'feature' | 'init-function-missing' | 'init-function-kind' | 'init-function-type' | 'rename-source-missing' | 'state' | 'segments' | 'size' | 'smoke-test';
/** A valid module that cannot be pre-initialized, or not with these options. */
export declare class UnsupportedModuleError extends CodedError<UnsupportedModuleErrorCode> {
    readonly name = "UnsupportedModuleError";
}
export type InitializationErrorCode = 'invalid-module' | 'preload' | 'trap' | 'exception' | 'import-called' | 'exit' | 'timeout' | 'cancelled' | 'out-of-memory' | 'host';
/** What is known of an initialization that failed, beside the code. */
export type InitializationErrorDetails = {
    /** The wasm functions on the stack, innermost first. */
    readonly frames?: readonly string[];
    /** What the module gave to `proc_exit`. */
    readonly exitCode?: number | undefined;
    readonly cause?: unknown;
};
/** An initialization that did not reach its end. */
export declare class InitializationError extends CodedError<InitializationErrorCode> {
    readonly name = "InitializationError";
    readonly frames: readonly string[];
    readonly exitCode: number | undefined;
    constructor(code: InitializationErrorCode, message: string, details?: InitializationErrorDetails);
}
/** An output that V8 refuses. It is a defect of ours, and nothing is written. */
export declare class InvalidOutputError extends Error {
    readonly name = "InvalidOutputError";
    readonly code = "invalid-output";
}
/** An error in words. `causes` are those that the message does not give, `frames` the wasm functions on the stack. */
export type Explanation = {
    readonly message: string;
    readonly causes: readonly string[];
    readonly frames: readonly string[];
};
export declare function explainError(error: unknown): Explanation;
