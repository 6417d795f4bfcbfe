/** Walks over the code of a module, and gives the instructions that match a query, in the order of the file. */
import { type Layout } from '../layout.ts';
import { type Instruction } from './code-reader.ts';
export type InstructionQuery = {
    readonly opcodes: ReadonlySet<number>;
    /**
     * Whether an instruction with one of the opcodes is wanted. It is also asked about bytes in the middle of other
     * instructions: the fewer of those it takes (an index that is out of range), the fewer functions are walked.
     */
    readonly matches?: (instruction: Instruction) => boolean;
    /**
     * Whether few functions have such an instruction. Then the code is searched for the first bytes of the opcodes, and a
     * function is walked only if it has such bytes, up to the last of them. For 10 MB of code this takes 10 ms instead of 60.
     */
    readonly isRare: boolean;
};
/**
 * Gives the instructions that match. All are the same object, which moves on.
 * @throws {WasmError} `unsupported` where a function that has to be walked has an instruction that is not known.
 */
export declare function findInstructions(module: Layout, query: InstructionQuery): Generator<Instruction, void, void>;
