/** The rules of the house that a machine can check: what imports what, and how files are named and cut. */

import { readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join, posix, relative, resolve, sep } from 'node:path'
import { describe, expect, it } from 'vitest'

const sources = join(import.meta.dirname, '..', 'src')

type Room = {
  /** Rooms that it may import. */
  readonly rooms: readonly string[]
  /** Rooms that it may import types of, and nothing else. */
  readonly types?: readonly string[]
  readonly packages: RegExp
}

const withoutThreads = /^node:(?!wasi|worker_threads)/

/** The entries stand in no room. */
const mayImport: Readonly<Record<string, Room>> = {
  report: { rooms: [], packages: /^(node:util|fast-string-width)$/ },
  wasm: { rooms: [], packages: /^$/ },
  wizer: { rooms: ['wasm'], types: ['report'], packages: /^leven$/ },
  host: { rooms: ['wasm', 'wizer'], types: ['report'], packages: /^(node:(?!wasi)|wabt$)/ },
  engine: { rooms: ['wasm', 'wizer', 'files'], types: ['report'], packages: withoutThreads },
  files: { rooms: ['wasm', 'wizer'], packages: withoutThreads },
  library: { rooms: ['wasm', 'wizer', 'files'], packages: withoutThreads },
  batch: {
    rooms: ['wasm', 'wizer', 'files', 'engine', 'report'],
    packages: /^(node:(?!wasi|worker_threads)|(minimatch|yaml)$)/,
  },
  command: {
    rooms: ['wasm', 'wizer', 'files', 'engine', 'batch', 'report'],
    packages: /^(node:(?!wasi|worker_threads)|yaml$)/,
  },
  action: {
    rooms: ['wizer', 'files', 'engine', 'batch', 'report'],
    packages: /^(node:(?!wasi|worker_threads)|@actions\/)/,
  },
}

type Import = { readonly file: string; readonly room: string; readonly target: string; readonly typeOnly: boolean }

