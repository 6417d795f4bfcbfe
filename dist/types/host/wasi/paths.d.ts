/**
 * Paths and what is open: node:wasi checks a path as text alone and then follows links out of the directory given; reads
 * past a path that no zero byte ends; and closes nothing at its end. All three are made good here.
 */
import { type Functions } from './functions.ts';
import type { Guest } from './guest.ts';
export type ContainedFiles = {
    readonly functions: Functions;
    close(): void;
};
/** @param preopens The directories of the host, in the order of their descriptors. */
export declare function containPaths(functions: Functions, guest: Guest, preopens: readonly string[]): ContainedFiles;
