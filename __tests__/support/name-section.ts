/** Reads the names of a name section with a few lines of its own, and writes such sections. */

import { customSection, leb, sectionsOf, text } from './sections.ts'

export const elementNames = 8
export const dataNames = 9

/** A subsection of names by index. */
export function subsection(id: number, names: Readonly<Record<number, string>>): number[] {
  const entries = Object.entries(names)
  const contents = [
    ...leb(entries.length),
    ...entries.flatMap(([index, name]) => [...leb(Number(index)), ...text(name)]),
  ]
  return [id, ...leb(contents.length), ...contents]
}

export function nameSection(...subsections: readonly (readonly number[])[]): number[] {
  return customSection('name', subsections.flat())
}

/** The numbers of the subsections of a module, in their order. */
export function subsectionIds(bytes: Uint8Array): number[] {
  return readSubsections(bytes).map(({ id }) => id)
}

/** The names in one subsection; undefined where it is not there. */
export function namesIn(bytes: Uint8Array, id: number): Record<number, string> | undefined {
  const found = readSubsections(bytes).find(subsection => subsection.id === id)
  if (!found) return undefined
  const { next, take } = cursor(found.contents)
  const names: Record<number, string> = {}
  for (let rest = next(); rest > 0; rest--) {
    const index = next()
    names[index] = new TextDecoder('utf-8', { fatal: true }).decode(take(next()))
  }
  return names
}

function readSubsections(bytes: Uint8Array): { id: number; contents: Uint8Array }[] {
  const section = sectionsOf(bytes).find(({ id, name }) => id === 0 && name === 'name')
  if (!section) return []
  const { next, take, done } = cursor(section.contents)
  take(next())
  const found: { id: number; contents: Uint8Array }[] = []
  while (!done()) {
    const id = next()
    found.push({ id, contents: take(next()) })
  }
  return found
}

function cursor(bytes: Uint8Array) {
  let at = 0
  return {
    next: (): number => {
      let value = 0
      for (let shift = 0; ; shift += 7) {
        const byte = bytes[at++]!
        value += (byte & 0x7f) * 2 ** shift
        if (byte < 0x80) return value
      }
    },
    take: (size: number): Uint8Array => {
      at += size
      return bytes.subarray(at - size, at)
    },
    done: () => at >= bytes.length,
  }
}
