/** The help of the command, from the same tables that its flags are read by. */
import type { OptionDescription } from '../wizer/options.ts';
export type HelpPage = {
    readonly usage: readonly string[];
    readonly about: string;
    readonly options: readonly OptionDescription[];
    readonly notes: readonly string[];
};
export declare function renderHelp({ usage, about, options, notes }: HelpPage): string;
