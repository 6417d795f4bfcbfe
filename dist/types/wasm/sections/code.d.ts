/** The code section: where each function body stands. What is in them is left to the cursor over their instructions. */
import { type Module } from '../module.ts';
/** The bodies of a code section, by position; body `i` is that of the function `firstFunction + i`. */
export type FunctionBodies = {
    readonly firstFunction: number;
    readonly count: number;
    /** Where the first entry (size and body) starts; the others start where the body before them ends. */
    readonly entriesStart: number;
    /** Where each body starts, after its size: at its locals. */
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
};
/**
 * Finds the function bodies of a module without looking into them.
 * @throws {WasmError} where the sizes do not add up.
 */
export declare function functionBodies(module: Module): FunctionBodies;
