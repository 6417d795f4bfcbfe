/** The other side of the reader: a growing buffer that LEB128s, names and vectors are written to. */
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
    /** Little-endian bits of a float, which never pass through a JavaScript number. */
    bits32(bits: number): this;
    bits64(bits: bigint): this;
    bytes(bytes: Uint8Array | readonly number[]): this;
    name(name: string): this;
    vector<T>(items: readonly T[], write: (item: T) => void): this;
    /** The bytes written from `size` on, as a view: they stay as they are, whatever is written after them. */
    since(size: number): Uint8Array<ArrayBuffer>;
    /** The bytes written, as a view: write no more after this. */
    finish(): Uint8Array<ArrayBuffer>;
    private reserve;
}
/** Size in bytes of `value` as an unsigned LEB128. */
export declare function sizeOfU32(value: number): number;
/** Size in bytes of `value` (any safe integer) as a signed LEB128. */
export declare function sizeOfSigned(value: number): number;
