/** What stands beside a stored output, and whether a value read from a file is one: nothing in a store is believed. */

import type { Hash } from '../files/hash.ts'
import type { CompressedSize, MemoryMap, MemoryReport, ModuleReport, StageTimes, StartUp } from '../report/report.ts'

export type StoredRecord = {
  readonly sha256: Hash
  readonly report: ModuleReport
  readonly compressed: readonly CompressedSize[]
}

type Check = (value: unknown) => boolean

const isNumber: Check = value => typeof value === 'number'
const isString: Check = value => typeof value === 'string'
const isBoolean: Check = value => typeof value === 'boolean'

const orNull =
  (check: Check): Check =>
  value =>
    value === null || check(value)

const listOf =
  (check: Check): Check =>
  value =>
    Array.isArray(value) && value.every(check)

/** These fields, and no others. */
function objectOf<Value>(fields: { readonly [Name in keyof Value]-?: Check }): Check {
  const checks = Object.entries<Check>(fields)
  return value =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === checks.length &&
    checks.every(([name, check]) => check((value as Record<string, unknown>)[name]))
}

const isReport = objectOf<ModuleReport>({
  bytesBefore: isNumber,
  bytesAfter: isNumber,
  initFunction: isString,
  globals: isNumber,
  tables: isNumber,
  memories: listOf(
    objectOf<MemoryReport>({
      pages: isNumber,
      dataBytes: isNumber,
      segments: isNumber,
      copyOnWrite: isBoolean,
      picture: orNull(objectOf<MemoryMap>({ nonZeroBytes: isNumber, cells: listOf(isNumber) })),
    }),
  ),
  segments: isNumber,
  observed: objectOf<ModuleReport['observed']>({
    random: isNumber,
    clock: isNumber,
    environment: isNumber,
    arguments: isNumber,
    files: isNumber,
    stdin: isNumber,
    writes: isNumber,
  }),
  times: objectOf<StageTimes>({
    parse: isNumber,
    instrument: isNumber,
    compile: isNumber,
    instantiate: isNumber,
    initialize: isNumber,
    snapshot: isNumber,
    rewrite: isNumber,
    validate: isNumber,
    total: isNumber,
  }),
  startUp: orNull(objectOf<StartUp>({ before: isNumber, after: isNumber })),
})

const isRecord = objectOf<StoredRecord>({
  sha256: isString,
  report: isReport,
  compressed: listOf(
    objectOf<CompressedSize>({ format: isString, level: isNumber, before: isNumber, after: isNumber }),
  ),
})

export function isStoredRecord(value: unknown): value is StoredRecord {
  return isRecord(value)
}
