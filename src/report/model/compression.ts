/** Says in words how a compressed size was measured. */

import { formatCount } from '../format.ts'
import type { CompressedSize } from '../report.ts'

/** Such as `gzip at level 6, as a whole`, or `gzip at level 4, as the sum of 7 parts`. */
export function describeCompression({
  format,
  level,
  parts,
}: Pick<CompressedSize, 'format' | 'level' | 'parts'>): string {
  const way = parts > 1 ? `as the sum of ${formatCount(parts)} parts` : 'as a whole'
  return `${format} at level ${level}, ${way}`
}
