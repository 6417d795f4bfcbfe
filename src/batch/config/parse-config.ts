/** Reads a file of options: options for all modules, and entries for some. */

import { isSeq, type ParsedNode } from 'yaml'
import type { OptionError } from '../../wizer/errors.ts'
import { findNearest } from '../../wizer/options/nearest-name.ts'
import { type Config, type ConfigEntry, maxEntries, maxGlob, maxStars } from './config-file.ts'
import { type ConfigScope, checkPlain, describeNode, type Field, readFields, refuse, showText } from './config-scope.ts'
import { isFileOption, isRunOption, readTexts, readValues, refuseName } from './read-values.ts'
import { readYaml } from './yaml-source.ts'

const parts = ['options', 'modules']

/**
 * @param path of the file, for errors
 * @throws {OptionError} with the line, where the text is no YAML or has another shape
 */
export function parseConfig(text: string, path: string): Config {
  const { root, lineOf } = readYaml(text, path)
  if (root === null) return { values: new Map(), entries: [] }
  const scope: ConfigScope = { path, entry: undefined, lineOf }
  const fields = readFields({ key: root, value: root }, 'the whole file', scope)
  for (const [name, { key }] of fields) if (!parts.includes(name)) throw refusePart(name, key, scope)
  const [options, modules] = parts.map(name => fields.get(name))
  return {
    values: options ? readValues(readFields(options, '`options`', scope), scope) : new Map(),
    entries: modules ? readEntries(modules, scope) : [],
  }
}

function refusePart(name: string, key: ParsedNode, scope: ConfigScope): OptionError {
  if (isRunOption(name) && !isFileOption(name)) return refuseName(name, key, scope)
  const near = findNearest(name, parts)
  const other = near === undefined ? 'nothing else there' : `\`${near}\``
  const expected = isFileOption(name) ? 'it under `options`, or in an entry of `modules`' : other
  return refuse(scope, key, `\`${showText(name)}\` beside \`options\` and \`modules\``, expected)
}

function readEntries({ key, value }: Field, scope: ConfigScope): readonly ConfigEntry[] {
  checkPlain(value, scope)
  if (!isSeq(value)) throw refuse(scope, key, `${describeNode(value)} as \`modules\``, 'a list of entries')
  const items = value.items as readonly (ParsedNode | null)[]
  if (items.length > maxEntries) throw refuse(scope, key, `${items.length} entries`, `at most ${maxEntries}`)
  return items.map((item, index) => readEntry({ key: item ?? key, value: item }, { ...scope, entry: index + 1 }))
}

function readEntry(node: Field, scope: ConfigScope): ConfigEntry {
  const fields = new Map(readFields(node, 'an entry', scope))
  const files = fields.get('files')
  if (!files) throw refuse(scope, node.key, 'an entry without `files`', 'globs, such as `files: build/**/*.wasm`')
  fields.delete('files')
  return { line: scope.lineOf(node.key), globs: readGlobs(files, scope), values: readValues(fields, scope) }
}

function readGlobs({ key, value }: Field, scope: ConfigScope): readonly string[] {
  checkPlain(value, scope)
  const globs = readTexts(value, scope)?.map(glob => glob.trim())
  const isGlob = (glob: string) => /[^!\s]/.test(glob) && !/\p{Cc}/u.test(glob)
  if (!globs?.every(isGlob))
    throw refuse(scope, key, `${describeNode(value)} as \`files\``, 'a glob, or a list of globs')
  const outside = globs.find(leadsOut)
  if (outside !== undefined)
    throw refuse(scope, key, `the glob \`${showText(outside)}\``, 'one that is relative to the workspace, without `..`')
  const long = globs.find(glob => glob.length > maxGlob)
  if (long !== undefined) throw refuse(scope, key, `a glob of ${long.length} characters`, `at most ${maxGlob}`)
  const starry = globs.find(glob => glob.split(/[\\/]/).some(name => (name.match(/\*+/g)?.length ?? 0) > maxStars))
  if (starry !== undefined)
    throw refuse(
      scope,
      key,
      `the glob \`${showText(starry)}\``,
      `at most ${maxStars} \`*\` in the name of a file or folder`,
    )
  if (globs.every(glob => glob.startsWith('!')))
    throw refuse(
      scope,
      key,
      globs.length === 0 ? 'no globs as `files`' : '`files` that exclude only',
      'a glob of files that the entry is for',
    )
  return globs
}

/** Whether a glob is absolute, on any system, or begins at the user's home, or goes up. */
function leadsOut(glob: string): boolean {
  const pattern = glob.replace(/^[!\s]+/, '')
  return /^([\\/~]|[a-z]:)/i.test(pattern) || /(^|[\\/])\.\.([\\/]|$)/.test(pattern)
}
