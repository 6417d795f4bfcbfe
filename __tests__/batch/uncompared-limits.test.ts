/** A limit against the base that could not be checked is named, with the reason. */

import { expect, it } from 'vitest'
import { parseModuleLimits } from '../../src/batch/options/parse-batch-options.ts'
import type { GroupedModule } from '../../src/batch/run/run-module.ts'
import { describeUncompared } from '../../src/batch/uncompared-limits.ts'
import type { Base, BaseModule } from '../../src/report/report.ts'
import { base, records, reportOf } from '../report/sample.ts'

const { path } = records.initialized
const [known] = base.modules as [BaseModule]

function describeFor(limits: readonly string[], modules: Base['modules'] | undefined): string | undefined {
  const sizes = parseModuleLimits({ 'max-growth': limits })
  const module = { path, group: { sizes } } as unknown as GroupedModule
  return describeUncompared([module], {
    ...reportOf([records.initialized]),
    base: modules ? { ...base, modules } : null,
  })
}

it('says nothing where each limit was checked', () => {
  expect(describeFor(['5% base', '3% gzip'], [{ ...known, path }])).toBeUndefined()
  expect(describeFor(['3% gzip'], undefined)).toBeUndefined()
})

it.each<[what: string, limits: readonly string[], modules: Base['modules'] | undefined, text: string]>([
  ['there is no base', ['2% base', '1KiB gzip base'], undefined, 'there is no base'],
  ['the module is new', ['2% base', '1KiB gzip base'], [], 'the base does not have what is new'],
])('names each limit where %s', (_, limits, modules, text) =>
  expect(describeFor(limits, modules)).toBe(
    `the option \`max-growth: 2% base\`, the option \`max-growth: 1KiB gzip base\` were not checked for 1 module (the first is \`${path}\`): ${text}`,
  ),
)

it('names at most five limits, and counts the others', () =>
  expect(describeFor(['1% base', '2% base', '3% base', '4% base', '5% base', '6% base'], undefined)).toMatch(
    /5% base` and 1 more were not checked/,
  ))

it('says what the base lacks where it has another level, though it shows a size', () => {
  const compressed = known.compressed.map(size => ({ ...size, level: 1 }))
  expect(describeFor(['2% base', '1KiB gzip base'], [{ ...known, path, compressed }])).toBe(
    `the option \`max-growth: 1KiB gzip base\` was not checked for 1 module (the first is \`${path}\`): the base has no size that was measured in the same way, which it gets from a run with the same limits`,
  )
})
