/** The export section. */
import type { Reader } from '../reader.ts';
import type { Writer } from '../writer.ts';
declare const kinds: readonly ['func', 'table', 'memory', 'global', 'tag'];
export type ExternKind = (typeof kinds)[number];
export type Export = {
    readonly name: string;
    readonly kind: ExternKind;
    readonly index: number;
};
export declare function readExports(reader: Reader): Export[];
export declare function writeExport(writer: Writer, { name, kind, index }: Export): void;
export {};
