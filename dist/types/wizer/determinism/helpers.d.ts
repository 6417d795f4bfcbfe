/** Links the functions that normalized code calls into the copy. */
import type { ModuleBuilder } from '../../wasm/module-builder.ts';
/** The exports of `helpers.wat`. */
export type HelperName = 'canonicalF32' | 'canonicalF64' | 'canonicalF32x4' | 'canonicalF64x2' | 'madd32' | 'nmadd32' | 'madd64' | 'nmadd64' | 'dot' | 'dotAdd';
/** Gives the function index of a helper in the copy. All helpers are added when the first one is asked for. */
export declare function linkHelpers(copy: ModuleBuilder): (name: HelperName) => number;
