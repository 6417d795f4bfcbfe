/** The table of instructions that V8 runs without a flag: opcodes, names, immediates, and the proposal of each. */
/** Proposals that a user can switch off, by the names of the specification. */
export declare const proposals: readonly ['multi-memory', 'multi-value', 'bulk-memory', 'simd', 'reference-types', 'relaxed-simd'];
export type Proposal = (typeof proposals)[number];
/**
 * What follows an opcode. The first eleven are indices. An index is an unsigned LEB128, `i32` and `i64` are signed ones, floats and `v128` are their bits.
 * `access` is alignment and flags, what the flags announce, and the offset; `cast` is flags, a label and two heap types.
 */
export type Immediate = 'type' | 'func' | 'table' | 'memory' | 'global' | 'tag' | 'element' | 'data' | 'local' | 'label' | 'field' | 'i32' | 'i64' | 'f32' | 'f64' | 'v128' | 'count' | 'lane' | 'lanes' | 'order' | 'access' | 'block' | 'labels' | 'types' | 'heap' | 'cast' | 'catches';
/** The first opcode, the immediates, and the names of this and the following opcodes. */
export type Row = readonly [first: number, immediates: string, names: string, proposal?: Proposal];
/** The first byte of prefixed opcodes, and the instructions by the code that follows it. */
export declare const instructionTable: readonly (readonly [prefix: number, rows: readonly Row[], proposal?: Proposal])[];
