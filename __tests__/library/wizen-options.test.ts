/** The type of the options is that of the tables, and an editor shows what each option does. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { buildOptionsType } from '../../scripts/build-options-type.ts'
import { libraryOptions } from '../../src/library/library-options.ts'
import { camelCase, respell } from '../../src/library/option-names.ts'
import type { WizenOptions } from '../../src/library/wizen-options.ts'
import { engineOptions } from '../../src/wizer/options/option-table.ts'
import { dist } from '../support/bundle.ts'

type Camel<Name extends string> = Name extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : Name
type Description = (typeof engineOptions)[number]
type Values = { boolean: boolean; number: number; string: string; list: readonly string[] }
type Value<Option extends Description> = Option extends { choices: readonly (infer Choice)[] }
  ? Choice
  : Values[Exclude<Option['kind'], 'choice'>]
type EngineOptions = { readonly [Option in Description as Camel<Option['name']>]?: Value<Option> | undefined }

describe('WizenOptions', () => {
  it('has the options of the table, with the types of their values', () => {
    expectTypeOf<Omit<WizenOptions, 'signal' | 'onOutput'>>().toEqualTypeOf<EngineOptions>()
  })

  it('is what `npm run build` makes of the tables', () => {
    const file = join(import.meta.dirname, '../../src/library/wizen-options.ts')
    expect(readFileSync(file, 'utf8')).toBe(buildOptionsType())
  })
})

describe('dist/index.d.ts', () => {
  const types = readFileSync(join(dist, 'index.d.ts'), 'utf8')
  const options = /type WizenOptions = \{\n([\s\S]*?)\n\};/.exec(types)?.[1] ?? ''

  it.each([
    ...engineOptions.map(({ name, help, ...rest }) => [
      camelCase(name),
      respell(help),
      'default' in rest ? rest.default : '',
    ]),
    ...libraryOptions.map(({ name, help }) => [name, help, '']),
  ])('explains `%s` where an editor looks for it', (name, help, standard) => {
    const [, comment = ''] =
      new RegExp(`/\\*\\*\\n((?: +\\* .*\\n)+) +\\*/\\n +readonly ${name}\\?:`).exec(options) ?? []
    expect(comment).toContain(help)
    expect(comment.includes('@default')).toBe(standard !== '')
    expect(comment).toContain(standard)
  })

  it('imports nothing, and has no type that TypeScript 5.0 lacks', () => {
    expect(types).not.toMatch(/^import|import\(|Uint8Array</m)
  })
})
