/**
 * `fd_readdir` over a sorted copy of the host's listing. node:wasi's own gives the host's order, opens the directory at every
 * call, and reports a short listing, which means the end, where less than a header fits in the rest of the buffer.
 */
import { type Functions } from './functions.ts';
import type { Guest } from './guest.ts';
export declare function sortDirectories(functions: Functions, guest: Guest): Functions;
