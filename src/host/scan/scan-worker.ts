/** Entry of a thread that helps with a scan: it scans parts until all are taken, and ends. */

import { parentPort, workerData } from 'node:worker_threads'
import { type ScanWork, scanParts } from './parts.ts'

scanParts(workerData as ScanWork, result => {
  parentPort?.postMessage(result, [
    result.ranges.starts.buffer as ArrayBuffer,
    result.ranges.ends.buffer as ArrayBuffer,
  ])
})
