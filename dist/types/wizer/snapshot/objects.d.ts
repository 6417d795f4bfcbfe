/** Refuses garbage-collected objects that initialization may have changed, because no global or table shows the change. */
import type { Module } from '../../wasm/module.ts';
import type { InstanceState } from '../host.ts';
/**
 * The output keeps the expressions of immutable globals, of unchanged globals, of tables and of element segments. They make
 * new objects, which equal the old ones only where no field can be assigned.
 * @throws {UnsupportedModuleError} with code `state`.
 */
export declare function checkObjects(module: Module, state: InstanceState): void;
