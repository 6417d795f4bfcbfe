/** What instructions have for immediates, read in place: a cursor over bytes that allocates nothing. */
/** Reading past `end` is noticed at the latest when the instruction is read; the bytes behind it may be another body's. */
export declare class ImmediateReader {
    readonly bytes: Uint8Array;
    /** Where the instruction starts that is being read: the offset of errors. */
    offset: number;
    /** Where the next byte stands. */
    position: number;
    protected end: number;
    constructor(bytes: Uint8Array);
    /** Passes a value type; gives its code. */
    protected valueType(): number;
    protected heapType(): number;
    protected u32(): number;
    private longU32;
    protected s33(): number;
    /** Passes an integer of at most 64 bits. */
    protected skipLeb(): void;
    /** Whether a vector goes on; its count cannot be trusted to end before the body does. */
    protected isLeft(count: number): boolean;
    private tooLong;
    protected checkEnd(): void;
    private truncated;
}
