/**
 * The copy that is run instead of the input: its memories are imported, so that the host can see them from the first
 * instruction on, and all that a snapshot reads back is exported. Indices stay what they are in the input.
 *
 * ```wat
 * (module                                 (module
 *   (memory 1)                              (import "wizer" "memory:0" (memory 1 65536 shared))
 *   (global (mut i32) (i32.const 0))        (global (mut i32) (i32.const 0))
 *   (table 2 2 funcref)                     (table 2 2 funcref)
 *                                           (table 2 2 funcref)  ;; every function, to tell references apart
 *   (func $f) (func $g)                     (func $f) (func $g)
 *   (start $g)                              (export "wizer:start" (func $g))
 *   (data $d "...")                         (data $d "...")
 *                                           (func (export "wizer:data:0") ;; traps if $d was dropped
 *                                             i32.const 0  i32.const 3  i32.const 0  memory.init $d)
 *   (export "f" (func $f)))                 (export "f" (func $f))
 *                                           (export "wizer:global:0" (global 0)) ...)
 * ```
 */
import { type Limits } from '../../wasm/limits.ts';
import { type Module } from '../../wasm/module.ts';
import type { Initialization } from '../check/init-function.ts';
import { type NormalizeOptions } from '../determinism/normalize-code.ts';
import { type Probe } from './probes.ts';
import { type GlobalReader } from './readers.ts';
import { type Stubs } from './stubs.ts';
/** Everything a host needs to run the module and to find its state; plain data, so that it can be sent to a thread. */
export type Instrumented = {
    readonly bytes: Uint8Array<ArrayBuffer>;
    /** The module name that the memories are imported from, as `memory:0` and so on. */
    readonly memoryModule: string;
    readonly memories: readonly HostLimits[];
    /** The memory that WASI works on. */
    readonly wasiMemory: number | undefined;
    readonly start: string | undefined;
    readonly calls: readonly string[];
    readonly stubs: Stubs | undefined;
    readonly globalReader: GlobalReader | undefined;
    /** Export names of the mutable globals that the reader reads, in its order. */
    readonly readGlobals: readonly string[];
    /** Export names of globals of reference type that JavaScript reads. */
    readonly references: readonly NamedIndex[];
    readonly tables: readonly NamedIndex[];
    /** Those that can hold garbage-collected objects. */
    readonly objectTables: readonly NamedIndex[];
    /** For tables that JavaScript cannot look into: modules that do, by the table's index. */
    readonly nullReaders: ReadonlyMap<number, Uint8Array>;
    /** A table of every function, at its index. */
    readonly functionTable: string | undefined;
    readonly importedFunctions: number;
    /** Functions that trap where the segment was dropped. */
    readonly probes: readonly Probe[];
    /** To be subtracted from the offset of an instruction; `undefined` where code was rewritten. */
    readonly codeShift: number | undefined;
};
/** A host's memory always has a maximum. */
export type HostLimits = Limits & {
    readonly max: bigint;
};
export type NamedIndex = {
    readonly index: number;
    readonly name: string;
};
export declare function instrument(module: Module, { calls }: Initialization, options?: NormalizeOptions): Instrumented;
/** The memory that the host makes for a memory of the input: shared, with the most pages that it may ever have. */
export declare function hostLimits({ address, min, max }: Limits): HostLimits;
