/** Which function initializes: the one that the user names, or the first of Wizer's default names. */
import type { Module } from '../../wasm/module.ts';
/** Tried in this order where `init-func` is not given. */
export declare const defaultInitFunctions: readonly string[];
export declare const reactorFunction = "_initialize";
/** `calls` are the exported functions to call, in order. All have the type `[] -> []`. */
export type Initialization = {
    readonly initFunction: string;
    readonly calls: readonly string[];
};
/**
 * Finds the init function, and a reactor's `_initialize`, which is called before it.
 * @param requested the name given by the user; `undefined` takes the first default that is exported.
 * @throws {UnsupportedModuleError} where it is missing, not a function, or not of type `[] -> []`.
 */
export declare function findInitialization(module: Module, requested: string | undefined): Initialization;
