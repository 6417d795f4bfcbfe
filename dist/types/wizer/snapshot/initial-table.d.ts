/** What instantiation puts into a table, to tell whether initialization changed it. */
import type { Module } from '../../wasm/module.ts';
import type { ConstValue } from '../../wasm/types.ts';
/** The entries of table `index` after instantiation; undefined where only an instance can tell them. */
export declare function findInitialEntries(module: Module, index: number): readonly ConstValue[] | undefined;
