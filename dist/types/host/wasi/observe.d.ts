/**
 * Counts what the initialization looks at outside itself. What counts:
 * - contents and attributes of files and directories, whether or not the call succeeds: that a file is missing is baked in too;
 * - arguments and environment when they are fetched: their sizes alone are asked by every libc;
 * - changes to files only when they succeed, and files opened for writing once, not each write;
 * - standard input and waiting on a clock are counted where they are served (streams, poll).
 */
import type { Observed } from '../../wizer/host.ts';
import { type Functions } from './functions.ts';
export type Observer = {
    count(what: keyof Observed): void;
    observed(): Observed;
};
export declare function createObserver(): Observer;
/** `functions`, counting. */
export declare function observe(functions: Functions, observer: Observer): Functions;
