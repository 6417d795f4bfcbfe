/** The type section: recursion groups of sub types, flattened into the type index space. */
import type { Reader } from '../reader.ts';
import { type DefinedType, type ValueType } from '../types.ts';
import type { Writer } from '../writer.ts';
export declare function readTypes(reader: Reader): DefinedType[];
export declare function writeFunctionType(writer: Writer, params: readonly ValueType[], results: readonly ValueType[]): void;
