/** The name section (core specification, appendix 7.4, and the extended names proposal): its subsections, read and replaced. */

import { type Layout, type Section, sectionIds } from '../layout.ts'
import { Reader } from '../reader.ts'
import { Writer } from '../writer.ts'

/** Subsections that name what an index space holds. */
const nameSubsections = {
  func: 1,
  table: 5,
  memory: 6,
  global: 7,
  element: 8,
  data: 9,
  tag: 11,
} as const

type NamedSpace = keyof typeof nameSubsections

/** Engines take the first one, if there are several. */
function findNameSection({ sections }: Layout): Section | undefined {
  return sections.find(section => section.id === sectionIds.custom && section.name === 'name')
}

type Subsection = {
  readonly id: number
  /** Offset of its id. */
  readonly start: number
  readonly contents: number
  readonly end: number
}

/** @throws {WasmError} where one is malformed, once those before it have been given */
function* readSubsections({ bytes }: Layout, { contents, end }: Section): Generator<Subsection, void, void> {
  const reader = new Reader(bytes, contents, end)
  reader.name()
  while (!reader.done) {
    const start = reader.offset
    const id = reader.u8()
    const size = reader.u32()
    const contents = reader.offset
    reader.skip(size)
    yield { id, start, contents, end: reader.offset }
  }
}

/** Gets an index, and a reader at its name: takes the name, or has it skipped, or needs no more. */
type TakeName = (index: number, reader: Reader) => 'taken' | 'skip' | 'stop'

/** Goes over the names of a space. Engines ignore a name section that is malformed, and so does this. */
export function readNames(layout: Layout, space: NamedSpace, take: TakeName): void {
  const section = findNameSection(layout)
  if (!section) return
  try {
    for (const { id, contents, end } of readSubsections(layout, section)) {
      if (id !== nameSubsections[space]) continue
      takeNames(new Reader(layout.bytes, contents, end), take)
      return
    }
  } catch {}
}

function takeNames(reader: Reader, take: TakeName): void {
  for (let rest = reader.u32(); rest > 0; rest--) {
    const taken = take(reader.u32(), reader)
    if (taken === 'skip') reader.skip(reader.u32())
    if (taken === 'stop') return
  }
}

/** Names by their indices: as text, or encoded as they stand in a module. */
export type Names = ReadonlyMap<number, string | Uint8Array>

/** Spaces whose names can be replaced. */
type RenamedSpace = Extract<NamedSpace, 'element' | 'data'>

type NameSection = {
  readonly section: Section
  /** What stands before the first subsection: the name of the section. */
  readonly head: Uint8Array
  readonly subsections: readonly { readonly id: number; readonly bytes: Uint8Array }[]
  /** Views of the input. */
  readonly names: Readonly<Record<RenamedSpace, Names>>
}

/** There are a dozen subsections, and each may be there once. */
const mostSubsections = 1000

/** Undefined where the section is missing or malformed. */
export function parseNameSection(layout: Layout): NameSection | undefined {
  const section = findNameSection(layout)
  if (!section) return undefined
  const { bytes } = layout
  try {
    const subsections: Subsection[] = []
    for (const subsection of readSubsections(layout, section))
      if (subsections.push(subsection) > mostSubsections) return undefined
    const namesOf = (space: RenamedSpace) => {
      const names = new Map<number, Uint8Array>()
      const found = subsections.find(({ id }) => id === nameSubsections[space])
      if (!found) return names
      takeNames(new Reader(bytes, found.contents, found.end), (index, reader) => {
        const start = reader.offset
        reader.skip(reader.u32())
        names.set(index, bytes.subarray(start, reader.offset))
        return 'taken'
      })
      return names
    }
    return {
      section,
      head: bytes.subarray(section.contents, subsections[0]?.start ?? section.end),
      subsections: subsections.map(({ id, start, end }) => ({ id, bytes: bytes.subarray(start, end) })),
      names: { element: namesOf('element'), data: namesOf('data') },
    }
  } catch {
    return undefined
  }
}

/** The contents of a name section in which some spaces have other names; all other subsections stay as they are. */
export function encodeNameSection(
  { head, subsections }: NameSection,
  replaced: Readonly<Partial<Record<RenamedSpace, Names>>>,
): readonly Uint8Array[] {
  const changes = new Map(
    Object.entries(replaced).map(
      ([space, names]) => [nameSubsections[space as RenamedSpace] as number, names] as const,
    ),
  )
  const kept = subsections.filter(({ id }) => !changes.has(id))
  for (const [id, names] of changes) {
    if (names.size === 0) continue
    // Subsections stand in the order of their ids.
    const next = kept.findIndex(other => other.id > id)
    kept.splice(next < 0 ? kept.length : next, 0, { id, bytes: encodeNames(id, names) })
  }
  return [head, ...kept.map(({ bytes }) => bytes)]
}

function encodeNames(id: number, names: Names): Uint8Array {
  const sorted = [...names].sort(([one], [other]) => one - other)
  const contents = new Writer(16 * sorted.length + 8)
  contents.vector(sorted, ([index, name]) => {
    contents.u32(index)
    if (typeof name === 'string') contents.name(name)
    else contents.bytes(name)
  })
  return new Writer(contents.size + 8).u8(id).u32(contents.size).bytes(contents.finish()).finish()
}
