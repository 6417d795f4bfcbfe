/** What lies where in a memory: its regions and its largest ranges, as tables and as bands of a map. */

import { formatAddress, formatBytes, formatNumberOf, formatShare } from '../format.ts'
import type { MemoryReport, Region } from '../module-report.ts'
import type { CompressedSize, DoneModule } from '../report.ts'
import { showSentence } from '../text.ts'
import type { Grid, RegionKind, Span } from './grid.ts'
import { sizeOfMemory } from './module.ts'
import { describeMore } from './run.ts'

/** Characters of a name. */
const nameLimit = 100

/** A region on a map. */
export type Band = Span & { readonly name: string; readonly kind: RegionKind; readonly size: string }

export function listBands({ regions }: MemoryReport): readonly Band[] {
  return regions.map(({ name, start, end }) => ({
    name: showName(name),
    kind: findKind(name),
    start,
    end,
    size: formatBytes(end - start),
  }))
}

/** At most `limit` of the regions of a memory, those with most bytes that are not zero. */
export function tabulateRegions(module: DoneModule, index: number, limit = Number.POSITIVE_INFINITY): Grid | undefined {
  const memory = module.report.memories[index]
  if (!memory || memory.regions.length === 0) return undefined
  const size = sizeOfMemory(memory)
  const measured = measureRegions(module, index)
  const regions = memory.regions.map((region, index) => ({
    region,
    packed: measured.map(({ bytes }) => bytes[index] ?? 0),
  }))
  const shown = chooseLargest(regions, limit, ({ region }) => region.nonZero)
  const figures = ({ region, packed }: (typeof regions)[number]) => [
    region.end - region.start,
    region.before,
    region.changed,
    region.added,
    region.nonZero,
    ...packed,
  ]
  const sums = regions.map(figures).reduce((sums, row) => sums.map((sum, index) => sum + (row[index] ?? 0)))
  return {
    heading: 'Regions',
    columns: [
      { name: 'region', kind: 'code' },
      { name: 'address', kind: 'code' },
      ...['size', 'in the input', 'changed', 'added', 'non-zero', ...measured.map(({ format }) => format)].map(
        name => ({ name, kind: 'figure' }) as const,
      ),
    ],
    rows: shown.map(item => ({
      cells: [showName(item.region.name), formatAddress(item.region.start, size), ...figures(item).map(formatBytes)],
      place: { start: item.region.start, end: item.region.end, kind: findKind(item.region.name) },
    })),
    total: regions.length > 1 ? [formatNumberOf(regions.length, 'region'), '', ...sums.map(formatBytes)] : undefined,
    more: shown.length < regions.length ? describeMore(regions.length - shown.length, 'region') : '',
  }
}

/** The largest ranges of bytes that were written, the largest first. */
export function tabulateRanges(memory: MemoryReport): Grid | undefined {
  const { largest, dataBytes } = memory
  if (largest.length === 0) return undefined
  return {
    heading: 'Largest ranges that were written',
    columns: [
      { name: 'address', kind: 'code' },
      { name: 'size', kind: 'figure' },
      { name: 'of all data', kind: 'figure' },
      { name: 'region', kind: 'code' },
    ],
    rows: largest.map(({ start, end, region }) => ({
      cells: [
        formatAddress(start, sizeOfMemory(memory)),
        formatBytes(end - start),
        formatShare(end - start, dataBytes),
        showName(region),
      ],
      place: { start, end, kind: null },
    })),
    total: undefined,
    more: '',
  }
}

type Measured = { readonly format: CompressedSize['format']; readonly bytes: readonly number[] }

/** What the data of each region of a memory takes, compressed; nothing of a format that was not measured by region. */
function measureRegions({ report, compressed }: DoneModule, index: number): readonly Measured[] {
  const first = report.memories.slice(0, index).reduce((sum, { regions }) => sum + regions.length, 0)
  const count = report.memories[index]?.regions.length ?? 0
  return compressed
    .map(({ format, regions }) => ({ format, bytes: regions.slice(first, first + count) }))
    .filter(({ bytes }) => bytes.length === count)
}

function chooseLargest<Item>(items: readonly Item[], limit: number, measure: (item: Item) => number): readonly Item[] {
  if (items.length <= limit) return items
  const largest = new Set(items.toSorted((one, other) => measure(other) - measure(one)).slice(0, limit))
  return items.filter(item => largest.has(item))
}

function findKind(name: Region['name']): RegionKind {
  return name === 'bss' || name === 'stack' || name === 'heap' || name === 'unused' ? name : 'data'
}

function showName(name: string): string {
  return showSentence(name, nameLimit)
}
