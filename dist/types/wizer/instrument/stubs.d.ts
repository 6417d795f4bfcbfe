/** A module of import stubs: it satisfies the imports that nobody provides. */
import type { Module } from '../../wasm/module.ts';
/** Import `index` of the input is satisfied by the export `name` of the stubs. */
export type Stub = {
    readonly index: number;
    readonly kind: 'func' | 'tag';
    readonly name: string;
};
/** The module imports `called` from module `host`, and calls it with the index of the import. */
export type Stubs = {
    readonly bytes: Uint8Array;
    readonly stubs: readonly Stub[];
};
/**
 * A stub for every function and tag import, with the input's type: so an import gives its name even where JavaScript cannot
 * be called with its types (v128, typed references), and no handler in the module catches its trap.
 * ```wat
 * (func (import "host" "called") (param i32))
 * (func (export "0") (type $of-the-import) i32.const 0  call 0  unreachable)
 * ```
 */
export declare function buildStubs(module: Module): Stubs | undefined;
