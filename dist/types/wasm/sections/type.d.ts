/** The type section: recursion groups of sub types, flattened into the type index space. */
import type { Reader } from '../reader.ts';
import { type DefinedType } from '../types.ts';
export declare function readTypes(reader: Reader): DefinedType[];
