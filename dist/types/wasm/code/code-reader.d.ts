/** Reads the instructions of function bodies one after the other, without an object for each: a large module has millions. */
import { WasmError, type WasmErrorCode } from '../errors.ts';
import { Reader } from '../reader.ts';
import { type ValueType } from '../types.ts';
/** An instruction as it was read: a view of the reader, which moves on. */
export type Instruction = Pick<CodeReader, 'opcode' | 'first' | 'second' | 'type' | 'start' | 'offset'>;
/**
 * A reader of function bodies: `enter` a body, then `next` until it is false. Each `next` reads one instruction, its `end`
 * included. The instruction starts at `start`, and the next one at `offset`.
 */
export declare class CodeReader extends Reader {
    /** `prefix * 0x10000 + code` for instructions behind a prefix. */
    opcode: number;
    /** The first immediate: an index, -1 where a block has none; the memory of an access; a lane; the length of a vector. Else 0. */
    first: number;
    /** The second index, or the alignment of an access. Else 0. */
    second: number;
    /** The result type of a block that has no function type, or the type of a typed `select`. */
    type: ValueType | undefined;
    start: number;
    private isTrying;
    /**
     * Goes to the first instruction of a body, past its locals.
     * @throws {WasmError} where the locals cannot be read.
     */
    enter(start: number, end: number): void;
    /**
     * Reads the next instruction; false at the end of the body.
     * @throws {WasmError} `unsupported` at an instruction that is not known.
     */
    next(): boolean;
    /** Reads the bytes at `offset` as an instruction, whether one starts there or not; false where they are none. */
    readAt(offset: number): boolean;
    /** The error for bytes that are no instruction. */
    fail(code: WasmErrorCode, message: string, offset?: number): WasmError;
    protected truncated(): WasmError;
    protected tooLong(): WasmError;
}
