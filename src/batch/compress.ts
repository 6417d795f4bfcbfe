/** How large modules are when they travel: at qualities that a build can afford. */

import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { CompressedSize } from '../report/report.ts'
import type { Compression } from './options.ts'

/** What servers use for content that they compress on the fly; the best brotli takes half a minute on 14 MB. */
const levels = { gzip: 6, brotli: 5 } as const

type Format = CompressedSize['format']

export function formatsOf(compression: Compression): readonly Format[] {
  return compression === 'none' ? [] : compression === 'both' ? ['gzip', 'brotli'] : [compression]
}

/** Sizes of the input and of the output in each format; the work is done on threads of Node's own. */
export async function measureCompressed(
  formats: readonly Format[],
  before: Uint8Array,
  after: Uint8Array,
): Promise<readonly CompressedSize[]> {
  return Promise.all(
    formats.map(async format => {
      const [small, large] = await Promise.all([compressedSize(format, before), compressedSize(format, after)])
      return { format, level: levels[format], before: small, after: large }
    }),
  )
}

async function compressedSize(format: Format, bytes: Uint8Array): Promise<number> {
  if (format === 'gzip') return (await promisify(gzip)(bytes, { level: levels.gzip })).length
  const params = { [constants.BROTLI_PARAM_QUALITY]: levels.brotli, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length }
  return (await promisify(brotliCompress)(bytes, { params })).length
}
