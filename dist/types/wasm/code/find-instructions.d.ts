/**
 * The fast path over a large code section: looks for a few instructions by their first byte, and walks only the functions
 * in which such a byte looks like one of them.
 */
import { type Module } from '../module.ts';
import { CodeCursor } from './cursor.ts';
export type InstructionQuery = {
    /** The instructions of interest, prefixed ones as `prefix * 0x10000 + code`. */
    readonly opcodes: readonly number[];
    /**
     * Whether an instruction, its immediates read, is one of interest. It is asked about bytes in the middle of other
     * instructions too: the fewer of those it takes (an index that is out of range), the fewer functions are walked.
     */
    readonly matches?: (instruction: CodeCursor) => boolean;
};
/**
 * Gives the instructions that match, in the order of the file. All are the same cursor, which moves on.
 * A function is walked once at most, and not beyond its last candidate.
 * @throws {WasmError} `unsupported` where a function that has to be walked has an instruction that is not known.
 */
export declare function findInstructions(module: Module, query: InstructionQuery): Generator<CodeCursor, void, void>;
