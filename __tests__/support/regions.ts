/** The regions of memories, as tests write them. */

import type { Region } from '../../src/report/module-report.ts'
import type { RawOptions } from '../../src/wizer/options/option-table.ts'
import { wizen } from './engine.ts'
import { assemble } from './wat.ts'

/** `stack 0-1024` for each region of each memory. */
export async function describeRegions(input: string | Uint8Array, options: RawOptions = {}): Promise<string[][]> {
  const bytes = typeof input === 'string' ? await assemble(input, { names: true }) : input
  const { report } = await wizen(bytes, options, { measure: true })
  return report.memories.map(({ regions }) => regions.map(({ name, start, end }) => `${name} ${start}-${end}`))
}

/** What is wrong with regions: they must follow each other from 0 to the end, and count what they hold. */
export function findFaults(regions: readonly Region[], size: number, after: Uint8Array): string[] {
  const faults: string[] = []
  let at = 0
  for (const { name, start, end, before, changed, added, nonZero } of regions) {
    if (start !== at || end <= start) faults.push(`${name} is from ${start} to ${end}, behind ${at}`)
    const found = after.subarray(start, end).reduce((sum, byte) => sum + (byte === 0 ? 0 : 1), 0)
    if (found !== nonZero) faults.push(`${name} has ${found} bytes, not ${nonZero}`)
    if (changed > before || added > nonZero) faults.push(`${name}: ${changed} of ${before}, ${added} of ${nonZero}`)
    at = end
  }
  if (at !== size) faults.push(`the regions end at ${at}, not ${size}`)
  return faults
}
