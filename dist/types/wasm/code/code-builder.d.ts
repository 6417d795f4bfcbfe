/** Writes instructions by name: the other side of the code reader, for what is added to a module. */
import { type ConstValue, type ValueType } from '../types.ts';
import { Writer } from '../writer.ts';
export declare class CodeBuilder {
    private readonly writer;
    constructor(writer?: Writer);
    /** An instruction by its opcode or its name, and the indices that follow it. */
    add(instruction: number | string, ...indices: readonly number[]): this;
    i32Const(value: number): this;
    i64Const(value: bigint): this;
    /** The instructions that give a value. */
    constant(value: ConstValue): this;
    /** Stores a number, or whether a reference is null, at `offset` behind the address on the stack. */
    store(type: ValueType, offset: number): this;
    /** The instructions so far. */
    finish(): Uint8Array<ArrayBuffer>;
}
/** The body of a function without locals, its size left out. */
export declare function functionBody(write: (code: CodeBuilder) => void): Uint8Array<ArrayBuffer>;
