/** Says why V8 refuses the input: it uses a proposal that only a newer Node has, or it is not valid. */
import type { Module } from '../../wasm/module.ts';
import { InitializationError } from '../errors.ts';
/**
 * The error for a module that did not compile: with V8's message and offset for the input itself, since the host has
 * only seen the instrumented copy. Every other error stays as it is.
 */
export declare function explainInvalid(module: Module, error: unknown): unknown;
/** The error for an input that V8 refuses; undefined for one that it accepts. */
export declare function findFault(module: Module): InitializationError | undefined;
/** Why V8 refuses a module, in its words; undefined where it accepts it. */
export declare function findReason(bytes: Uint8Array): string | undefined;
