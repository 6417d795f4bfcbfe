/** `wizer-action run`: many modules on this machine, with a table as the result. */
import { type EngineOptions } from '../wizer/options.ts';
import type { CommandContext } from './context.ts';
import type { HelpPage } from './help.ts';
export declare const runHelp: HelpPage;
export type RunRequest = {
    readonly modules: readonly string[];
    readonly outDir: string;
    readonly jobs: number;
    readonly report: string | undefined;
    readonly options: EngineOptions;
};
/** @throws {UsageError} and {OptionError} */
export declare function parseRunCommand(args: readonly string[]): RunRequest | 'help';
/** @returns whether every module was pre-initialized */
export declare function runCommand(request: RunRequest, context: CommandContext): Promise<boolean>;
