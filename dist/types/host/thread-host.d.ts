/** The host on this side of the threads: compiles, hands modules to workers, ends those that take too long. */
import type { Host } from '../wizer/host.ts';
export type HostOptions = {
    /** The file that `worker.ts` became. */
    readonly worker: URL;
    /** The file that `scan/worker.ts` became; without it, memories are scanned by one thread. */
    readonly scanWorker?: URL;
    /** Whether nothing else goes on in this process, so that V8 may be set up for what the host does. */
    readonly ownsProcess?: boolean;
};
export type WorkerHost = Host & {
    /** Starts a worker that the next module will find ready. */
    warm(): void;
    /** Ends every worker. */
    close(): Promise<void>;
};
/** A host whose modules run in worker threads, as many at a time as are asked for; workers are used again. */
export declare function createHost(options: HostOptions): WorkerHost;
