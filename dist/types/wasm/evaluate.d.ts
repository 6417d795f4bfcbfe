/** Evaluates constant expressions, where that is possible without an instance. */
import type { ConstExpr } from './const-expr.ts';
import type { Module } from './module.ts';
import type { ConstValue } from './types.ts';
/** The value of an expression; undefined where it allocates, converts a host reference, or is not valid. */
export declare function evaluate({ globals }: Module, expression: ConstExpr): ConstValue | undefined;
/** Whether no instruction tells the values apart. Null references of any type are one value. */
export declare function isSameValue(one: ConstValue, other: ConstValue): boolean;
