/** Reads the import lines of the sources and holds them to the directions of the house. */

import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const sources = join(import.meta.dirname, '..', 'src')

/** What a room may import: other rooms, and packages by their first letters. The entries stand in no room. */
const mayImport: Readonly<Record<string, { readonly rooms: readonly string[]; readonly packages: RegExp }>> = {
  report: { rooms: [], packages: /^(node:util|string-width)$/ },
  wasm: { rooms: [], packages: /^$/ },
  wizer: { rooms: ['wasm', 'report'], packages: /^$/ },
  host: { rooms: ['wasm', 'wizer', 'report'], packages: /^node:/ },
  files: { rooms: ['wasm', 'wizer'], packages: /^node:(?!wasi|worker_threads)/ },
  batch: { rooms: ['wasm', 'wizer', 'files', 'report'], packages: /^node:(?!wasi|worker_threads)/ },
  command: { rooms: ['wasm', 'wizer', 'files', 'batch', 'report'], packages: /^(node:(?!wasi|worker_threads)|leven$)/ },
  action: {
    rooms: ['wizer', 'files', 'batch', 'report'],
    packages: /^(node:(?!wasi|worker_threads)|@actions\/)/,
  },
}

type Import = { readonly file: string; readonly room: string; readonly target: string; readonly typeOnly: boolean }

const files = readdirSync(sources, { recursive: true, encoding: 'utf8' }).filter(file => file.endsWith('.ts'))
const imports: readonly Import[] = files.flatMap(file => {
  const text = readFileSync(join(sources, file), 'utf8')
  return [
    ...text.matchAll(/(?:^|\n)(import type|import|export)[^'\n]*?(?:\{[^}]*\} )?from '([^']+)'|import\('([^']+)'\)/g),
  ].map(match => ({
    file: file.split(sep).join('/'),
    room: roomOf(file),
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] === 'import type',
  }))
})

function roomOf(file: string): string {
  const [room, ...rest] = file.split(sep)
  return rest.length > 0 && room !== undefined ? room : ''
}

describe('the house', () => {
  it('has import lines to read', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(imports.length).toBeGreaterThan(100)
  })

  it('imports in one direction', () => {
    const wrong = imports.filter(({ file, room, target }) => {
      const allowed = mayImport[room]
      if (!allowed) return false
      if (!target.startsWith('.')) return !allowed.packages.test(target)
      const other = roomOf(relative(sources, resolve(sources, dirname(file), target)))
      return other !== room && other !== '' && !allowed.rooms.includes(other)
    })
    expect(wrong).toEqual([])
  })

  it('wires host and engine in the entries alone', () => {
    const wired = imports.filter(({ room, target }) => room !== 'host' && /(^|\/)host\//.test(target) && room !== '')
    expect(wired).toEqual([])
  })

  it('knows every room', () => {
    expect([...new Set(files.map(roomOf))].filter(room => room !== '' && !mayImport[room])).toEqual([])
  })

  it('says what each file is for', () => {
    const silent = files.filter(file => !/^(#!.*\n)?\/\*\*/.test(readFileSync(join(sources, file), 'utf8')))
    expect(silent).toEqual([])
  })
})
