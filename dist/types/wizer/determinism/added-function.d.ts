/** Functions that only the copy has which is run: as bytes, and in words before that. */
import type { ValueType } from '../../wasm/types.ts';
/** A function to add to a module: its type and its body (locals, instructions, `end`), the body's size left out. */
export type AddedFunction = {
    readonly params: readonly ValueType[];
    readonly results: readonly ValueType[];
    readonly body: Uint8Array;
};
/** A function in words; `$name` is a parameter or a local, after `call` a helper. */
export type HelperFunction = {
    readonly params: Readonly<Record<string, ValueType>>;
    readonly result: ValueType;
    readonly locals?: Readonly<Record<string, ValueType>>;
    readonly text: string;
};
