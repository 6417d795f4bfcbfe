/** What SECURITY.md says is held by tests, and every hostile test has its line there. */

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '..')
const text = readFileSync(join(root, 'SECURITY.md'), 'utf8')
const named = [...new Set([...text.matchAll(/\]\((__tests__\/[^)]+)\)/g)].map(([, path]) => path!))]

describe('SECURITY.md', () => {
  it('names the paths of more than twenty tests', () => {
    expect(named.length).toBeGreaterThan(20)
  })

  it.each(named)('names %s, which is there and has tests', path => {
    expect(existsSync(join(root, path)), `write ${path}, or take its line out of SECURITY.md`).toBe(true)
    expect(readFileSync(join(root, path), 'utf8')).toMatch(/\b(it|test)(\.\w+)*[(`]/)
  })

  it('names every test in `__tests__/hostile/`', () => {
    const hostile = readdirSync(join(root, '__tests__/hostile')).filter(name => name.endsWith('.test.ts'))
    expect(hostile.filter(name => !named.includes(`__tests__/hostile/${name}`))).toEqual([])
  })

  it('says that the search for secrets is no wall', () => {
    for (const path of ['SECURITY.md', 'README.md'])
      expect(readFileSync(join(root, path), 'utf8')).toContain('a net, not a wall')
  })
})
