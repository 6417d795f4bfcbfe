/** The tag section: the type index of each tag. */
import type { Reader } from '../reader.ts';
export declare function readTags(reader: Reader): number[];
