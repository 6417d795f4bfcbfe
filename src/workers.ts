/** Locates the files of threads and of other processes, which lie beside an entry: as bundles in `dist/`, or as sources. */

import type { HostOptions } from './host/thread-host.ts'

/** @param entry `import.meta.url` of the entry */
export function locateWorkers(entry: string): HostOptions {
  const isSource = entry.endsWith('.ts')
  return {
    worker: new URL(isSource ? 'host/threads/module-worker.ts' : 'worker.js', entry),
    scanWorker: new URL(isSource ? 'host/scan/scan-worker.ts' : 'scan-worker.js', entry),
  }
}

/** The file of the engine processes. */
export function locateEngine(entry: string): URL {
  return new URL(entry.endsWith('.ts') ? 'engine.ts' : 'engine.js', entry)
}
