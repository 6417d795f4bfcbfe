/** Splits an input and its output into the sections that both have, and what each has for itself. */

import type { Region } from '../../report/module-report.ts'
import { concatenate } from '../../wasm/encode.ts'
import { type Layout, readLayout, type Section, sectionIds } from '../../wasm/layout.ts'
import { type ActiveData, findActiveData } from '../../wasm/sections/active-data.ts'

/** Where the regions of each memory lie, in the order of the memories. */
export type Regions = readonly (readonly Pick<Region, 'start' | 'end'>[])[]

export type Split = {
  /** Long sections of the output that the input has, too. */
  readonly same: readonly Uint8Array[]
  /** All else of the input. */
  readonly before: Uint8Array
  /** All else of the output, but for the data of regions. */
  readonly after: Uint8Array
  /** The data of each region, in the order of the memories and of their regions. Empty where regions are not known. */
  readonly regions: readonly Uint8Array[]
}

/** A section that is compressed for itself finds less to repeat: deflate looks back 32 KiB. */
const leastSame = 32_768

/** The most regions that a report has sizes of. */
const maxRegions = 1000

/** A part of the file, and whose it is: the number of a region, or `rest`. */
type Span = { readonly owner: number | 'rest'; readonly start: number; readonly end: number }

/** @throws {WasmError} where one of them is no module */
export function splitModules(input: Uint8Array, output: Uint8Array, regions: Regions): Split {
  const [before, after] = [readLayout(input), readLayout(output)]
  const known = areUsable(regions) ? regions : []
  const pairs = pairSections(before, after, known.length > 0)
  const data = known.length > 0 ? splitData(findActiveData(after), known) : []
  const count = known.flat().length
  const spans = [...listRest(after, new Set(pairs.values()), data), ...data]
  const owned = groupBy(spans, ({ owner }) => owner)
  const join = (layout: Layout, spans: readonly Span[] = []) =>
    concatenate(spans.map(({ start, end }) => layout.bytes.subarray(start, end)))
  return {
    same: [...pairs.values()].map(({ start, end }) => output.subarray(start, end)),
    before: join(before, listRest(before, new Set(pairs.keys()), [])),
    after: join(after, owned.get('rest')),
    regions: Array.from({ length: count }, (_, region) => join(after, owned.get(region))),
  }
}

/** A record that was kept can say anything of regions. */
function areUsable(regions: Regions): boolean {
  const count = regions.reduce((sum, { length }) => sum + length, 0)
  const follow = (memory: Regions[number]) =>
    memory.every(({ start, end }, index) => start <= end && start === (memory[index - 1]?.end ?? 0))
  return count > 0 && count <= maxRegions && regions.every(follow)
}

/** The long sections that both have, by those of the input. Each is compared once with one other, however many there are. */
function pairSections(before: Layout, after: Layout, withoutData: boolean): ReadonlyMap<Section, Section> {
  const kindOf = ({ id, start, end }: Section) => `${id} ${end - start}`
  const isLong = ({ id, start, end }: Section) => end - start >= leastSame && !(withoutData && id === sectionIds.data)
  const bytesOf = ({ bytes }: Layout, { start, end }: Section) => bytes.subarray(start, end)
  const candidates = groupBy(before.sections.filter(isLong), kindOf)
  const found = after.sections.filter(isLong).flatMap(section => {
    const candidate = candidates.get(kindOf(section))?.shift()
    const isSame = candidate && Buffer.compare(bytesOf(before, candidate), bytesOf(after, section)) === 0
    return isSame ? [[candidate, section] as const] : []
  })
  return new Map(found)
}

/** As `Map.groupBy`, which Node 20 lacks. */
function groupBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>()
  for (const item of items) {
    const group = groups.get(keyOf(item))
    if (group) group.push(item)
    else groups.set(keyOf(item), [item])
  }
  return groups
}

/** What lies between the spans that are taken. */
function listRest({ bytes, sections }: Layout, same: ReadonlySet<Section>, data: readonly Span[]): readonly Span[] {
  const taken = [...sections.filter(section => same.has(section)), ...data].sort(
    (one, other) => one.start - other.start,
  )
  const starts = [0, ...taken.map(({ end }) => end)]
  const ends = [...taken.map(({ start }) => start), bytes.length]
  return starts.flatMap((start, index) => (start < ends[index]! ? [{ owner: 'rest', start, end: ends[index]! }] : []))
}

/** Cuts segments where regions end. The head of a segment goes to the region of its first byte. */
function splitData(segments: readonly ActiveData[], regions: Regions): readonly Span[] {
  const firsts = regions.map((_, memory) => regions.slice(0, memory).reduce((sum, { length }) => sum + length, 0))
  const spans: Span[] = []
  const add = (owner: number, start: number, end: number) => {
    const last = spans.at(-1)
    if (last?.owner === owner && last.end === start) spans[spans.length - 1] = { ...last, end }
    else spans.push({ owner, start, end })
  }
  for (const { memory, address, start, contents, end } of segments) {
    const [parts = [], first = 0] = [regions[memory], firsts[memory]]
    let from = start
    for (let index = findFirstBehind(parts, address); index < parts.length && from < end; index++) {
      const to = Math.min(end, contents + parts[index]!.end - address)
      if (to > from) add(first + index, from, to)
      from = to
    }
  }
  return spans
}

/** The number of the region that an address lies in: of the first one that ends behind it. */
function findFirstBehind(regions: Regions[number], address: number): number {
  let [low, high] = [0, regions.length]
  while (low < high) {
    const middle = (low + high) >>> 1
    if (regions[middle]!.end > address) high = middle
    else low = middle + 1
  }
  return low
}
