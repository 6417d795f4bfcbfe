/** Names the segments of the output in its name section, because the names of the input are those of other segments. */

import type { CustomChange } from '../../wasm/encode.ts'
import type { Module } from '../../wasm/module.ts'
import { findNames } from '../../wasm/names.ts'
import type { NewDataSegment } from '../../wasm/sections/data.ts'
import type { NewElementSegment } from '../../wasm/sections/element.ts'
import { encodeNameSection, type Names, parseNameSection } from '../../wasm/sections/name.ts'
import { findRegion } from '../regions/find-region.ts'
import type { NamedExtent } from '../regions/find-stack.ts'
import { findLayout, layOutRegions } from '../regions/lay-out.ts'
import { limitName } from '../regions/limit-name.ts'
import type { SegmentLayout } from '../snapshot/segments.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'

/**
 * The name section with the names of new segments; undefined where it stays as it is: because there is none, because it is
 * malformed, or because all segments are those of the input.
 */
export function renameSegments(
  module: Module,
  { memories }: Snapshot,
  data: readonly NewDataSegment[] | undefined,
  elements: readonly NewElementSegment[] | undefined,
  layout: SegmentLayout,
): CustomChange | undefined {
  if (!data && !elements) return undefined
  const section = parseNameSection(module)
  if (!section) return undefined
  // The smallest file has thousands of small segments, whose names would make it larger than the other layouts.
  const regions = layout === 'raw' ? [] : layOutRegions(module, findLayout(module), memories)
  const replaced = {
    ...(elements && { element: nameElements(module, elements, section.names.element) }),
    ...(data && { data: nameData(module, data, regions, section.names.data) }),
  }
  return { section: section.section, contents: encodeNameSection(section, replaced) }
}

/** Active segments are named by their region, where regions are given. Passive ones keep their names and their indices. */
function nameData(
  module: Module,
  segments: readonly NewDataSegment[],
  regions: readonly (readonly NamedExtent[])[],
  old: Names,
): Names {
  const names = new Map<number, string | Uint8Array>()
  for (const [index, segment] of segments.entries()) {
    const name =
      segment.kind === 'active' ? nameActive(segment, regions) : isPassive(module, index) ? old.get(index) : undefined
    if (name !== undefined) names.set(index, name)
  }
  return names
}

function nameActive(
  { place: { memory, address }, bytes }: Extract<NewDataSegment, { readonly kind: 'active' }>,
  regions: readonly (readonly NamedExtent[])[],
): string | undefined {
  return findRegion(regions[memory] ?? [], { start: address, end: address + bytes.length })
}

function isPassive({ data }: Module, index: number): boolean {
  return data[index]?.mode === 'passive'
}

/** A table with holes takes a segment for each part, and a hostile one has millions of them. */
const mostNamed = 10_000

/** Old segments keep their names. New ones have that of their table; the last declares functions. */
function nameElements(module: Module, segments: readonly NewElementSegment[], old: Names): Names {
  const names = new Map(old)
  const added = segments.slice(module.elements.length)
  const tables = new Set(added.flatMap(segment => (segment.kind === 'active' ? [segment.table] : [])))
  const named = findNames(module, 'table', tables)
  for (const [position, segment] of added.slice(0, mostNamed).entries()) {
    const index = module.elements.length + position
    if (segment.kind === 'declared') names.set(index, 'declared')
    if (segment.kind === 'active') names.set(index, limitName(named.get(segment.table) ?? `table ${segment.table}`))
  }
  return names
}
