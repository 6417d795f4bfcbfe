/** The table and element sections of the output, where initialization changed a table or dropped a segment. */
import type { SectionChange } from '../../wasm/encode.ts';
import { type Module } from '../../wasm/module.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
/** The size of a changed table is its new minimum; its maximum and its initial expression stay. */
export declare function rewriteTables({ bytes, tables }: Module, snapshot: Snapshot): readonly SectionChange[];
/**
 * Every old segment keeps its index. Active ones of a changed table, and passive ones that were dropped, become
 * declared ones: they are as good as dropped, and `ref.func` may still name their functions. The entries of changed
 * tables follow, then the functions that lost the export that declared them.
 */
export declare function rewriteElements(module: Module, snapshot: Snapshot, undeclared: readonly number[]): readonly SectionChange[];
