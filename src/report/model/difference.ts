/** Tells what differs between a report and its base. */

import { isDone, type Report } from '../report.ts'

/** Whether a module is another one than in the base, is not in it, or is there alone. False without a base. */
export function hasChanged({ base, modules }: Report): boolean {
  if (!base) return false
  const own = new Map(modules.filter(isDone).map(({ path, sha256 }) => [path, sha256]))
  const isSame = base.modules.every(({ path, sha256 }) => own.get(path) === sha256)
  return !isSame || own.size !== base.modules.length
}
