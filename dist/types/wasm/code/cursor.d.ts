/** A cursor that passes over the instructions of function bodies without allocating. */
import { ImmediateReader } from './immediates.ts';
/** The block type of a block without parameters and results, as `CodeCursor.first` has it. */
export declare const emptyBlock = -64;
/**
 * A cursor over the instructions of function bodies. `enter` a body, then `next` until it is false:
 * each `next` reads one instruction, its `end` included, into `opcode`, `first` and `second`; it starts at `offset`, and
 * the next one at `position`.
 */
export declare class CodeCursor extends ImmediateReader {
    /** `prefix * 0x10000 + code` for prefixed instructions, as in constant expressions. */
    opcode: number;
    /**
     * The first immediate: an index; the memory that is loaded from or stored to; a block type, negative unless it is an
     * index; a lane; the count of a vector. 0 for constants and for instructions without immediates.
     */
    first: number;
    /** The second index where there is one; of a typed `select`, the code of its last type; of an access, its alignment. */
    second: number;
    /**
     * Goes to the first instruction of the body that stands at `start`, past its locals.
     * @throws {WasmError} where the locals cannot be read.
     */
    enter(start: number, end: number): void;
    /**
     * Reads the next instruction; false at the end of the body.
     * @throws {WasmError} `unsupported` at an instruction that is not known.
     */
    next(): boolean;
    /**
     * Goes to the first instruction that does not start before `offset`; reads it and is true if it starts just there.
     * The shapes that most instructions have are passed over in place: no call, so it is fast before it is compiled.
     */
    seek(offset: number): boolean;
    /** Reads what stands at `offset` as an instruction, in a body or not; false where it is none that is known. */
    readAt(offset: number, end: number): boolean;
    /** The cases are the numbers of `shapes`, written out because V8 makes a jump table of literals only. */
    private immediates;
    private rareImmediates;
    /** A vector of clauses of the kinds up to `lastKind`: an index each, and a second one where `hasTwo` says so. */
    private clauses;
    /** Alignment in bits 0 to 2; bit 4 announces a memory order, bit 5 an array type, bit 6 a memory index. */
    private memory;
    private blockType;
}
