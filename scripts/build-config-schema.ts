/** Makes the published schema of a file of options from the tables of options. */

import { fileOptions, maxEntries, maxGlob, maxItems } from '../src/batch/config/config-file.ts'
import { maxDataSegments } from '../src/wasm/limits.ts'
import type { OptionDescription } from '../src/wizer/options/option-table.ts'

type Schema = Readonly<Record<string, unknown>>

/** A number is as good as a text: YAML needs no quotes around `4096`. */
const text = (form: Schema = {}): Schema => ({ type: ['string', 'number'], ...form })

/** A number counts bytes. */
const sized = (pattern: string): Schema => text({ pattern: `^\\s*(${pattern})?\\s*$`, minimum: 0 })

/** A list, or a text with an item in each line. */
const list = (items: Schema): Schema => ({
  anyOf: [{ type: 'array', maxItems, items }, text()],
})

/** A list of texts of that form, or a text with one in each line. */
const lines = (pattern: string): Schema => {
  const line = `\\s*(${pattern})?\\s*`
  return {
    anyOf: [
      { type: 'array', maxItems, items: text({ pattern: `^${line}$`, minimum: 0 }) },
      text({ pattern: `^${line}(\\n${line})*$`, minimum: 0 }),
    ],
  }
}

const size = '\\d+(\\.\\d+)? ?(([kmgKMG][iI]?)?[bB])?'
const format = '[gG][zZ][iI][pP]|[bB][rR][oO][tT][lL][iI]'
const base = '[bB][aA][sS][eE]'

/** What the tables do not say of a value. The checks of inputs, which follow, know more. */
const forms: Readonly<Record<string, Schema>> = {
  'rename-funcs': list({ type: 'string', pattern: '^[^=]*[^=\\s][^=]*=.*\\S' }),
  env: list(text({ pattern: '^[^=]*[^=\\s]' })),
  preload: list({ type: 'string', pattern: '^[^=]*[^=\\s][^=]*=.*\\S' }),
  dirs: list(text({ minLength: 1 })),
  timeout: { type: 'number', minimum: 0.001, maximum: 86_400 },
  'max-segments': { type: 'integer', minimum: 1, maximum: maxDataSegments },
  'max-size': lines(`${size}( (${format}))?`),
  'max-growth': lines(`(${size}|\\d+(\\.\\d+)? ?%)(( (${format}))?( ${base})?| ${base} (${format}))`),
  'max-memory': sized(size),
}

export function buildConfigSchema(): Schema {
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://raw.githubusercontent.com/org/wizer-action/main/wizer.schema.json',
    title: 'Options of wizer-action',
    description: 'The file `.github/wizer.yml`: options for all modules, and for some modules only.',
    // A file with comments only holds nothing.
    type: ['object', 'null'],
    additionalProperties: false,
    properties: {
      options: {
        description: 'Options of all modules. They override the inputs of the action and the flags of the command.',
        type: 'object',
        additionalProperties: false,
        properties: describeOptions(),
      },
      modules: {
        description:
          'A module belongs to the first entry that matches it; one that belongs to none has the options above.',
        type: 'array',
        maxItems: maxEntries,
        items: {
          description: 'Modules, and options of their own, which override all others. A list replaces the other list.',
          type: 'object',
          additionalProperties: false,
          required: ['files'],
          properties: { files: describeFiles(), ...describeOptions() },
        },
      },
    },
  }
}

function describeFiles(): Schema {
  const outside = '^[!\\s]*([\\\\/~]|[a-zA-Z]:)|(^|[\\\\/!\\s])\\.\\.([\\\\/\\s]|$)'
  const glob = text({ pattern: '[^!\\s]', maxLength: maxGlob, not: { type: 'string', pattern: outside } })
  // At least one of them includes modules.
  const includes = text({ pattern: '(^|\\n)\\s*[^!\\s]' })
  return {
    description:
      'Globs, relative to the workspace. A later one decides over those before it; one that starts with `!` excludes modules.',
    anyOf: [{ type: 'array', maxItems, items: glob, contains: includes }, { allOf: [glob, includes] }],
  }
}

function describeOptions(): Readonly<Record<string, Schema>> {
  return Object.fromEntries(fileOptions.map(option => [option.name, describeOption(option)]))
}

function describeOption(option: OptionDescription): Schema {
  const { name, help, kind, default: standard } = option
  const value = forms[name] ?? formOf(option)
  if (standard === undefined) return { description: help, ...value }
  const typed = kind === 'boolean' || kind === 'number' ? JSON.parse(standard) : standard
  return { description: help, default: typed, ...value }
}

function formOf({ kind, choices }: OptionDescription): Schema {
  switch (kind) {
    case 'boolean':
    case 'number':
      return { type: kind }
    case 'choice':
      return { enum: choices }
    case 'string':
      return text()
    case 'list':
      return list(text())
  }
}
