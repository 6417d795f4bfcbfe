/** Finds the region that a range of a memory belongs to. */

import type { Extent, NamedExtent } from './find-stack.ts'

/** The name of the region that holds most of a range: layouts join ranges over the border of two. */
export function findRegion(regions: readonly NamedExtent[], range: Extent): string | undefined {
  let [most, name]: [number, string | undefined] = [0, undefined]
  for (const region of regions) {
    const held = Math.min(region.end, range.end) - Math.max(region.start, range.start)
    if (held > most) [most, name] = [held, region.name]
  }
  return name
}
