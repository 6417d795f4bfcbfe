/** The table and element sections of the output, where initialization changed a table or dropped a segment. */
import type { SectionChange } from '../../wasm/encode.ts';
import type { Module } from '../../wasm/module.ts';
import { type ElementSegment } from '../../wasm/sections/element.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
/** The size of a changed table is its new minimum; its maximum and its initial expression stay. */
export declare function rewriteTables({ bytes, tables }: Module, snapshot: Snapshot): readonly SectionChange[];
/**
 * Every old segment keeps its index, mode and type, because code names segments. Active ones of a changed table, and passive
 * ones that were dropped, lose their items. The entries of changed tables follow. Last, one segment declares the functions
 * that nothing else declares any more: other tools leave declared segments out when they count, so none may stand before
 * one that code can name.
 */
export declare function rewriteElements(module: Module, snapshot: Snapshot, undeclared: readonly number[]): readonly SectionChange[];
/** Whether the output has a segment without its items, which declares none of its functions. */
export declare function isEmptied(segment: ElementSegment, index: number, snapshot: Snapshot): boolean;
