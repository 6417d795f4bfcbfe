/** One question to a thread: waits for the reply, for the thread's failure, or for a deadline. The last two end it. */
import type { Deadline } from '../../wizer/deadline.ts';
import type { FromWorker, Reply, ToWorker } from './messages.ts';
import type { Thread } from './thread-pool.ts';
export type Question<Kind extends FromWorker['kind']> = {
    readonly message: ToWorker;
    readonly expected: Kind;
    /** What the thread does, until it says what it does next. */
    readonly doing: string;
    readonly deadline: Deadline;
    /** What the error says when the time is over. */
    readonly late?: string;
    readonly transferList?: readonly ArrayBuffer[];
};
/**
 * Sends a message and waits for its reply.
 * @throws {InitializationError} where the thread replies that it failed, where it ends, or at the deadline
 */
export declare function ask<Kind extends FromWorker['kind']>(thread: Thread, { message, expected, doing, deadline, late, transferList }: Question<Kind>): Promise<Reply<Kind>>;
