/** The functions that show the host, made to show the same on every host: random numbers, clocks, attributes of files. */
import { type Clock } from './clock.ts';
import { type Functions } from './functions.ts';
import type { Guest } from './guest.ts';
/** @param clock One that only moves when it is told to. */
export declare function fixHost(functions: Functions, guest: Guest, clock: Clock): Functions;
