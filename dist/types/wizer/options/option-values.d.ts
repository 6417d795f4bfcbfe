/** Parses the text of a value, for any option. A value of another kind is refused by the option's name. */
import { OptionError } from '../errors.ts';
/** @throws {OptionError} */
export declare function badValue(option: string, found: string, expected: string): OptionError;
/** What stands before and behind the first separator; undefined where there is none. */
export declare function splitAt(text: string, separator: string): readonly [before: string, behind: string] | undefined;
export declare function parseBoolean(option: string, value: string): boolean;
export declare function parseChoice<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice;
export declare function parseInteger(option: string, value: string, min: number, max: number): number;
export declare function parseNumber(option: string, value: string, min: number, max: number): number;