const texts: ReadonlyMap<string, string> = new Map(
  readdirSync(sources, { recursive: true, encoding: 'utf8' })
    .filter(file => file.endsWith('.ts'))
    .map(file => [file.split(sep).join('/'), readFileSync(join(sources, file), 'utf8')]),
)
const files = [...texts.keys()]
const imports: readonly Import[] = [...texts].flatMap(([file, text]) =>
  [
    ...text.matchAll(/(?:^|\n)(import type|import|export)[^'\n]*?(?:\{[^}]*\} )?from '([^']+)'|import\('([^']+)'\)/g),
  ].map(match => ({
    file,
    room: roomOf(file),
    target: match[2] ?? match[3] ?? '',
    typeOnly: match[1] === 'import type',
  })),
)

function roomOf(file: string): string {
  const [room, ...rest] = file.split('/')
  return rest.length > 0 && room !== undefined ? room : ''
}

function isAllowed({ file, room, target, typeOnly }: Import): boolean {
  const allowed = mayImport[room]
  if (!allowed) return true
  if (!target.startsWith('.')) return allowed.packages.test(target)
  const other = roomOf(
    relative(sources, resolve(sources, dirname(file), target))
      .split(sep)
      .join('/'),
  )
  return (
    other === room ||
    other === '' ||
    allowed.rooms.includes(other) ||
    (typeOnly && (allowed.types ?? []).includes(other))
  )
}

function withoutComments(text: string): string {
  return text.replaceAll(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*/g, '')
}

/** A rule holds where nothing breaks it; else the failure says what to do about it. */
function expectNone(found: readonly unknown[], remedy: string): void {
  expect(found, remedy).toEqual([])
}

describe('the house', () => {
  it('has sources and import lines to check', () => {
    expect(files.length).toBeGreaterThan(40)
    expect(imports.length).toBeGreaterThan(100)
    expect(imports.some(({ typeOnly }) => typeOnly)).toBe(true)
  })

  it('imports in one direction', () => {
    expectNone(
      imports.filter(line => !isAllowed(line)),
      'move the code to the room that may import this, or declare what you need as an interface where you need it',
    )
  })

  it('has no circle of imports', () => {
    const next = Map.groupBy(
      imports.filter(({ target }) => target.startsWith('.')),
      ({ file }) => file,
    )
    const finished = new Set<string>()
    const findCircle = (file: string, path: readonly string[]): readonly string[] | undefined => {
      if (path.includes(file)) return [...path.slice(path.indexOf(file)), file]
      if (finished.has(file)) return undefined
      finished.add(file)
      const targets = (next.get(file) ?? []).map(({ target }) => posix.join(dirname(file), target))
      return targets.map(target => findCircle(target, [...path, file])).find(circle => circle !== undefined)
    }
    expectNone(
      files.flatMap(file => findCircle(file, [])?.join(' -> ') ?? []),
      'move what both need into a file below them',
    )
  })

  it('wires a host to the engine in the entries alone', () => {
    expectNone(
      imports.filter(({ room, target }) => room !== 'host' && room !== '' && /(^|\/)host\//.test(target)),
      'take a `Host` as a parameter; `cli.ts`, `engine.ts` and `index.ts` make one',
    )
  })

  it('has rules for every room', () => {
    expectNone(
      [...new Set(files.map(roomOf))].filter(room => room !== '' && !mayImport[room]),
      'write into `mayImport` what the new room may import',
    )
  })

  it('is shown in ARCHITECTURE.md: each room, and what it may import', () => {
    const page = readFileSync(join(sources, '../.github/ARCHITECTURE.md'), 'utf8')
    const rows = [...page.matchAll(/^\| `(\w+)\/` \|.*\| (.*) \|$/gm)].map(([, room, cell]) => `${room}: ${cell}`)
    const quote = (names: readonly string[]) => names.map(name => `\`${name}\``)
    const expected = Object.entries(mayImport).map(([room, { rooms, types = [] }]) => {
      const all = [...quote(rooms), ...quote(types).map(name => `types of ${name}`)]
      return `${room}: ${all.join(', ') || 'nothing'}`
    })
    expect(rows.sort()).toEqual(expected.sort())
  })

  it('says what each file is for', () => {
    expectNone(
      [...texts].filter(([, text]) => !/^(#!.*\n)?\/\*\*/.test(text)).map(([file]) => file),
      'begin the file with a comment of one sentence that says what it is for',
    )
  })

  it('has no room for what belongs nowhere', () => {
    expectNone(
      files.filter(file => /(^|\/)(utils?|common|shared|misc)(\/|\.ts$)/.test(file)),
      'name the file for the concept that its functions share, or move them to where they are used',
    )
  })

  it('knows bytes in wasm/ alone', () => {
    // Flags of WASI are numbers of its own.
    const others = [...texts].filter(([file]) => /^(wizer|host)\//.test(file) && !file.startsWith('host/wasi/'))
    const bytes = /new (Reader|Writer)\b|\b0x([0-9a-f]{1,2}|f[b-e][0-9a-f]{4})\b/i
    expectNone(
      others.flatMap(([file, text]) =>
        withoutComments(text)
          .split('\n')
          .filter(line => bytes.test(line))
          .map(line => `${file}: ${line.trim()}`),
      ),
      'add a function or a named opcode to `wasm/`, and call it',
    )
  })

  it('has files of at most 250 lines', () => {
    expectNone(
      [...texts]
        .filter(([, text]) => text.split('\n').length > 251 && !/^\/\*\* Generated/.test(text))
        .map(([file]) => file),
      'find the second concept in the file, and give it a file of its own',
    )
  })

  it('has at most 13 files in a folder', () => {
    const folders = Map.groupBy(files, file => dirname(file))
    expectNone(
      [...folders].filter(([, inside]) => inside.length > 13).map(([folder, inside]) => `${folder}: ${inside.length}`),
      'give the files that belong together a folder of their own',
    )
  })

  it('has no two files with the name of a room', () => {
    const names = Map.groupBy(files, file => basename(file, '.ts'))
    expectNone(
      Object.keys(mayImport)
        .map(room => names.get(room) ?? [])
        .filter(twins => twins.length > 1),
      'name each file for what sets it apart from its twin',
    )
  })

  it('exports again only from index.ts', () => {
    expectNone(
      [...texts].filter(([file, text]) => file !== 'index.ts' && /^export .*from '/m.test(text)).map(([file]) => file),
      'import from the file that declares it',
    )
  })
})
