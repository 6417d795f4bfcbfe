/** What a module must be before it is run: what it imports, and which proposals it uses. */
import type { Module } from '../../wasm/module.ts';
import { type FeatureSwitches } from './features.ts';
/**
 * Refuses what cannot be snapshotted: state that somebody else owns, and proposals that are switched off.
 * @throws {UnsupportedModuleError}
 */
export declare function checkModule(module: Module, switches: FeatureSwitches): void;
