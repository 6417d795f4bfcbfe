/**
 * Parses bytes to a `Module`: where the sections lie in the file, and what they hold.
 * Function bodies, the bytes of data segments and custom sections are left to those who need them.
 */
import { type DataSegment } from './sections/data.ts';
import { type ElementSegment } from './sections/element.ts';
import { type Export } from './sections/export.ts';
import { type Global } from './sections/global.ts';
import { type Import } from './sections/import.ts';
import { type Memory } from './sections/memory.ts';
import { type Table } from './sections/table.ts';
import type { DefinedType } from './types.ts';
export declare const sectionIds: {
    readonly custom: 0;
    readonly type: 1;
    readonly import: 2;
    readonly function: 3;
    readonly table: 4;
    readonly memory: 5;
    readonly global: 6;
    readonly export: 7;
    readonly start: 8;
    readonly element: 9;
    readonly code: 10;
    readonly data: 11;
    readonly dataCount: 12;
    readonly tag: 13;
};
/** The order in which the specification wants the sections that are not custom (5.5.16). */
export declare const sectionOrder: readonly number[];
export type Section = {
    readonly id: number;
    /** Offset of its id. */
    readonly start: number;
    /** Offset of its contents, which begin with the name in a custom section. */
    readonly contents: number;
    readonly end: number;
    /** The name of a custom section, else empty. */
    readonly name: string;
};
export type Module = {
    readonly bytes: Uint8Array;
    readonly sections: readonly Section[];
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
export declare function findSection(module: Module, id: number): Section | undefined;
