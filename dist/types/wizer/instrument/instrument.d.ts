/**
 * Makes the copy that runs instead of the input. Its memories are imported, so the host sees them from the first instruction
 * on, and all that a snapshot reads is exported. Indices are those of the input.
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
/** What a host needs to initialize the module and to read its state. It is plain data that can be sent to a thread. */
export type Instrumented = {
    readonly bytes: Uint8Array<ArrayBuffer>;
    /** The module name of the imported memories, which are called `memory:0` and so on. */
    readonly memoryModule: string;
    readonly memories: readonly HostLimits[];
    /** The memory that WASI works on. */
    readonly wasiMemory: number | undefined;
    readonly start: string | undefined;
    readonly calls: readonly string[];
    readonly stubs: Stubs | undefined;
    readonly globalReader: GlobalReader | undefined;
    /** Export names of the globals that the reader module reads, in its order. */
    readonly readGlobals: readonly string[];
    /** Globals that hold references which JavaScript can read. */
    readonly references: readonly NamedIndex[];
    readonly tables: readonly NamedIndex[];
    /** Tables that can hold garbage-collected objects. */
    readonly objectTables: readonly NamedIndex[];
    /** Reader modules of the tables that JavaScript cannot read, by the table's index. */
    readonly nullReaders: ReadonlyMap<number, Uint8Array>;
    /** A table that holds every function at its index. */
    readonly functionTable: string | undefined;
    readonly importedFunctions: number;
    readonly probes: readonly Probe[];
    /** By how many bytes code stands later than in the input; undefined where it was rewritten. */
    readonly codeShift: number | undefined;
};
/** A memory of the host always has a maximum. */
export type HostLimits = Limits & {
    readonly max: bigint;
};
export type NamedIndex = {
    readonly index: number;
    readonly name: string;
};
export declare function instrument(module: Module, { calls }: Initialization, options?: NormalizeOptions): Instrumented;
/** The limits of the memory that the host makes for one of the input: shared, with the maximum that the input or V8 sets. */
export declare function hostLimits({ address, min, max }: Limits): HostLimits;
