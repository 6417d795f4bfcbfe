import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { type DoneModule, isDone } from '../../src/report/report.ts'
import { hostile, manyFailures, manyModules, reportOf, sample } from './sample.ts'

type Json = null | boolean | number | string | Json[] | { [key: string]: Json }

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../report.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

/** As it is written to `report.json`. */
const written = (value: unknown): Json => JSON.parse(JSON.stringify(value))

/** The sample, whose pictures would be changed cell by cell. */
const short = written({
  ...sample,
  modules: sample.modules.map(module => (isDone(module) ? withShortPictures(module) : module)),
})

function withShortPictures(module: DoneModule): DoneModule {
  const memories = module.report.memories.map(memory => ({
    ...memory,
    picture: memory.picture && { ...memory.picture, cells: memory.picture.cells.slice(0, 2) },
  }))
  return { ...module, report: { ...module.report, memories } }
}

/** A copy of the value for each of its properties and items, with that changed. */
function* changeEach(value: Json, change: (owner: { [key: string]: Json }, key: string) => void): Iterable<Json> {
  if (value === null || typeof value !== 'object') return
  const owner = value as { [key: string]: Json }
  for (const key of Object.keys(owner)) {
    const copy = structuredClone(owner)
    change(copy, key)
    yield copy
    for (const inner of changeEach(owner[key] as Json, change))
      yield Array.isArray(value)
        ? value.map((item, index) => (String(index) === key ? inner : item))
        : { ...owner, [key]: inner }
  }
}

describe('report.schema.json', () => {
  it.each([
    ['every field and status', sample],
    ['hostile text', hostile],
    ['many modules', reportOf([...manyModules(10), ...manyFailures(10, 'boom')])],
    ['nothing', reportOf([])],
  ])('takes a report with %s', (_, report) => {
    validate(written(report))
    expect(validate.errors).toBeNull()
  })

  it('takes no other version', () => expect(validate(written({ ...sample, version: 2 }))).toBe(false))

  it.each<[string, (owner: { [key: string]: Json }, key: string) => void]>([
    // Items of a list may be missing.
    ['that is missing', (owner, key) => Array.isArray(owner) || Reflect.deleteProperty(owner, key)],
    ['of another type', (owner, key) => Reflect.set(owner, key, { wrong: true })],
    ['that it does not know', owner => Array.isArray(owner) || Reflect.set(owner, 'unknown', 1)],
  ])('takes no field %s', (_, change) => {
    const changed = [...changeEach(short, change)].filter(other => JSON.stringify(other) !== JSON.stringify(short))
    expect(changed.length).toBeGreaterThan(80)
    expect(changed.filter(other => validate(other))).toEqual([])
  })

  it('describes every property', () => {
    const silent: string[] = []
    const visit = (node: Json, path: string) => {
      if (node === null || typeof node !== 'object') return
      for (const [key, inner] of Object.entries(node)) {
        if (key === 'properties')
          for (const [name, property] of Object.entries(inner as { [key: string]: { [key: string]: Json } }))
            if (!('description' in property || '$ref' in property || 'const' in property || 'enum' in property))
              silent.push(`${path}/${name}`)
        visit(inner as Json, `${path}/${key}`)
      }
    }
    visit(schema, '')
    expect(silent).toEqual([])
  })
})
