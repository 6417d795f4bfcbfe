/** The code section: where each function body stands, and its locals. Instructions are left to `code/`. */
import { type Module } from '../module.ts';
import { type ValueType } from '../types.ts';
/** The bodies of a code section, by position: body `i` is that of function `module.importedFunctions + i`. */
export type FunctionBodies = {
    readonly count: number;
    /** Offset of the first entry, a size and a body. Each other entry starts where the body before it ends. */
    readonly entriesStart: number;
    /** Offset of each body, behind its size: that of its locals. */
    readonly starts: Uint32Array;
    readonly ends: Uint32Array;
};
/**
 * Finds the function bodies of a module without reading them.
 * @throws {WasmError} where the sizes do not add up.
 */
export declare function findFunctionBodies(module: Module): FunctionBodies;
/** Locals of one type that follow each other. */
export type LocalGroup = {
    readonly count: number;
    readonly type: ValueType;
    readonly offset: number;
};
/** The locals of every function, in the order of the file. */
export declare function readLocals(module: Module): Generator<LocalGroup, void, void>;
