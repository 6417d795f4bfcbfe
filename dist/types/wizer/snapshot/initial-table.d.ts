/** What instantiation puts into a table, to tell whether initialization changed it. */
import type { Module } from '../../wasm/module.ts';
import type { ElementSegment } from '../../wasm/sections/element.ts';
import type { ConstValue } from '../../wasm/types.ts';
export type ActiveSegment = ElementSegment & {
    readonly mode: 'active';
};
/** The active segments of each table, in their order: a module may have many of both. */
export declare function groupByTable({ elements }: Module): ReadonlyMap<number, readonly ActiveSegment[]>;
/**
 * The entries of table `index` after instantiation; undefined where only an instance can tell them.
 * @param segments the active segments of that table
 */
export declare function findInitialEntries(module: Module, index: number, segments: readonly ActiveSegment[]): readonly ConstValue[] | undefined;
