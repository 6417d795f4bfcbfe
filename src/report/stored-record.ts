/** Checks that a value from a store is a stored record: others may have written to the store. */

import type { StoredRecord } from './report.ts'
import { storedRecordSchema } from './stored-record-schema.ts'

/** The part of JSON Schema that stored records and reports need. An object has all of its fields, and no others. */
export type Schema =
  | { readonly type: 'null' | 'boolean' }
  | { readonly type: 'string'; readonly enum?: readonly string[]; readonly pattern?: string; readonly const?: string }
  | {
      readonly type: 'number' | 'integer'
      readonly minimum?: number
      readonly maximum?: number
      readonly const?: number
    }
  | { readonly type: 'array'; readonly items: Schema; readonly maxItems?: number }
  | { readonly type: 'object'; readonly properties: Readonly<Record<string, Schema>> }
  | { readonly anyOf: readonly Schema[] }

export function isStoredRecord(value: unknown): value is StoredRecord {
  return matches(storedRecordSchema, value)
}

/** Numbers must be finite: JSON can say `1e999`, which is read as infinity. */
export function matches(schema: Schema, value: unknown): boolean {
  if ('const' in schema && value !== schema.const) return false
  if ('anyOf' in schema) return schema.anyOf.some(choice => matches(choice, value))
  switch (schema.type) {
    case 'null':
      return value === null
    case 'boolean':
      return typeof value === 'boolean'
    case 'string': {
      const { enum: choices, pattern } = schema
      if (typeof value !== 'string') return false
      return (!choices || choices.includes(value)) && (!pattern || new RegExp(pattern, 'u').test(value))
    }
    case 'number':
    case 'integer': {
      const { type, minimum = -Infinity, maximum = Infinity } = schema
      if (typeof value !== 'number' || !Number.isFinite(value)) return false
      return value >= minimum && value <= maximum && (type === 'number' || Number.isInteger(value))
    }
    case 'array': {
      const { items, maxItems = Infinity } = schema
      return Array.isArray(value) && value.length <= maxItems && value.every(item => matches(items, item))
    }
    case 'object': {
      if (typeof value !== 'object' || value === null) return false
      const found = new Map(Object.entries(value))
      const expected = Object.entries(schema.properties)
      return found.size === expected.length && expected.every(([name, field]) => matches(field, found.get(name)))
    }
  }
}
