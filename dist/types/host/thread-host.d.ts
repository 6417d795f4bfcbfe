/** The host that has each module initialized, and its state read, in a thread. */
import type { Host } from '../wizer/host.ts';
import { type ThreadPool } from './threads/thread-pool.ts';
export type HostOptions = {
    /** The file that `threads/module-worker.ts` became. */
    readonly worker: URL;
    /** The file that `scan/scan-worker.ts` became; without it, memories are scanned by one thread. */
    readonly scanWorker?: URL;
    /** Whether nothing else goes on in this process, so that V8 may be set up for what the host does. */
    readonly ownsProcess?: boolean;
};
export type WorkerHost = Host & Pick<ThreadPool, 'warm' | 'close'>;
/** A host for any number of modules at a time, each in a thread of its own. */
export declare function createHost({ worker, scanWorker, ownsProcess }: HostOptions): WorkerHost;
