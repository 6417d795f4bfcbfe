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
    expect(text).toContain('Redistribution and use in source and binary forms')
    expect(text).not.toMatch(/UNKNOWN|UNLICENSED|no licen[cs]e/i)
    expect(text).not.toMatch(/buffers@0\.1\.1(?![\s\S]{0,400}(MIT|Permission))/)
  })
})
