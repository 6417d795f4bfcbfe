/**
 * Parses bytes to a `Module`: where the sections lie in the file, and what they hold.
 * Function bodies, the bytes of data segments and custom sections are left to those who need them.
 */
import { type Layout } from './layout.ts';
import { type DataSegment } from './sections/data.ts';
import { type ElementSegment } from './sections/element.ts';
import { type Export, type ExternKind } from './sections/export.ts';
import { type Global } from './sections/global.ts';
import { type Import } from './sections/import.ts';
import { type Memory } from './sections/memory.ts';
import { type Table } from './sections/table.ts';
import type { DefinedType } from './types.ts';
export type Module = Layout & {
    readonly types: readonly DefinedType[];
    readonly imports: readonly Import[];
    /** The type index of every function, imported ones first. */
    readonly functions: readonly number[];
    readonly importedFunctions: number;
    readonly tables: readonly Table[];
    readonly memories: readonly Memory[];
    readonly tags: readonly number[];
    readonly globals: readonly Global[];
    readonly exports: readonly Export[];
    readonly start: number | undefined;
    readonly elements: readonly ElementSegment[];
    readonly dataCount: number | undefined;
    readonly data: readonly DataSegment[];
};
/**
 * Parses a core module in the binary format.
 * @throws {WasmError} where the bytes are no such module, with the offset.
 */
export declare function parseModule(bytes: Uint8Array): Module;
/** How many items each index space has, imported ones included. */
export declare function countItems({ imports, functions, tables, memories, globals, tags, }: Module): Record<ExternKind, number>;
