/** Writes instructions by name: the other side of the code reader, for what is added to a module. */
import { type HeapType, type ValueType } from '../types.ts';
import { Writer } from '../writer.ts';
export declare class CodeBuilder {
    private readonly writer;
    /** @param writer where the instructions go */
    constructor(writer?: Writer);
    /** An instruction without immediates, by its opcode or its name. */
    plain(instruction: number | string): this;
    unreachable(): this;
    i32Const(value: number): this;
    i64Const(value: bigint): this;
    /** A float by its bits, as all floats here. */
    f32Const(bits: number): this;
    f64Const(bits: bigint): this;
    v128Const(low: bigint, high: bigint): this;
    refNull(heap: HeapType): this;
    refFunc(index: number): this;
    refIsNull(): this;
    call(index: number): this;
    localGet(index: number): this;
    globalGet(index: number): this;
    tableGet(index: number): this;
    memoryInit(segment: number, memory: number): this;
    tableInit(segment: number, table: number): this;
    /** Stores a number, or whether a reference is null, at `offset` behind the address on the stack. */
    store(type: ValueType, offset: number): this;
    end(): this;
    /** The instructions so far. */
    finish(): Uint8Array<ArrayBuffer>;
    private indexed;
}
/** The body of a function without locals, its size left out. */
export declare function functionBody(write: (code: CodeBuilder) => void): Uint8Array<ArrayBuffer>;
