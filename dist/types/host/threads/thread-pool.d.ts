/** Threads that modules run in, one module at a time: started when they are needed, and used again. */
import { Worker } from 'node:worker_threads';
import { InitializationError } from '../../wizer/errors.ts';
/** A thread for one user. */
export type Thread = {
    readonly worker: Worker;
    /** Why the thread has ended; undefined while it lives. */
    failure(): InitializationError | undefined;
    /** Frees the thread for the next user. Does nothing where the thread was given back or has ended. */
    giveBack(): void;
    /** Nobody gets the thread again. */
    end(): void;
};
export type ThreadPool = {
    /** Lends a thread to `use`, which gives it back when it is done with it. Where `use` fails it is given back, too. */
    withThread<T>(use: (thread: Thread) => Promise<T>): Promise<T>;
    /** Starts a thread that the next user finds ready. */
    warm(): void;
    /** Ends every thread. */
    close(): Promise<void>;
};
/** @param scanWorker the file for the threads that help with scans */
export declare function createThreadPool(file: URL, scanWorker: URL | undefined): ThreadPool;
