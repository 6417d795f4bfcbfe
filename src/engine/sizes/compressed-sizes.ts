/** Measures how large modules are when they are compressed: fast for a report, exactly for a limit. */

import type { CompressedSize } from '../../report/report.ts'
import { type Compression, compressParts, frame } from './compress.ts'
import { findSizeOfSame } from './same-sections.ts'
import { type Regions, splitModules } from './split.ts'

type Format = CompressedSize['format']

export type SizeRequest = {
  readonly input: Uint8Array
  readonly output: Uint8Array
  /** Those of the output. */
  readonly regions: Regions
  readonly formats: readonly Format[]
  /** Formats that have a limit: there each file is compressed as a whole. */
  readonly exactFormats: readonly Format[]
  /**
   * Sizes that were kept with the output. One that was measured in the same way is not measured again, unless it has a limit:
   * others may have written what was kept, and a limit holds whatever they say.
   */
  readonly known: readonly CompressedSize[]
}

/**
 * What servers use for content that they compress on the fly; the best brotli takes half a minute for 14 MB. gzip is done in
 * half the time at level 4, and its sizes are 2 to 6 % larger.
 */
const levels = {
  fast: { gzip: 4, brotli: 5 },
  exact: { gzip: 6, brotli: 5 },
} as const

/**
 * Sizes of the input and of the output in each format. Threads of Node's own do the work.
 * @param signal ends the work
 * @throws {WasmError} where the input or the output is no module
 */
export function findCompressedSizes(request: SizeRequest, signal: AbortSignal): Promise<readonly CompressedSize[]> {
  const { formats, exactFormats, known } = request
  const wanted = (['gzip', 'brotli'] as const).filter(format => [...formats, ...exactFormats].includes(format))
  return Promise.all(
    wanted.map(format => {
      const isExact = exactFormats.includes(format)
      const level = levels[isExact ? 'exact' : 'fast'][format]
      if (isExact) return measureWhole({ format, level }, request, signal)
      const kept = known.find(size => size.format === format && size.level === level)
      return kept ?? measureParts({ format, level }, request, signal)
    }),
  )
}

async function measureWhole(
  compression: Compression,
  { input, output, regions }: SizeRequest,
  signal: AbortSignal,
): Promise<CompressedSize> {
  const { after, regions: data } = splitModules(input, output, regionsFor(compression, regions))
  const [before, whole, [, ...ofRegions]] = await Promise.all([
    compressParts(compression, [input], signal),
    compressParts(compression, [output], signal),
    data.length > 0 ? compressParts(compression, [after, ...data], signal) : [],
  ])
  const head = frame[compression.format]
  return { ...compression, before: head + sum(before), after: head + sum(whole), parts: 1, regions: ofRegions }
}

/** What both have is compressed once. Code and data have little in common, so the sum is within 1 % of the whole. */
async function measureParts(
  compression: Compression,
  { input, output, regions }: SizeRequest,
  signal: AbortSignal,
): Promise<CompressedSize> {
  const split = splitModules(input, output, regionsFor(compression, regions))
  const [same, before, after] = await Promise.all([
    Promise.all(split.same.map(bytes => findSizeOfSame(compression, bytes, signal))),
    compressParts(compression, [split.before], signal),
    compressParts(compression, [split.after, ...split.regions], signal),
  ])
  const both = frame[compression.format] + sum(same)
  const parts = same.length + after.length
  return { ...compression, before: both + sum(before), after: both + sum(after), parts, regions: after.slice(1) }
}

/** A stream of brotli that is cut where each region ends gets up to 12 % longer, so only gzip tells their sizes. */
function regionsFor({ format }: Compression, regions: Regions): Regions {
  return format === 'gzip' ? regions : []
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}
