/** Locates the files of threads and of other processes, which lie beside an entry: as bundles in `dist/`, or as sources. */
import type { HostOptions } from './host/thread-host.ts';
/** @param entry `import.meta.url` of the entry */
export declare function locateWorkers(entry: string): HostOptions;
/** The file of the engine processes. */
export declare function locateEngine(entry: string): URL;
