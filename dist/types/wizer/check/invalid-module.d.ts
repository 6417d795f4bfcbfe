/** Says what the input lacks where the engine refuses it: a proposal that another Node has, or validity. */
import type { Module } from '../../wasm/module.ts';
import { InitializationError } from '../errors.ts';
/**
 * The error for a module that did not compile: with V8's message and offset for the input itself, since the host has
 * only seen the instrumented copy. Every other error stays as it is.
 */
export declare function explainInvalid(module: Module, error: unknown): unknown;
/** The error for an input that V8 refuses, which a copy with tables and exports of ours may hide; undefined for others. */
export declare function findFault(module: Module): InitializationError | undefined;
/** V8 puts what it was doing in front, and writes the offset as `@+123`. */
export declare function describeV8(message: string): string;
