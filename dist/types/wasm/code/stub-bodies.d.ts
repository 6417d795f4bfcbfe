/** The shortest function bodies that are valid whatever the type of their function. */
/**
 * The contents of a code section of `count` bodies, each `unreachable`. The first one names functions before:
 * ```wat
 * (func (type …)  ref.func $a  drop  ref.func $b  drop  unreachable)
 * (func (type …)  unreachable)
 * ```
 * @param named functions that `ref.func` names; none where there are no bodies
 */
export declare function encodeStubBodies(count: number, named: Iterable<number>): readonly Uint8Array[];
