/** The bundles hold code of others: each of them is named with its licence, in a file that goes along. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dist } from '../support/bundle.ts'

/** Packages whose files a bundle names in comments or in the keys of its modules. */
function bundledPackages(): string[] {
  const names = readdirSync(dist)
    .filter(name => name.endsWith('.js'))
    .flatMap(name => [...readFileSync(join(dist, name), 'utf8').matchAll(/node_modules\/((?:@[\w.-]+\/)?[\w.-]+)\//g)])
    .map(match => match[1] ?? '')
  return [...new Set(names)].sort()
}

describe('dist/licenses.txt', () => {
  const file = join(dist, 'licenses.txt')

  it('names every package whose code the bundles hold', () => {
    expect(existsSync(file)).toBe(true)
    const text = readFileSync(file, 'utf8')
    const packages = bundledPackages()
    expect(packages.filter(name => !text.includes(name))).toEqual([])
    for (const name of ['@actions/core', '@actions/cache', '@actions/artifact', '@azure/storage-blob', 'undici'])
      expect(text).toContain(name)
  })

  it('has the text of the usual licences, and no package without one', () => {
    const text = existsSync(file) ? readFileSync(file, 'utf8') : ''
    expect(text).toContain('Permission is hereby granted, free of charge')
    expect(text).toContain('Permission to use, copy, modify')
    expect(text).toContain('Apache License')
    expect(text).toContain('Blue Oak Model License')
    const licences = [...text.matchAll(/^\S+ \d\S* \(+([^()]*)\)+$/gm)].map(match => match[1])
    expect(licences.length).toBeGreaterThan(40)
    // No bundled package is under another BSD licence, or declares none, as `buffers` does.
    expect([...new Set(licences)].sort()).toEqual([
      'Apache-2.0',
      'Apache-2.0 AND BSD-3-Clause',
      'BlueOak-1.0.0',
      'ISC',
      'MIT',
    ])
    expect(text).not.toMatch(/^buffers /m)
  })
})
