/** Sections to bytes: what nobody changed is a view of the input, new sections go where the specification wants them. */
import { type Module, type Section } from './module.ts';
import { Writer } from './writer.ts';
/** The new contents of a section, in parts that are written one after the other; `undefined` leaves the section out. */
export type Contents = readonly Uint8Array[] | undefined;
/**
 * Encodes a module whose sections are those of `module`, but for `changes` (by section id) and the custom sections
 * that `keepCustom` refuses. Gives parts: most of them views of the input.
 */
export declare function encodeModule(module: Module, changes: ReadonlyMap<number, Contents>, keepCustom?: (section: Section) => boolean): Uint8Array[];
export declare function sizeOfParts(parts: readonly Uint8Array[]): number;
/**
 * One array of all parts.
 * @param room used where it is large enough, and holds nothing of use: the system gives new memory page by page, which takes
 * longer than to copy
 */
export declare function concatenate(parts: readonly Uint8Array[], room?: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer>;
/** A vector in the making: the elements of a section as they are, and those that `write` adds behind them. */
export declare function appendToVector(module: Module, id: number, count: number, added: number, write: (writer: Writer) => void): readonly Uint8Array[];
