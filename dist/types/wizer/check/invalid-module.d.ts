/** Says why V8 refuses the input: it uses a proposal that only a newer Node has, or it is not valid. */
import type { Module } from '../../wasm/module.ts';
import type { Deadline } from '../deadline.ts';
import { InitializationError } from '../errors.ts';
/**
 * Has V8 check the input itself, on threads of its own: the host only sees the instrumented copy. Compiling takes no
 * longer than `WebAssembly.validate`, because V8 compiles functions when they are called.
 * @throws {InitializationError} `invalid-module` with V8's reason, and its offset in the input
 */
export declare function checkValid(module: Module, deadline: Deadline): Promise<void>;
/**
 * The error where V8 accepts the input, but not the instrumented copy of it. Every other error stays as it is. The copy has a
 * little more than the input, such as a table more, which can be more than V8 takes.
 */
export declare function explainInvalid(error: unknown): unknown;
/** Whether V8 refused a module. */
export declare function isInvalid(error: unknown): error is InitializationError;
/** Why V8 refuses a module, in its words; undefined where it accepts it. */
export declare function findReason(bytes: Uint8Array): string | undefined;
