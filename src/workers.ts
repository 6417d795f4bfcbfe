/** Locates the files of threads and of other processes, which lie beside an entry: as bundles in `dist/`, or as sources. */

import { fileURLToPath } from 'node:url'
import type { HostOptions } from './host/thread-host.ts'

/** @param entry `import.meta.url` of the entry */
export function locateWorkers(entry: string): HostOptions {
  const isSource = entry.endsWith('.ts')
  return {
    worker: new URL(isSource ? 'host/threads/module-worker.ts' : 'worker.js', entry),
    scanWorker: new URL(isSource ? 'host/scan/scan-worker.ts' : 'scan-worker.js', entry),
  }
}

/**
 * The program that is `wizer`, for whoever starts it without a shell: its path takes the place of the original's.
 * Windows starts a script only with a shell.
 */
export function locateCommand(entry: string): string {
  const name = process.platform === 'win32' ? 'wizer.cmd' : 'wizer.sh'
  return fileURLToPath(new URL(entry.endsWith('.ts') ? `../dist/${name}` : name, entry))
}

/** The file of the engine processes. */
export function locateEngine(entry: string): URL {
  return new URL(entry.endsWith('.ts') ? 'engine.ts' : 'engine.js', entry)
}
