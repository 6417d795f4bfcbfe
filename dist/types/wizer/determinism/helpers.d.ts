/** The functions that normalized code calls, linked into the copy where one of them is needed. */
import type { ModuleBuilder } from '../../wasm/module-builder.ts';
/** The exports of the helpers' module, which helpers.wat describes. */
export type HelperName = 'canonicalF32' | 'canonicalF64' | 'canonicalF32x4' | 'canonicalF64x2' | 'madd32' | 'nmadd32' | 'madd64' | 'nmadd64' | 'dot' | 'dotAdd';
/** Gives the function index of a helper in the copy; the first question adds all of them. */
export declare function linkHelpers(copy: ModuleBuilder): (name: HelperName) => number;
