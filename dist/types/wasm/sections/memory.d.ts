/** The memory section. */
import { type Limits } from '../limits.ts';
import type { Reader } from '../reader.ts';
import type { Writer } from '../writer.ts';
export declare function readMemories(reader: Reader): Limits[];
export declare function writeMemories(writer: Writer, memories: readonly Limits[]): void;
