/** The one walk over the code of a module: it gives the instructions that somebody asks for, in the order of the file. */
import { type Module } from '../module.ts';
import { type Instruction } from './code-reader.ts';
export type InstructionQuery = {
    readonly opcodes: ReadonlySet<number>;
    /**
     * Whether an instruction with one of the opcodes is wanted. It is also asked about bytes in the middle of other
     * instructions: the fewer of those it takes (an index that is out of range), the fewer functions are walked.
     */
    readonly matches?: (instruction: Instruction) => boolean;
    /**
     * Whether few functions have such an instruction. Then their first bytes are looked for, and a function is walked only
     * where they are found, up to the last place. Of 10 MB of code this takes 10 ms, and a walk over all of it 60.
     */
    readonly isRare: boolean;
};
/**
 * Gives the instructions that match. All are the same object, which moves on.
 * @throws {WasmError} `unsupported` where a function that has to be walked has an instruction that is not known.
 */
export declare function findInstructions(module: Module, query: InstructionQuery): Generator<Instruction, void, void>;
