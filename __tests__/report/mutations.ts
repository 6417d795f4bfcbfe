/** Changes a value in one place at a time, to see what a check refuses. */

export type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

export type Mutate = (owner: { [key: string]: Json }, key: string) => void

/** Takes a field away. Items of a list may be missing. */
export const remove: Mutate = (owner, key) => Array.isArray(owner) || Reflect.deleteProperty(owner, key)

/** Gives a field or an item a value of another type. */
export const retype: Mutate = (owner, key) => Reflect.set(owner, key, { wrong: true })

/** Adds a field. */
export const extend: Mutate = owner => Array.isArray(owner) || Reflect.set(owner, 'unknown', 1)

/** A copy of the value for each of its fields and items, with that one changed; without copies that are the same. */
export function mutateEach(value: Json, mutate: Mutate): readonly Json[] {
  const text = JSON.stringify(value)
  return [...changeEach(value, mutate)].filter(copy => JSON.stringify(copy) !== text)
}

function* changeEach(value: Json, mutate: Mutate): Iterable<Json> {
  if (value === null || typeof value !== 'object') return
  const owner = value as { [key: string]: Json }
  for (const key of Object.keys(owner)) {
    const copy = structuredClone(owner)
    mutate(copy, key)
    yield copy
    for (const inner of changeEach(owner[key] as Json, mutate))
      yield Array.isArray(value)
        ? value.map((item, index) => (String(index) === key ? inner : item))
        : { ...owner, [key]: inner }
  }
}

/** As it is written to a file and read from it. */
export function copyAsJson(value: unknown): Json {
  return JSON.parse(JSON.stringify(value))
}
