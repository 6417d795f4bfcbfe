/** Refuses garbage-collected objects that initialization can have changed without any global or table showing it. */
import type { Module } from '../../wasm/module.ts';
import type { InstanceState } from '../host.ts';
/**
 * The expressions that the output keeps (immutable globals, globals that hold what they held at first, tables, element
 * segments) make their objects anew: that is only the same where no field of them can be assigned.
 * @throws {UnsupportedModuleError} with code `state`.
 */
export declare function checkObjects(module: Module, state: InstanceState): void;
