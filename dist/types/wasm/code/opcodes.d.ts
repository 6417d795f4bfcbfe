/** Instructions by opcode and by name. An opcode behind a prefix is `prefix * 0x10000 + code`. */
import { type Immediate, type Proposal } from './instruction-table.ts';
export type InstructionKind = {
    readonly opcode: number;
    readonly name: string;
    readonly immediates: readonly Immediate[];
    readonly proposal: Proposal | undefined;
};
/** The lowest byte that is the prefix of an opcode. */
export declare const firstPrefix = 251;
export declare function listInstructions(): Iterable<InstructionKind>;
export declare function findInstruction(opcode: number): InstructionKind | undefined;
/** The name of an instruction in the text format. */
export declare function instructionName(opcode: number): string;
/** @throws {Error} where no instruction has that name: a mistake in a table of ours. */
export declare function opcodeOf(name: string): number;
