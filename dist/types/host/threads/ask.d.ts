/** One question to a thread: waits for the reply, for the thread's failure, or for a deadline. The last two end it. */
import type { FromWorker, Reply, ToWorker } from './messages.ts';
import type { Thread } from './thread-pool.ts';
export type Deadline = {
    readonly seconds: number;
    readonly signal: AbortSignal | undefined;
    /** What the thread does, until it says what it does next. */
    readonly doing: string;
};
/**
 * Sends a message and waits for its reply.
 * @throws {InitializationError} where the thread replies that it failed, where it ends, or at the deadline
 */
export declare function ask<Kind extends FromWorker['kind']>({ worker, end }: Thread, message: ToWorker, expected: Kind, deadline?: Deadline, transferList?: readonly ArrayBuffer[]): Promise<Reply<Kind>>;
