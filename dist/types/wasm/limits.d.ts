/** Limits of memories and tables, and the numbers that V8 sets. */
import type { Reader } from './reader.ts';
import type { Writer } from './writer.ts';
/** `min` and `max` count pages of a memory or entries of a table; `address` is the width of an index into it. */
export type Limits = {
    readonly address: 'i32' | 'i64';
    readonly shared: boolean;
    readonly min: bigint;
    readonly max: bigint | undefined;
};
/** Those of a memory or table that is empty and may grow. */
export declare const emptyLimits: Limits;
/** Bytes of a WebAssembly page. */
export declare const pageSize = 65536;
/** The most pages that V8 gives a memory: 4 GiB with 32-bit addresses, 16 GiB with 64-bit ones (v8/src/wasm/wasm-limits.h). */
export declare const maxPages: {
    readonly i32: 65536n;
    readonly i64: 262144n;
};
/** The most data segments that V8 accepts in a module (v8/src/wasm/wasm-limits.h). */
export declare const maxDataSegments = 100000;
/** The most bytes that V8 accepts in a module (v8/src/wasm/wasm-limits.h). */
export declare const maxModuleSize = 1073741824;
export declare function readLimits(reader: Reader, what: string): Limits;
export declare function writeLimits(writer: Writer, { address, shared, min, max }: Limits): void;
