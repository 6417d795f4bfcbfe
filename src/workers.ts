/** Locates the files of the worker threads, which lie beside an entry: as bundles in `dist/`, or as sources. */

import type { HostOptions } from './host/thread-host.ts'

/** @param entry `import.meta.url` of the entry */
export function locateWorkers(entry: string): HostOptions {
  const isSource = entry.endsWith('.ts')
  return {
    worker: new URL(isSource ? 'host/worker.ts' : 'worker.js', entry),
    scanWorker: new URL(isSource ? 'host/scan/worker.ts' : 'scan-worker.js', entry),
  }
}
