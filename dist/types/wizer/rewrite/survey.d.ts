/** Finds what the code of a module can do, without a walk over functions that cannot matter. */
import type { Module } from '../../wasm/module.ts';
import type { Export } from '../../wasm/sections/export.ts';
/** What the code can do, as far as the snapshot and the output depend on it. */
export type CodeSurvey = {
    /** Tables that it can write to. */
    readonly tables: ReadonlySet<number>;
    /** Functions that it names by `ref.func`, of those whose declaration can go. */
    readonly functions: ReadonlySet<number>;
    /** The last data segment that it names; -1 where it names none. */
    readonly lastData: number;
};
/** @param exports those of the output */
export declare function surveyCode(module: Module, exports: readonly Export[]): CodeSurvey;
/** The tables that the code can write to: all tables where it has an instruction that is not known. */
export declare function findTableWrites(module: Module): ReadonlySet<number>;
/** Those of `wanted` that `ref.func` names in the code; all of them where it has an instruction that is not known. */
export declare function findReferencedFunctions(module: Module, wanted: ReadonlySet<number>): ReadonlySet<number>;
/**
 * The highest index of a data segment that the code names; -1 where it names none, that of the last segment where the code
 * has an instruction that is not known.
 */
export declare function findLastDataReference(module: Module): number;
