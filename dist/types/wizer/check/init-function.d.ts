/** Which function initializes: the one asked for, or the first of the names that Wizer has had. */
import type { Module } from '../../wasm/module.ts';
/** Tried in this order where `init-func` is not given. */
export declare const defaultInitFunctions: readonly string[];
export declare const reactorFunction = "_initialize";
/** The exported functions to call, in the order of `calls`: all of type `[] -> []`. */
export type Initialization = {
    readonly initFunction: string;
    readonly calls: readonly string[];
};
/**
 * Finds the init function, and the reactor's `_initialize` that goes before it.
 * @param requested the name given by the user; `undefined` takes the first default that is exported.
 * @throws {UnsupportedModuleError} where it is missing, not a function, or not of type `[] -> []`.
 */
export declare function findInitialization(module: Module, requested: string | undefined): Initialization;
