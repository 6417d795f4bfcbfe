/** Encodes sections: kept ones are views of the input, and new ones go where the specification wants them. */
import { type Layout, type Section } from './layout.ts';
/** The new contents of a section, in parts that follow each other; `undefined` leaves the section out. */
export type SectionChange = readonly [id: number, contents: readonly Uint8Array[] | undefined];
export type SectionChanges = ReadonlyMap<SectionChange[0], SectionChange[1]>;
/**
 * Encodes a module with the sections of `module`, but for `changes` and the custom sections that `keepCustom` refuses.
 * Gives parts, most of them views of the input.
 */
export declare function encodeModule(module: Layout, changes: SectionChanges, keepCustom?: (section: Section) => boolean): Uint8Array[];
export declare function sizeOfParts(parts: readonly Uint8Array[]): number;
/**
 * One array of all parts.
 * @param room memory that may be overwritten. It is used where it is large enough, because the system gives new memory page
 * by page, which takes longer than the copy.
 */
export declare function concatenate(parts: readonly Uint8Array[], room?: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
/**
 * The contents of a section that is a vector, with more items behind its own.
 * @param added the items to add, `count` in number
 */
export declare function appendToVector(module: Layout, id: number, count: number, added: Uint8Array): readonly [count: Uint8Array, old: Uint8Array, added: Uint8Array];
/**
 * By how many bytes a byte of the input stands later in the parts of a copy.
 * @returns undefined where no part is a view of that byte
 */
export declare function findShift(parts: readonly Uint8Array[], input: Uint8Array, offset: number): number | undefined;
