/** The table and element sections of the output, where initialization changed a table or dropped a segment. */
import type { Contents } from '../../wasm/encode.ts';
import type { Module } from '../../wasm/module.ts';
import type { Snapshot } from '../snapshot/snapshot.ts';
/** The size of a changed table is its new minimum; its maximum and its initial expression stay. */
export declare function rewriteTables(module: Module, { tables }: Snapshot): Contents | 'same';
/**
 * Every old segment keeps its index. Active ones of a changed table, and passive ones that were dropped, become
 * declared ones: as good as dropped from the start, while `ref.func` may still name their functions. The entries of
 * changed tables follow, then the functions that lost the export that declared them.
 */
export declare function rewriteElements(module: Module, snapshot: Snapshot, undeclared: readonly number[]): Contents | 'same';
