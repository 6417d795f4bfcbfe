/** The tag section: the type index of each tag. */
import type { Reader } from '../reader.ts';
import type { Writer } from '../writer.ts';
export declare function readTags(reader: Reader): number[];
export declare function readTagType(reader: Reader): number;
export declare function writeTagType(writer: Writer, type: number): void;
