/** The producers section: which languages and tools made a module (tool conventions, `ProducersSection.md`). */

import { sectionIds } from '../layout.ts'
import type { Module } from '../module.ts'
import { Reader } from '../reader.ts'

export type Producer = {
  /** `language`, `processed-by` or `sdk`. */
  readonly field: string
  readonly name: string
  readonly version: string
}

/** The most that is read: tools write a handful. */
const most = 100

/** Empty where the section is missing or malformed, which harms nobody. */
export function readProducers({ bytes, sections }: Module): readonly Producer[] {
  const section = sections.find(({ id, name }) => id === sectionIds.custom && name === 'producers')
  if (!section) return []
  const producers: Producer[] = []
  try {
    const reader = new Reader(bytes, section.contents, section.end)
    reader.name()
    for (let fields = reader.u32(); fields > 0; fields--) {
      const field = reader.name()
      for (let values = reader.u32(); values > 0 && producers.length < most; values--)
        producers.push({ field, name: reader.name(), version: reader.name() })
    }
  } catch {}
  return producers
}
