/** The functions that normalized code calls: their texts, and the choice of those that a module needs. */
import type { AddedFunction, HelperFunction } from './added-function.ts';
declare const helpers: {
    fusedHalf: HelperFunction;
    madd32: HelperFunction;
    nmadd32: HelperFunction;
    fused64: HelperFunction;
    madd64: HelperFunction;
    nmadd64: HelperFunction;
    canonicalF32: HelperFunction;
    canonicalF64: HelperFunction;
    canonicalF32x4: HelperFunction;
    canonicalF64x2: HelperFunction;
    /** Products of signed bytes; neighbours are added with saturation, which only -128 times -128 twice needs. */
    dot: {
        params: {
            a: "v128";
            b: "v128";
        };
        result: "v128";
        locals: {
            low: "v128";
            high: "v128";
        };
        text: string;
    };
    dotAdd: {
        params: {
            a: "v128";
            b: "v128";
            c: "v128";
        };
        result: "v128";
        text: string;
    };
};
export type HelperName = keyof typeof helpers;
/** The helpers that were asked for, and those that they call; each is assembled once and keeps its index. */
export declare class HelperSet {
    private readonly firstIndex;
    private readonly indices;
    private readonly added;
    constructor(firstIndex: number);
    /** The function index of a helper. */
    index(name: HelperName): number;
    /** All of them, in the order of their indices. */
    get functions(): readonly AddedFunction[];
}
export {};
