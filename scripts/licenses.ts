/** Makes `dist/licenses.txt`: the licences of all packages whose code is in the bundles, which demand to go with it. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Module, Stats } from '@vercel/ncc'

/** Licences that let us hand on the code under our own. */
const compatible = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'Unlicense',
])

type Package = { readonly name: string; readonly version: string; readonly license: string; readonly text: string }

/** The folders of the packages that a bundle has code of. The bundler adds some code of its own. */
export function findPackageFolders({ compilation }: Stats): readonly string[] {
  const bundled = [...compilation.modules].filter(module => compilation.chunkGraph.getNumberOfModuleChunks(module) > 0)
  return bundled.flatMap(listResources).flatMap(resource => {
    const [folder] = /^.*[\\/]node_modules[\\/](@[^\\/]+[\\/])?[^\\/]+/.exec(resource) ?? []
    return folder === undefined ? [] : [folder]
  })
}

/** The bundler joins modules into one. */
function listResources({ resource, modules }: Module): readonly string[] {
  if (modules) return [...modules].flatMap(listResources)
  return resource === undefined ? [] : [resource]
}

/**
 * The text of `licenses.txt`: packages in the order of their names, and each text once.
 * @param folders of packages, each as often as you like
 * @throws where a package has no licence, or one that is not known to be compatible
 */
export function renderLicenses(folders: Iterable<string>): string {
  const packages = new Map<string, Package>()
  for (const folder of new Set(folders)) {
    const found = readPackage(folder)
    packages.set(`${found.name} ${found.version}`, found)
  }
  const sorted = [...packages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, found]) => found)
  const groups = Map.groupBy(sorted, ({ text }) => text)
  const sections = [...groups].map(([text, group]) => {
    const names = group.map(({ name, version, license }) => `${name} ${version} (${license})\n`)
    return `${'-'.repeat(80)}\n${names.join('')}\n${text}\n`
  })
  return `The files in this folder contain code of these packages, under the licences below.\n\n${sections.join('\n')}`
}

function readPackage(folder: string): Package {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))
  const expected = 'expected another package, or its licence in `scripts/licenses.ts`'
  if (typeof license !== 'string' || !isCompatible(license))
    throw new Error(
      `cannot bundle \`${name}\`: found ${license ? `the licence ${JSON.stringify(license)}` : 'no licence'}, ${expected}`,
    )
  const text = findText(folder, name)
  if (text === undefined) throw new Error(`cannot bundle \`${name}\`: found no text of its licence, ${expected}`)
  return { name, version, license, text }
}

/** Reads an expression of SPDX without exceptions: `(MIT OR Apache-2.0)`. One of a choice will do. */
function isCompatible(license: string): boolean {
  const choices = license.replaceAll(/[()]/g, '').split(' OR ')
  return choices.some(choice => choice.split(' AND ').every(name => compatible.has(name)))
}

/** A package has its licence in a file, in its README, or only in its repository, from which we have a copy then. */
function findText(folder: string, name: string): string | undefined {
  const files = readdirSync(folder)
    .filter(file => /^(un)?licen[cs]e|^copying|^notice/i.test(file))
    .sort()
  const copy = join(import.meta.dirname, 'licenses', `${name.replace('/', '+')}.txt`)
  if (files.length > 0) return files.map(file => readText(join(folder, file))).join('\n\n')
  if (existsSync(copy)) return readText(copy)
  const readme = readdirSync(folder).find(file => /^readme/i.test(file))
  const [, section] =
    readme === undefined ? [] : (/^#+ licen[cs]e\n([\s\S]*)$/im.exec(readText(join(folder, readme))) ?? [])
  return section?.includes('Copyright') ? section.trim() : undefined
}

function readText(path: string): string {
  return readFileSync(path, 'utf8').replaceAll(/\r\n?/g, '\n').trim()
}
