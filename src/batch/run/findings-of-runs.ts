/** What only a run of many modules finds: in directories that they share, and in outputs that were kept. */

import type { Finding } from '../../report/module-report.ts'
import type { FindingId } from '../../wizer/doctor/findings.ts'

export const changedDirectories: Finding = {
  id: 'directories-changed' satisfies FindingId,
  message:
    'its output is not kept in the cache: a module has changed a directory that it could see (the option `writable-dirs`)',
}

export const damaged: Finding = {
  id: 'cache-damaged' satisfies FindingId,
  message: 'its cache entry was damaged; it was initialized again',
}

/** What an output from the cache has observed, it has observed in another run. */
export function tellKept(finding: Finding): Finding {
  return finding.id === ('observed-host' satisfies FindingId)
    ? { ...finding, message: `${finding.message}; this output was kept from an earlier run` }
    : finding
}
