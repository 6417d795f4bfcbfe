/** Makes the schemas of reports and of stored records from the types in `src/report/`, and that of a file of options. */

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { createGenerator, type Definition, type Schema } from 'ts-json-schema-generator'
import { buildConfigSchema } from './build-config-schema.ts'
import { formatAs } from './format-as.ts'

const root = join(import.meta.dirname, '..')

/** The text of each generated file, by its path. */
export function buildSchemas(): Readonly<Record<string, string>> {
  const generator = createGenerator({
    path: join(root, 'src/report/report.ts'),
    tsconfig: join(root, 'tsconfig.json'),
    // The project's own compiler checks the types; the generator brings another version.
    skipTypeCheck: true,
    expose: 'all',
    topRef: false,
    sortProps: false,
    encodeRefs: false,
  })
  return {
    'report.schema.json': formatAs('report.schema.json', printReportSchema(generator.createSchema('Report'))),
    'src/report/stored-record-schema.ts': printCheck('storedRecordSchema', generator.createSchema('StoredRecord')),
    'src/report/reading/report-schema.ts': printCheck('reportSchema', generator.createSchema('Report')),
    'wizer.schema.json': formatAs('wizer.schema.json', JSON.stringify(buildConfigSchema())),
  }
}

function printReportSchema({ $schema, definitions, ...schema }: Schema): string {
  const published = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'https://raw.githubusercontent.com/org/wizer-action/main/report.schema.json',
    title: 'Report of wizer-action',
    ...schema,
    $defs: definitions,
  }
  return JSON.stringify(published).replaceAll('#/definitions/', '#/$defs/')
}

function printCheck(name: string, { $schema, definitions = {}, ...schema }: Schema): string {
  return `/** Generated from the types in module-report.ts and report.ts by \`npm run build\`: what is read must look so. */

export const ${name} = ${JSON.stringify(simplify(schema, definitions))} as const
`
}

type Definitions = Readonly<Record<string, Definition | boolean>>

/** Puts each definition in the place of its reference, and leaves out what the reader of records takes for granted. */
function simplify(schema: Definition | boolean | undefined, definitions: Definitions): unknown {
  if (typeof schema !== 'object') throw new Error('bug: a schema has a definition without a type')
  const { $ref, description, properties, required, additionalProperties, items, anyOf, ...rest } = schema
  if (Array.isArray(schema.type)) {
    const choices = schema.type.map((type): Definition => (type === 'null' ? { type } : { ...schema, type }))
    return { anyOf: choices.map(choice => simplify(choice, definitions)) }
  }
  if ($ref !== undefined) return simplify(definitions[$ref.replace('#/definitions/', '')], definitions)
  const fields = Object.entries(properties ?? {})
  if (fields.length !== (required ?? []).length) throw new Error('bug: a field of what is stored may be missing')
  return {
    ...rest,
    anyOf: anyOf?.map(choice => simplify(choice, definitions)),
    items: items && simplify(items as Definition, definitions),
    properties: properties && Object.fromEntries(fields.map(([name, field]) => [name, simplify(field, definitions)])),
  }
}

/** Writes all files. */
export function writeSchemas(): void {
  for (const [path, text] of Object.entries(buildSchemas())) writeFileSync(join(root, path), text)
}

if (import.meta.main) writeSchemas()
