/** Measures how large modules are when they are compressed, at levels that a build can afford. */

import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { CompressedSize } from '../report/report.ts'

/** What servers use for content that they compress on the fly; the best brotli takes half a minute for 14 MB. */
const levels = { gzip: 6, brotli: 5 } as const

/**
 * Sizes of the input and of the output in each format. Threads of Node's own do the work.
 * @param known sizes that were stored with the output, which are not measured again
 */
export function findCompressedSizes(
  formats: readonly CompressedSize['format'][],
  input: Uint8Array,
  output: Uint8Array,
  known: readonly CompressedSize[] = [],
): Promise<readonly CompressedSize[]> {
  return Promise.all(
    formats.map(async format => {
      const stored = known.find(size => size.format === format)
      if (stored) return stored
      const [before, after] = await Promise.all([compressedSize(format, input), compressedSize(format, output)])
      return { format, level: levels[format], before, after, parts: 1, regions: [] }
    }),
  )
}

async function compressedSize(format: CompressedSize['format'], bytes: Uint8Array): Promise<number> {
  if (format === 'gzip') return (await promisify(gzip)(bytes, { level: levels.gzip })).length
  const params = { [constants.BROTLI_PARAM_QUALITY]: levels.brotli, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return (await promisify(brotliCompress)(bytes, { params })).length
}
