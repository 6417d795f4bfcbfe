/** The import section. */
import { type Limits } from '../limits.ts';
import type { Reader } from '../reader.ts';
import type { Writer } from '../writer.ts';
import { type GlobalType } from './global.ts';
import { type TableType } from './table.ts';
export type ImportDescription = {
    readonly kind: 'func';
    readonly type: number;
} | {
    readonly kind: 'table';
    readonly type: TableType;
} | {
    readonly kind: 'memory';
    readonly limits: Limits;
} | ({
    readonly kind: 'global';
} & GlobalType) | {
    readonly kind: 'tag';
    readonly type: number;
};
export type Import = ImportDescription & {
    readonly module: string;
    readonly name: string;
    readonly offset: number;
};
export declare function readImports(reader: Reader): Import[];
export declare function writeImport(writer: Writer, module: string, name: string, entry: ImportDescription): void;
