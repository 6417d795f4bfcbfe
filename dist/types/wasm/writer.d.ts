/** The other side of the reader: writes LEB128, names and vectors to a buffer that grows. */
export declare class Writer {
    private buffer;
    private length;
    constructor(capacity?: number);
    /** Bytes written so far. */
    get size(): number;
    u8(byte: number): this;
    u32(value: number): this;
    u64(value: bigint): this;
    s32(value: number): this;
    s64(value: bigint): this;
    /** A float by its bits, little-endian. */
    bits32(bits: number): this;
    bits64(bits: bigint): this;
    bytes(bytes: Uint8Array | readonly number[]): this;
    name(name: string): this;
    vector<T>(items: readonly T[], write: (item: T) => void): this;
    /** A view of the bytes behind the first `size`. They do not change when more is written. */
    since(size: number): Uint8Array<ArrayBuffer>;
    /** A view of all bytes. Nothing may be written after this. */
    finish(): Uint8Array<ArrayBuffer>;
    private reserve;
}
/** The bytes that `value` takes as an unsigned LEB128. */
export declare function sizeOfU32(value: number): number;
/** The bytes that `value`, any safe integer, takes as a signed LEB128. */
export declare function sizeOfSigned(value: number): number;
