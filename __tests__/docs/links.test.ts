/** Every link between pages leads somewhere: to a file that is there, and to a heading that it has. */

import { existsSync, statSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listAllPages, readText } from '../support/list-pages.ts'

const root = join(import.meta.dirname, '../..')

/** Without fenced blocks, in which brackets mean something else. */
const prose = (page: string) => readText(page).replaceAll(/^( *)(`{3,})[\s\S]*?^\1\2 *$/gm, '')

function findLinks(page: string): readonly string[] {
  const text = prose(page).replaceAll(/`[^`\n]*`/g, '')
  const found = [...text.matchAll(/\]\(([^()\s]+)\)|(?:src|srcset|href)="([^"]+)"/g)].map(
    ([, link, html]) => (link ?? html)!,
  )
  return [...new Set(found)].filter(link => !/^[a-z]+:/.test(link))
}

/** The anchors that GitHub gives to headings: small letters, no punctuation, dashes for spaces. */
function findAnchors(page: string): ReadonlySet<string> {
  const counts = new Map<string, number>()
  return new Set(
    [...prose(page).matchAll(/^#{1,6} +(.+?) *$/gm)].map(([, heading]) => {
      const text = heading!.replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1').toLowerCase()
      const slug = text.replaceAll(/[^\p{L}\p{N}\p{M} _-]/gu, '').replaceAll(' ', '-')
      const count = counts.get(slug) ?? 0
      counts.set(slug, count + 1)
      return count === 0 ? slug : `${slug}-${count}`
    }),
  )
}

function explainBroken(page: string, link: string): string | undefined {
  const [path = '', anchor] = link.split('#')
  const target = path === '' ? page : posix.join(posix.dirname(page), path)
  if (target.startsWith('..') || !existsSync(join(root, target))) return `${page}: there is no \`${target}\``
  if (anchor === undefined) return undefined
  if (statSync(join(root, target)).isDirectory()) return `${page}: \`${target}\` is a folder, which has no headings`
  return findAnchors(target).has(anchor) ? undefined : `${page}: \`${target}\` has no heading for \`#${anchor}\``
}

const links = listAllPages().flatMap(page => findLinks(page).map(link => ({ page, link })))

describe('the links of pages', () => {
  it('are found: there are more than a hundred', () => {
    expect(links.length).toBeGreaterThan(100)
  })

  it.each(links)('lead somewhere: $page to $link', ({ page, link }) => {
    expect(explainBroken(page, link)).toBeUndefined()
  })

  it('would be refused if they led nowhere', () => {
    expect(explainBroken('README.md', 'nothing.md')).toBe('README.md: there is no `nothing.md`')
    expect(explainBroken('README.md', '#nothing')).toBe('README.md: `README.md` has no heading for `#nothing`')
  })
})

it('every page of `docs/` is reached from its index', () => {
  const reached = new Set(['docs/README.md'])
  for (const page of reached)
    for (const link of findLinks(page)) {
      const target = posix.join(posix.dirname(page), link.split('#')[0]!)
      if (target.startsWith('docs/') && target.endsWith('.md') && existsSync(join(root, target))) reached.add(target)
    }
  expect(listAllPages().filter(page => page.startsWith('docs/') && !reached.has(page))).toEqual([])
})
