/** What an instruction uses of the proposals that have a switch. */
import type { Instruction } from '../../wasm/code/code-reader.ts';
import type { Proposal } from '../../wasm/code/instruction-table.ts';
import { type InstructionKind } from '../../wasm/code/opcodes.ts';
import { type DefinedType } from '../../wasm/types.ts';
/** `what` says in words what uses the proposal. */
export type FeatureUse = {
    readonly proposal: Proposal;
    readonly what: string;
};
/**
 * Whether an instruction of that kind can use one of the proposals. Proposals that build on reference types, such as garbage
 * collection, count as reference types.
 */
export declare function mayUse({ proposal, immediates }: InstructionKind, proposals: ReadonlySet<Proposal>): boolean;
/** The uses of an instruction of a constant expression. */
export declare function usesOfConstant(name: string): readonly FeatureUse[];
export declare function usesOfInstruction(instruction: Instruction, types: readonly DefinedType[]): readonly FeatureUse[];
