/** The memory section. */
import { type Limits } from '../limits.ts';
import type { Reader } from '../reader.ts';
/** `start` is the offset of its declaration. */
export type Memory = Limits & {
    readonly start: number;
};
export declare function readMemories(reader: Reader): Memory[];
/** The contents of a memory section. */
export declare function encodeMemories(memories: readonly Limits[]): readonly Uint8Array[];
