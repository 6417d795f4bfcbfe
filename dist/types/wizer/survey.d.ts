/** Questions to the code of a module, answered without walking functions that cannot matter. */
import type { Module } from '../wasm/module.ts';
/**
 * The tables that the code can write to: with `table.set`, `table.grow`, `table.fill`, `table.init`, `table.copy` (its
 * destination) and the atomic instructions. All tables where it has an instruction that is not known.
 */
export declare function findTableWrites(module: Module): ReadonlySet<number>;
/** Those of `wanted` that `ref.func` names in the code; all of them where it has an instruction that is not known. */
export declare function findReferencedFunctions(module: Module, wanted: ReadonlySet<number>): ReadonlySet<number>;
/**
 * The highest index of a data segment that the code names, with `memory.init`, `data.drop`, `array.new_data` or
 * `array.init_data`; -1 where it names none, the last segment's where it has an instruction that is not known.
 */
export declare function findLastDataReference(module: Module): number;
