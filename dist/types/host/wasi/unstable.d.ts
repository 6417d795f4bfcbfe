/**
 * `wasi_unstable`, the snapshot before preview1, by the functions of preview1. They differ in the order of `whence`, in the
 * layout of `filestat` (a 32-bit `nlink`) and in that of `subscription` (a clock with an identifier of its own).
 */
import { type Functions } from './functions.ts';
import type { Guest } from './guest.ts';
import { type PollHost } from './poll.ts';
export declare function toUnstable(functions: Functions, guest: Guest, host: PollHost): Functions;
