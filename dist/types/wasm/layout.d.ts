/** Reads where the sections lie in a file, before anything of what they hold. */
/** What every module starts with: `\0asm` and version 1. */
export declare const preamble: Uint8Array<ArrayBuffer>;
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
export type Layout = {
    readonly bytes: Uint8Array;
    readonly sections: readonly Section[];
};
/** @throws {WasmError} where the bytes are no core module in the binary format, with the offset. */
export declare function readLayout(bytes: Uint8Array): Layout;
export declare function findSection(layout: Layout, id: number): Section | undefined;
