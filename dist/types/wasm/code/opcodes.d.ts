/** Every instruction: its opcode, its name and the shape of its immediates. What reading them means is left to the cursor over the code. */
/**
 * What follows an opcode. Up to `index3` a shape is the number of unsigned LEB128s; `code.ts` knows the others by number.
 * Bytes that no row below names are `unknown`.
 */
export declare const shapes: {
    readonly none: 0;
    readonly index: 1;
    readonly index2: 2;
    readonly index3: 3;
    /** A signed LEB128 of 32 or 64 bits. */
    readonly integer: 4;
    /** Alignment and flags, what the flags announce, and the offset. */
    readonly memory: 5;
    readonly memoryLane: 6;
    readonly block: 7;
    readonly byte: 8;
    readonly bytes4: 9;
    readonly bytes8: 10;
    readonly bytes16: 11;
    readonly labels: 12;
    readonly types: 13;
    readonly heap: 14;
    /** Flags, a label and two heap types. */
    readonly cast: 15;
    /** A block type and the catch clauses of `try_table`. */
    readonly catches: 16;
    /** A type and the handlers of `resume`. */
    readonly handlers: 17;
    /** A type, a tag and handlers. */
    readonly tagHandlers: 18;
    readonly unknown: 255;
};
/** Shapes by the first byte; a prefix is `unknown` here. */
export declare const singleShapes: Uint8Array<ArrayBufferLike>;
/** The first byte of prefixed opcodes. */
export declare const firstPrefix = 251;
/** Shapes by `prefix - firstPrefix`, then by the code after the prefix. */
export declare const prefixedShapes: readonly Uint8Array[];
/** The name of an instruction in the text format; opcodes are written `prefix * 0x10000 + code`. */
export declare function instructionName(opcode: number): string;
type Instruction = {
    readonly opcode: number;
    readonly shape: number;
};
/** The opcode and shape of the instruction called `name`; where several have the name, those of the first. */
export declare function findInstruction(name: string): Instruction | undefined;
export {};
