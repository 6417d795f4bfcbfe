/** A module of import stubs: it satisfies the imports that nobody provides. */
import { type Module } from '../../wasm/module.ts';
import { Writer } from '../../wasm/writer.ts';
/** Import `index` of the input is satisfied by the export `name` of the stubs. */
export type Stub = {
    readonly index: number;
    readonly kind: 'func' | 'tag';
    readonly name: string;
};
/** `called` is imported from module `host`, with the index of the import as its argument. */
export type Stubs = {
    readonly bytes: Uint8Array;
    readonly stubs: readonly Stub[];
};
/**
 * Every function and tag import as a module of its own, with the input's types, so that signatures which JavaScript
 * cannot call (v128, typed references) still give the import's name, by a trap that no handler in the module catches:
 * ```wat
 * (func (import "host" "called") (param i32))
 * (func (export "0") (type $of-the-import) i32.const 0  call 0  unreachable)
 * ```
 */
export declare function buildStubs(module: Module): Stubs | undefined;
export declare function writeSection(writer: Writer, id: number, write: (contents: Writer) => void): void;
