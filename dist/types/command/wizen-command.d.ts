/** `wizer-action [OPTIONS] [INPUT]`: one module, as the command line of Wizer does it. */
import { parseOptions } from '../wizer/options.ts';
import type { CommandContext } from './context.ts';
import type { HelpPage } from './help.ts';
export declare const wizenHelp: HelpPage;
export type WizenRequest = {
    readonly input: string | undefined;
    readonly output: string | undefined;
    readonly report: string | undefined;
    readonly options: ReturnType<typeof parseOptions>;
};
/**
 * @returns what to do, or the page to print
 * @throws {UsageError} and {OptionError}
 */
export declare function parseWizenCommand(args: readonly string[]): WizenRequest | 'help' | 'version';
export declare function wizenCommand(request: WizenRequest, context: CommandContext): Promise<void>;
