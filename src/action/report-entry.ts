/** The report of a run as an entry of the cache service, of its own: later runs look for it by their base branch. */

import { join } from 'node:path'
import { readKept, writeKept } from '../batch/base/kept-reports.ts'
import type { BatchOptions } from '../batch/options/batch-options.ts'
import type { RegularText } from '../batch/read-earlier.ts'
import { nameReportEntry } from './entry-names.ts'
import { checkPrinted, type Environment, type openService } from './service.ts'

/** The folder that the entry holds. The service finds an entry by this name, so it is the same on all runners. */
const folder = '.wizer-action-report'

type ReportEntry = {
  /**
   * @param name of `nameReports`
   * @returns undefined where nothing is kept of that name
   * @throws {Error} of the service
   */
  restore(name: string): Promise<RegularText | undefined>
  /** @throws {Error} of the service; {FileError} */
  save(name: string, report: string): Promise<void>
}

/** @param home the folder that the client takes for the workspace */
export function openReportEntry(
  service: Pick<ReturnType<typeof openService>, 'call'>,
  home: string,
  batch: Pick<BatchOptions, 'cache'>,
  env: Environment,
): ReportEntry {
  const place = join(home, folder)
  return {
    async restore(name) {
      const { result, printed } = await service.call('restore', folder, [nameReportEntry(batch, name, env).begin])
      checkPrinted(printed)
      return result === undefined ? undefined : readKept(place, name)
    },
    async save(name, report) {
      writeKept(place, name, report)
      const { printed } = await service.call('save', folder, nameReportEntry(batch, name, env).name)
      checkPrinted(printed)
    },
  }
}
