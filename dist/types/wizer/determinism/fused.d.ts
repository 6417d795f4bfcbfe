/**
 * Multiplication and addition with one rounding (IEEE 754 fusedMultiplyAdd), in instructions that have the same result on
 * every processor. What a NaN looks like is left open.
 */
import type { HelperFunction } from './added-function.ts';
export declare const fusedHelpers: {
    fusedHalf: HelperFunction;
    madd32: HelperFunction;
    nmadd32: HelperFunction;
    fused64: HelperFunction;
    madd64: HelperFunction;
    nmadd64: HelperFunction;
};
