/** From the text of a value to what it means, for any option: what is not of its kind is refused by the option's name. */
import { OptionError } from '../errors.ts';
/** @throws {OptionError} */
export declare function badValue(option: string, found: string, expected: string): OptionError;
export declare function parseBoolean(option: string, value: string): boolean;
export declare function parseChoice<Choice extends string>(option: string, value: string, choices: readonly Choice[]): Choice;
export declare function parseInteger(option: string, value: string, min: number, max: number): number;
export declare function parseNumber(option: string, value: string, min: number, max: number): number;
