/** `proc_exit` and `proc_raise`: the end of the run, remembered, then a trap, which no handler in the module can catch. */
import { type Functions } from './functions.ts';
export type Exit = {
    readonly functions: Pick<Functions, 'proc_exit' | 'proc_raise'>;
    /** What was given to `proc_exit`; after a signal 128 and its number, as shells say it. */
    code(): number | undefined;
    /** The name of the signal given to `proc_raise`. */
    signal(): string | undefined;
};
export declare function createExit(trap: () => never): Exit;
