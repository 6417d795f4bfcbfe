import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { buildSchemas } from '../../scripts/build-schema.ts'
import { type DoneModule, isDone } from '../../src/report/report.ts'
import { copyAsJson, extend, type Json, mutateEach, remove, retype } from './mutations.ts'
import { hostile, manyFailures, manyModules, records, reportOf, sample } from './sample.ts'

const root = join(import.meta.dirname, '../..')
const schema = JSON.parse(readFileSync(join(root, 'report.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true, allErrors: true }).compile(schema)

/** The sample with short maps: there is no need to change them cell by cell. */
const short = copyAsJson({
  ...sample,
  modules: sample.modules.map(module => (isDone(module) ? withShortMaps(module) : module)),
})

function withShortMaps(module: DoneModule): DoneModule {
  const memories = module.report.memories.map(memory => ({
    ...memory,
    map: memory.map && { ...memory.map, cells: memory.map.cells.slice(0, 2) },
  }))
  return { ...module, report: { ...module.report, memories } }
}

it.each(Object.entries(buildSchemas()))(
  'keeps %s as the types in src/report/ give it (else: run `npm run build`)',
  (path, text) => expect(readFileSync(join(root, path), 'utf8')).toBe(text),
)

describe('report.schema.json', () => {
  it.each([
    ['every field and status', sample],
    ['hostile text', hostile],
    ['many modules', reportOf([...manyModules(10), ...manyFailures(10, 'boom')])],
    ['nothing', reportOf([])],
  ])('accepts a report with %s', (_, report) => {
    validate(copyAsJson(report))
    expect(validate.errors).toBeNull()
  })

  it('refuses a report of another version', () => expect(validate(copyAsJson({ ...sample, version: 1 }))).toBe(false))

  it.each([
    ['without one of its fields', remove],
    ['with a value of another type', retype],
    ['with a field that the schema does not know', extend],
  ])('refuses a report %s', (_, mutate) => {
    const changed = mutateEach(short, mutate)
    expect(changed.length).toBeGreaterThan(80)
    expect(changed.filter(other => validate(other))).toEqual([])
  })

  const { report } = records.initialized
  const [memory] = report.memories
  const withReport = (change: object) => ({ ...records.initialized, report: { ...report, ...change } })
  const withMap = (change: object) =>
    withReport({ memories: [{ ...memory, map: { nonZeroBytes: 1, cells: [], ...change } }] })
  it.each([
    ['a negative size', withReport({ bytesAfter: -1 })],
    ['a size that is no integer', withReport({ bytesAfter: 1.5 })],
    ['a negative time', withReport({ startUp: { ...report.startUp, after: { least: -1, spread: 0, count: 1 } } })],
    ['a hash that is no SHA-256', { ...records.initialized, sha256: 'A'.repeat(64) }],
    [
      'an unknown compression',
      { ...records.initialized, compressed: [{ format: 'zip', level: 1, before: 1, after: 1 }] },
    ],
    ['an unknown status', { ...records.skipped, status: 'done' }],
    ['a map of more than 256 cells', withMap({ cells: Array(257).fill(0) })],
    ['a cell of a map that is more than full', withMap({ cells: [1.001] })],
    ['a cell of a map that is less than empty', withMap({ cells: [-0.001] })],
  ])('refuses %s', (_, module) => expect(validate(copyAsJson({ ...sample, modules: [module] }))).toBe(false))

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
