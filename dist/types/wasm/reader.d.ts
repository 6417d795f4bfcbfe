/** A cursor over the bytes of a module: LEB128, names, vectors. Offsets count from the start of the file, and every error names one. */
import { WasmError } from './errors.ts';
export declare class Reader {
    readonly bytes: Uint8Array;
    /** Offset of the next byte. */
    offset: number;
    /** Offset that reading may not pass. */
    end: number;
    constructor(bytes: Uint8Array, offset?: number, end?: number);
    get done(): boolean;
    u8(what?: string): number;
    /** A byte of 0 or 1. */
    flag(what: string): boolean;
    /** A byte for which the format has only one value as yet. */
    zero(what: string): void;
    peek(): number | undefined;
    /** Unsigned LEB128 of at most 32 bits. */
    u32(what?: string): number;
    /** Unsigned LEB128 of at most 64 bits. */
    u64(what?: string): bigint;
    /** Signed LEB128 of at most 33 bits: block types and heap types, where negative values are codes. */
    s33(what?: string): number;
    /** Signed LEB128 of 32 bits. */
    s32(what?: string): number;
    /** Signed LEB128 of 64 bits. */
    s64(what?: string): bigint;
    /** The bits of a 32-bit float, which never become a JavaScript number of that value. */
    bits32(what?: string): number;
    bits64(what?: string): bigint;
    private bits;
    /** Passes one LEB128 of at most 64 bits without decoding it. */
    skipLeb(what?: string): void;
    /** Passes `size` bytes, which must be there. */
    skip(size: number, what?: string): void;
    /** A view of the next `size` bytes. */
    take(size: number, what?: string): Uint8Array;
    /** A length-prefixed UTF-8 name. */
    name(what?: string): string;
    /** A length-prefixed vector, each element by `read`. */
    vector<T>(read: (index: number) => T, what?: string): T[];
    /** The length of a vector. An element takes a byte at least, so a count beyond the section is refused at once. */
    count(what?: string): number;
    protected truncated(what: string): WasmError;
    protected tooLong(what: string, limit: string, start: number): WasmError;
}
