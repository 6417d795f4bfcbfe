/** Says in words how compressed sizes were measured. */

import { formatCount } from '../format.ts'
import type { CompressedSize, DoneModule } from '../report.ts'

/** `gzip at level 4, as the sum of 7 parts; brotli at level 5, as a whole`; empty where nothing was compressed. */
export function describeCompressed({ compressed }: Pick<DoneModule, 'compressed'>): string {
  return compressed.map(describeCompression).join('; ')
}

function describeCompression({ format, level, parts }: CompressedSize): string {
  const way = parts > 1 ? `as the sum of ${formatCount(parts)} parts` : 'as a whole'
  return `${format} at level ${level}, ${way}`
}
