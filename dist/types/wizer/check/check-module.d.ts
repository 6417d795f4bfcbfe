/** Checks a module before anything runs: what it imports, and which proposals it uses. */
import type { Module } from '../../wasm/module.ts';
import { type FeatureSwitches } from './features.ts';
/**
 * Refuses a module whose state belongs to others in part, and one that uses a proposal which is switched off.
 * @throws {UnsupportedModuleError}
 */
export declare function checkModule(module: Module, switches: FeatureSwitches): void;
