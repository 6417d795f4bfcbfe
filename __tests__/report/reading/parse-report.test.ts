/** A report that lies in a folder can be of another version, or written by whoever wanted to break the next step. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { parseReport } from '../../../src/report/reading/parse-report.ts'
import { isDone } from '../../../src/report/report.ts'
import { copyAsJson, extend, type Json, mutateEach, remove, retype } from '../mutations.ts'
import { hostile, manyFailures, manyModules, reportOf, sample } from '../sample.ts'

const schema = JSON.parse(readFileSync(join(import.meta.dirname, '../../../report.schema.json'), 'utf8'))
const validate = new Ajv2020({ strict: true }).compile(schema)
const parse = (value: unknown) => parseReport(JSON.stringify(value))

/** Memories have many cells, and there is no need to change each. */
const short = copyAsJson({
  ...sample,
  modules: sample.modules.map(module =>
    isDone(module) ? { ...module, report: { ...module.report, memories: [] } } : module,
  ),
})

describe('parseReport', () => {
  it.each([
    ['every field and status', sample],
    ['hostile text', hostile],
    ['many modules', reportOf([...manyModules(10), ...manyFailures(10, 'boom')])],
    ['nothing', reportOf([])],
  ])('reads a report with %s as it was written', (_, report) =>
    expect(parse(report)).toEqual({ kind: 'report', report: copyAsJson(report) }),
  )

  it.each([
    ['no JSON', '', 'no JSON'],
    ['half a report', JSON.stringify(sample).slice(0, 1000), 'no JSON'],
    ['another version', JSON.stringify({ ...sample, version: 99 }), 'version 99'],
    ['a version that is none', JSON.stringify({ ...sample, version: '\u001b[2J' }), 'values that no report has'],
    ['a list', '[]', 'values that no report has'],
    ['null', 'null', 'values that no report has'],
    ['an infinite time', JSON.stringify(sample).replace('326.16', '1e999'), 'values that no report has'],
    ['a prototype', JSON.stringify(sample).replace('"job"', '"__proto__"'), 'values that no report has'],
  ])('refuses %s', (_, text, problem) => expect(parseReport(text)).toEqual({ kind: 'other', problem }))

  it('does not fail for JSON that is nested deeply', () =>
    expect(parseReport('['.repeat(1_000_000)).kind).toBe('other'))

  it.each([
    ['without one of its fields', remove],
    ['with a value of another type', retype],
    ['with a field that it does not know', extend],
  ])('refuses a report %s', (_, mutate) => {
    const changed = mutateEach(short, mutate)
    expect(changed.length).toBeGreaterThan(80)
    expect(changed.filter(other => parse(other).kind === 'report')).toEqual([])
  })

  it('agrees with the published schema on a report with any other number', () => {
    const change = (number: number) => (owner: { [key: string]: Json }, key: string) =>
      typeof owner[key] === 'number' && Reflect.set(owner, key, number)
    const changed = [-1, 0, 0.5, 1, 2, 1e300].flatMap(number => mutateEach(short, change(number)))
    expect(changed.length).toBeGreaterThan(200)
    expect(changed.filter(other => (parse(other).kind === 'report') !== validate(other))).toEqual([])
  })
})
