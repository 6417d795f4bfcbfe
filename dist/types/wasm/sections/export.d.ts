/** The export section. */
import type { Reader } from '../reader.ts';
import { Writer } from '../writer.ts';
declare const kinds: readonly ['func', 'table', 'memory', 'global', 'tag'];
export type ExternKind = (typeof kinds)[number];
export type Export = {
    readonly name: string;
    readonly kind: ExternKind;
    readonly index: number;
};
export declare function readExports(reader: Reader): Export[];
export declare function writeExport(writer: Writer, { name, kind, index }: Export): void;
/** The contents of an export section. */
export declare function encodeExports(exports: readonly Export[]): readonly Uint8Array[];
export {};
