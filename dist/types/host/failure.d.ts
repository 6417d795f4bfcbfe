/** From whatever ended a run to one sentence, and the wasm functions that were on the stack. */
import type { Failure } from './messages.ts';
/**
 * Describes what an instance threw.
 * @param doing what was being done, such as `call \`wizer.initialize\``
 * @param codeShift how much later code stands in the instrumented copy; `undefined` leaves offsets out
 */
export declare function describeThrown(thrown: unknown, doing: string, codeShift: number | undefined): Failure;
