/** The module's memory as WASI sees it: checked views, each taken afresh, since a shared memory grows under its buffer. */
/** An address that the module passed lies outside its memory; the module is told so with EFAULT. */
export declare class Fault extends Error {
}
export type Span = {
    readonly address: number;
    readonly size: number;
};
export type Guest = {
    /** `undefined`: a module without memory, where every address is out of range. */
    attach(memory: WebAssembly.Memory | undefined): WebAssembly.Memory;
    /** Bytes of memory. */
    size(): number;
    /** @throws {Fault} */
    bytes(address: number, size: number): Uint8Array;
    /** @throws {Fault} */
    view(address: number, size: number): DataView;
    /** The buffers of `count` vectors (iovec, ciovec) at `address`. @throws {Fault} */
    vectors(address: number, count: number): Uint8Array[];
    /**
     * Lends `size` bytes of memory apart from `keep` to `use`, and restores them: node:wasi knows no other place to read or
     * write.
     * The module waits in the call meanwhile, so it never sees them changed.
     * @throws {Fault}
     */
    borrow<T>(size: number, use: (address: number) => T, keep?: readonly Span[]): T;
};
export declare function createGuest(): Guest;
