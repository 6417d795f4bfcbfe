/** Names for people: from the exports, else from the name section, which is read only when a message needs a name. */
import type { Module } from './module.ts';
import type { ExternKind } from './sections/export.ts';
/** `global 3 (\`counter\`)`, or `global 3` where nothing names it. */
export declare function describeIndex(module: Module, kind: ExternKind, index: number): string;
