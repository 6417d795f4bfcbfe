/** Ways out of the workspace: a step refuses them by their names, and writes nothing where they lead. */

import { lstatSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { guest, textIn } from '../support/guest.ts'
import { keeping, runAction } from '../support/step.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'

const module = await keeping(1)

type Case = {
  readonly inputs?: Readonly<Record<string, string>>
  /** Links of the workspace, by where they lead in the folder outside. */
  readonly links?: Readonly<Record<string, string>>
}

/** A workspace with a module and links, beside a folder with files. */
function makePlaces({ links = {} }: Case): { readonly workspace: string; readonly outside: string } {
  const outside = makeFolder({ 'there.wasm': module, 'a.wasm': 'kept', 'report.json': 'kept' })
  const workspace = makeFolder({ 'a.wasm': module, 'deep/a.wasm': module })
  for (const [link, target] of Object.entries(links)) {
    mkdirSync(dirname(join(workspace, link)), { recursive: true })
    symlinkSync(join(outside, target), join(workspace, link))
  }
  return { workspace, outside }
}

const contents = (folder: string) => filesIn(folder).map(name => [name, readFileSync(join(folder, name), 'latin1')])

describe.skipIf(process.platform === 'win32')('a step', () => {
  it.concurrent.each<[what: string, given: Case, named: string]>([
    [
      'a module that is a link',
      { links: { 'link.wasm': 'there.wasm' } },
      'cannot read `link.wasm`: found a path that leads out of the workspace',
    ],
    [
      'a module that is a link, in its place',
      { links: { 'link.wasm': 'there.wasm' }, inputs: { 'in-place': 'true' } },
      'cannot read `link.wasm`: found a path that leads out of the workspace',
    ],
    [
      'a folder of modules that is a link',
      { links: { linked: '.' }, inputs: { modules: 'linked/there.wasm' } },
      'cannot read `linked/there.wasm`: found a path that leads out of the workspace',
    ],
    [
      'an output folder that is a link',
      { links: { wizened: '.' } },
      'cannot use the option `out-dir`: found `wizened`, expected',
    ],
    [
      'an output folder below a link',
      { links: { linked: '.' }, inputs: { 'out-dir': 'linked/new' } },
      'cannot use the option `out-dir`: found `linked/new`, expected',
    ],
    ['a folder of outputs that is a link', { links: { 'wizened/deep': '.' } }, 'the output of `deep/a.wasm`'],
    [
      'a directory above',
      { inputs: { 'allow-wasi': 'true', dirs: '..' } },
      'cannot use the option `dirs`: found `..`, expected',
    ],
    [
      'a directory elsewhere',
      { inputs: { 'allow-wasi': 'true', dirs: 'etc::/etc' } },
      'cannot use the option `dirs`: found `/etc`, expected',
    ],
    [
      'a directory that is a link',
      { links: { linked: '.' }, inputs: { 'allow-wasi': 'true', dirs: 'linked' } },
      'cannot use the option `dirs`: found `linked`, expected',
    ],
    ['a module above', { inputs: { modules: '../*/a.wasm' } }, '`modules`'],
  ])('refuses %s', async (_, given, named) => {
    const { workspace, outside } = makePlaces(given)
    const before = contents(outside)
    const step = await runAction(workspace, given.inputs)
    expect(step.exitCode).toBe(1)
    expect(step.errors.map(({ message }) => message)).toEqual([expect.stringContaining(named)])
    expect(contents(outside)).toEqual(before)
  })
})

it.skipIf(process.platform === 'win32')('replaces an output that is a link, and leaves what it leads to', async () => {
  const { workspace, outside } = makePlaces({ links: { 'wizened/a.wasm': 'a.wasm' } })
  const before = contents(outside)
  const step = await runAction(workspace)
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(lstatSync(join(workspace, 'wizened/a.wasm')).isFile()).toBe(true)
  expect(contents(outside)).toEqual(before)
})

it.skipIf(process.platform === 'win32')('replaces results that are links, and leaves what they lead to', async () => {
  const { workspace, outside } = makePlaces({
    links: { 'wizened/report.json': 'report.json', 'wizened/SHA256SUMS': 'there.wasm' },
  })
  const before = contents(outside)
  const step = await runAction(workspace, { 'artifact-name': '' })
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(contents(outside)).toEqual(before)
  expect(lstatSync(join(workspace, 'wizened/report.json')).isFile()).toBe(true)
})

it.concurrent('refuses a module outside of the workspace, and leaves it as it is', async () => {
  const outside = makeFolder({ 'a.wasm': module })
  const step = await runAction({ 'b.wasm': module }, { modules: `${outside}/*.wasm` })
  expect(step).toMatchObject({ exitCode: 1, outputs: { failed: '0' } })
  expect(step.errors[0]!.message).toContain('expected a pattern of files in the workspace')
  expect(filesIn(outside)).toEqual(['a.wasm'])
})

it.concurrent('follows links that stay in the workspace', async () => {
  const workspace = makeFolder({ 'lib/a.wasm': guest, 'notes/note.txt': 'found', 'outputs/.keep': '' })
  for (const [link, target] of [
    ['b.wasm', 'lib/a.wasm'],
    ['data', 'notes'],
    ['wizened', 'outputs'],
  ])
    symlinkSync(target!, join(workspace, link!))
  const inputs = { modules: 'b.wasm', 'allow-wasi': 'true', dirs: 'data', stdin: 'note.txt' }
  const step = await runAction(workspace, inputs)
  expect(step).toMatchObject({ exitCode: 0, errors: [] })
  expect(textIn(new Uint8Array(readFileSync(join(workspace, 'outputs/b.wasm'))))).toBe('found')
})

it.concurrent('writes to an output folder elsewhere where the input names it', async () => {
  const outside = makeFolder()
  const step = await runAction({ 'a.wasm': module }, { 'out-dir': outside })
  expect(step).toMatchObject({ exitCode: 0, errors: [], written: [] })
  expect(filesIn(outside)).toEqual(['SHA256SUMS', 'a.wasm', 'report.html', 'report.json'])
})
