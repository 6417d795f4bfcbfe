/** What constant expressions give, where that can be told without an instance. */
import { type ConstExpr, type ConstValue } from './const-expr.ts';
import type { Module } from './module.ts';
/** The value of `expression`; undefined where it allocates, converts a host reference, or uses what we do not know. */
export declare function evaluate(module: Module, expression: ConstExpr): ConstValue | undefined;
/** Two values that no instruction tells apart; null references of any type are one value. */
export declare function isSameValue(one: ConstValue, other: ConstValue): boolean;
