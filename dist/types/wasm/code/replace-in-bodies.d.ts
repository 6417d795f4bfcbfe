/** Copies function bodies with some of their instructions replaced by other code. */
import type { Module } from '../module.ts';
/** `code` takes the place of the bytes from `start` up to, not including, `end`. */
export type Replacement = {
    readonly start: number;
    readonly end: number;
    readonly code: Uint8Array;
};
/**
 * The entries of the code section, a size and a body each; undefined where nothing is replaced.
 * @param replacements in the order of the file, each inside one body
 */
export declare function replaceInBodies(module: Module, replacements: Iterator<Replacement>): Uint8Array | undefined;
/** The same for a module in which every call goes to a function whose index is higher by `shift`. */
export declare function shiftCalls(module: Module, shift: number): Uint8Array | undefined;
