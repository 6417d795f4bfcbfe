/** Where the files of the worker threads lie beside an entry: bundled in `dist/`, or as sources. */
import type { HostOptions } from './host/thread-host.ts';
/** @param entry `import.meta.url` of the entry */
export declare function locateWorkers(entry: string): HostOptions;
