/** From arguments to option values, by a table of descriptions: what is unknown, lacks its value or has two is refused. */
import type { OptionDescription } from '../wizer/options.ts';
/** A command line that cannot be understood: exit status 2. */
export declare class UsageError extends Error {
    readonly name = "UsageError";
}
export type Flags = {
    /** By the option's name; lists have an item for each time the flag was given. */
    readonly values: Readonly<Record<string, string | readonly string[]>>;
    readonly positionals: readonly string[];
};
/**
 * Reads `--flag value`, `--flag=value`, `-f value`, `-fvalue`; booleans are `--flag`, `--flag=true`, `--flag false`.
 * @throws {UsageError}
 */
export declare function parseFlags(args: readonly string[], descriptions: readonly OptionDescription[]): Flags;
