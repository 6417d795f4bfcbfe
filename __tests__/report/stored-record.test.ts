import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { isStoredRecord } from '../../src/report/stored-record.ts'
import { copyAsJson, extend, type Json, mutateEach, remove, retype } from './mutations.ts'
import { records } from './sample.ts'

const { sha256, compressed, report } = records.initialized
const [memory] = report.memories
const key = 'a'.repeat(64)
const record = {
  key,
  sha256,
  compressed,
  report: { ...report, memories: [{ ...memory, map: null }, memory] },
}
const withReport = (change: object) => ({ ...record, report: { ...report, ...change } })
const withMap = (change: object) =>
  withReport({ memories: [{ ...memory, map: { nonZeroBytes: 1, cells: [], ...change } }] })

/** The published schema, as another validator reads it. */
const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../report.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true }).addSchema(schema, 'report').compile({ $ref: 'report#/$defs/DoneModule' })
/** A record of a module has the same fields, but no key. */
const asModule = (value: Json) => {
  const { key: _, ...fields } = value as Readonly<Record<string, Json>>
  return { ...records.initialized, ...fields }
}

describe('isStoredRecord', () => {
  it.each([
    ['every field', record],
    [
      'no start-up time, compressed sizes and memories',
      { ...withReport({ startUp: null, memories: [] }), compressed: [] },
    ],
    ['a map of 256 cells', withMap({ cells: Array(256).fill(1) })],
  ])('accepts a record with %s', (_, value) => expect(isStoredRecord(copyAsJson(value))).toBe(true))

  it.each([
    ['null', null],
    ['a text', 'record'],
    ['a list', []],
    ['an empty object', {}],
    ['a hash that is no SHA-256', { ...record, sha256: `${sha256}\n` }],
    ['a key that is none', { ...record, key: '../a' }],
    ['more compressed sizes than compressions', { ...record, compressed: Array(3).fill(compressed[0]) }],
    ['more memories than V8 allows', withReport({ memories: Array(100_001).fill({ ...memory, map: null }) })],
    ['an unknown compression', { ...record, compressed: [{ format: 'zip', level: 1, before: 1, after: 1 }] }],
    ['a negative size', withReport({ bytesAfter: -1 })],
    ['a size that is no integer', withReport({ bytesAfter: 0.5 })],
    ['a negative time', withReport({ startUp: { ...report.startUp, after: { least: -1, spread: 0, count: 1 } } })],
    ['a map of more than 256 cells', withMap({ cells: Array(257).fill(0) })],
    ['a cell of a map that is more than full', withMap({ cells: [1.001] })],
    ['a list for an object', withReport({ startUp: [1, 2] })],
    ['an object for a list', { ...record, compressed: {} }],
  ])('refuses %s', (_, value) => expect(isStoredRecord(copyAsJson(value))).toBe(false))

  it.each([
    ['an infinite number', JSON.stringify(record).replace('"least":82.1958', '"least":1e999')],
    ['a prototype for a field', JSON.stringify(record).replace('"sha256"', '"__proto__"')],
    ['a prototype besides its fields', JSON.stringify(record).replace('{', '{"__proto__":{},')],
  ])('refuses %s', (_, text) => expect(isStoredRecord(JSON.parse(text))).toBe(false))

  it.each([
    ['without one of its fields', remove],
    ['with a value of another type', retype],
    ['with a field that it does not know', extend],
  ])('refuses a record %s', (_, mutate) => {
    const changed = mutateEach(copyAsJson(record), mutate)
    expect(changed.length).toBeGreaterThan(40)
    expect(changed.filter(isStoredRecord)).toEqual([])
  })

  it('agrees with the published schema on a record with any other number', () => {
    const numbers = [-1, -0.5, 0, 0.25, 1, 1.5, 2 ** 53, 1e300]
    const changed = numbers.flatMap(number =>
      mutateEach(copyAsJson(record), (owner, key) => typeof owner[key] === 'number' && Reflect.set(owner, key, number)),
    )
    expect(changed.length).toBeGreaterThan(1000)
    expect(changed.filter(value => isStoredRecord(value) !== validate(asModule(value)))).toEqual([])
  })
})
