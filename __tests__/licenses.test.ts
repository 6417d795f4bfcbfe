/** The licences of bundled packages go with the bundles, and no package is bundled whose licence forbids it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { renderLicenses } from '../scripts/licenses.ts'
import { dist } from './support/bundle.ts'
import { makeFolder } from './support/temporary.ts'

const root = join(dist, '..')
const read = (path: string) => readFileSync(join(root, path), 'utf8')
const licenses = read('dist/licenses.txt')
const named = new Set([...licenses.matchAll(/^(\S+) \d\S* \([^)]*\)+$/gm)].map(([, name]) => name!))

type Lock = Readonly<Record<string, { readonly dependencies?: object; readonly dev?: boolean }>>
const lock: Lock = JSON.parse(read('package-lock.json')).packages

/** All that these packages need, by the paths where it is installed. */
function closure(names: readonly string[], from = '', found = new Set<string>()): ReadonlySet<string> {
  for (const name of names) {
    let base = from
    while (!lock[`${base}node_modules/${name}`] && base !== '')
      base = base.replace(/node_modules\/(@[^/]+\/)?[^/]+\/$/, '')
    const path = `${base}node_modules/${name}`
    if (!lock[path] || found.has(path)) continue
    found.add(path)
    closure(Object.keys(lock[path].dependencies ?? {}), `${path}/`, found)
  }
  return found
}

/** Lines that are long enough to tell code from other code. */
const linesOf = (text: string) =>
  new Set(text.split('\n').flatMap(line => (line.trim().length >= 40 ? [line.trim()] : [])))

const bundles = readdirSync(join(root, 'dist')).filter(name => name.endsWith('.js'))
const bundled = linesOf(bundles.map(name => read(`dist/${name}`)).join('\n'))

/** Bundles are not minified, so most lines of a file that is in one are in it. */
function isBundled(path: string): boolean {
  const files = readdirSync(join(root, path), { recursive: true, encoding: 'utf8' }).filter(
    name => /\.[cm]?js$/.test(name) && !/(^|[\\/])node_modules[\\/]/.test(name),
  )
  return files.some(name => {
    const lines = [...linesOf(read(join(path, name)))].filter(line => !/^(\/\/|\*|import |export )/.test(line))
    return lines.length >= 4 && lines.filter(line => bundled.has(line)).length > 0.7 * lines.length
  })
}

const imported = [
  '@actions/artifact',
  '@actions/cache',
  '@actions/core',
  '@actions/glob',
  'fast-string-width',
  'leven',
  'minimatch',
  'wabt',
  'yaml',
]
const installed = [...closure(imported)].filter(path => existsSync(join(root, path)))
const found = new Set(installed.filter(isBundled).map(path => path.replace(/^.*node_modules\//, '')))

/** Code that these packages have from the same third place is in the bundles by another package, which is named. */
const twins = new Set(['@bufbuild/protobuf'])

describe('dist/licenses.txt', () => {
  it('names every package that the bundles hold code of', () => {
    expect(found.size).toBeGreaterThan(40)
    expect([...found].filter(name => !named.has(name) && !twins.has(name))).toEqual([])
  })

  it('names no package that is not installed', () => {
    const names = new Set(installed.map(path => path.replace(/^.*node_modules\//, '')))
    expect([...named].filter(name => !names.has(name))).toEqual(['@vercel/ncc', 'rolldown'])
  })

  it.each(['buffers', 'binary', 'chainsaw', 'traverse', 'unzip-stream'])(
    'does not name %s, which has no use here',
    name => {
      expect(installed).toContain(`node_modules/${name}`)
      expect([named.has(name), found.has(name)]).toEqual([false, false])
    },
  )

  it('contains a copyright notice for every text', () => {
    const texts = licenses.split(`${'-'.repeat(80)}\n`).slice(1)
    expect(texts.length).toBeGreaterThan(20)
    expect(texts.filter(text => !/copyright|blue oak/i.test(text))).toEqual([])
  })
})

describe('renderLicenses', () => {
  const makePackage = (manifest: object, files: Readonly<Record<string, string>> = {}) =>
    makeFolder({ 'package.json': JSON.stringify({ name: 'a', version: '1.0.0', ...manifest }), ...files })
  const text = 'Copyright (c) somebody'

  it.each([
    [{}, { LICENSE: text }, 'found no licence'],
    [{ license: 'GPL-3.0' }, { LICENSE: text }, 'found the licence "GPL-3.0"'],
    [{ license: '(MIT AND GPL-3.0)' }, { LICENSE: text }, 'found the licence "(MIT AND GPL-3.0)"'],
    [{ license: 'SEE LICENSE IN LICENSE' }, { LICENSE: text }, 'found the licence "SEE'],
    [{ license: { type: 'MIT' } }, { LICENSE: text }, 'found the licence {"type":"MIT"}'],
    [{ license: 'MIT' }, {}, 'found no text of its licence'],
    [{ license: 'MIT' }, { 'README.md': '# a\n\n## License\n\nMIT\n' }, 'found no text of its licence'],
  ])('refuses a package with %j and %j', (manifest, files, message) => {
    expect(() => renderLicenses([makePackage(manifest, files)])).toThrow(`cannot bundle \`a\`: ${message}`)
  })

  it.each([
    ['MIT', { LICENSE: `${text}\r\n` }],
    ['(MIT OR GPL-3.0)', { 'license.md': text }],
    ['(Apache-2.0 AND BSD-3-Clause)', { COPYING: text }],
    ['ISC', { 'README.md': `# a\n\n## License\n\n${text}\n` }],
  ])('takes a package with the licence %s and %j', (license, files) => {
    expect(renderLicenses([makePackage({ license }, files)])).toContain(`\na 1.0.0 (${license})\n\n${text}\n`)
  })

  it('gives the same text for packages in any order, and each licence once', () => {
    const one = makePackage({ name: 'one', license: 'MIT' }, { LICENSE: text })
    const two = makePackage({ name: 'two', license: 'MIT' }, { LICENSE: text, NOTICE: 'thanks' })
    const three = makePackage({ name: 'three', license: 'MIT' }, { LICENSE: text })
    const rendered = renderLicenses([one, two, three])
    expect(renderLicenses([three, one, two, one])).toBe(rendered)
    expect(rendered.split(text).length).toBe(3)
    expect(rendered).toContain(`one 1.0.0 (MIT)\nthree 1.0.0 (MIT)\n\n${text}\n`)
    expect(rendered).toContain(`${text}\n\nthanks\n`)
  })
})
