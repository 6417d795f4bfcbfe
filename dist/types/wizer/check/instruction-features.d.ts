/** What an instruction uses of the proposals that have a switch. */
import type { CodeCursor } from '../../wasm/code/cursor.ts';
import type { DefinedType } from '../../wasm/types.ts';
/** `false` refuses modules that use the proposal. */
export type FeatureSwitches = {
    readonly multiMemory: boolean;
    readonly multiValue: boolean;
    readonly bulkMemory: boolean;
    readonly simd: boolean;
    readonly referenceTypes: boolean;
    readonly relaxedSimd: boolean;
};
export type Feature = keyof FeatureSwitches;
export type FeatureUse = {
    readonly feature: Feature;
    /** What uses it, in words. */
    readonly what: string;
};
/** Of a cursor over code, what tells which proposals an instruction belongs to. */
export type Instruction = Pick<CodeCursor, 'opcode' | 'first' | 'second'>;
/** Proposals that build on reference types (typed function references, garbage collection, stack switching) count as them. */
export declare function usesOfInstruction(instruction: Instruction, types: readonly DefinedType[]): readonly FeatureUse[];
