/** The command where it fails: what it is run on, and a folder that it is to leave as it was. */

import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { filesIn, wizer } from './bundle.ts'
import { assemble } from './wat.ts'

export const plain = await assemble(
  '(module (memory 1) (func (export "init") (i32.store (i32.const 8) (i32.const 42))))',
)
const isRoot = process.getuid?.() === 0

/** Whom a file can be kept from. */
export const nobody = isRoot ? { uid: 65_534 } : {}

/** Runs the command in a folder, some of whose files get a mode until the tests end, and says whether all is as it was. */
export function keepFolder(folder: string, modes: Readonly<Record<string, number>> = {}) {
  const before = contents()
  for (const [name, mode] of Object.entries(modes)) chmodSync(join(folder, name), mode)
  afterAll(open)

  /** So that files can be read and removed again. */
  function open(): void {
    for (const name of Object.keys(modes)) chmodSync(join(folder, name), 0o755)
  }

  function contents(): Record<string, string> {
    return Object.fromEntries(filesIn(folder).map(name => [name, contentsOf(join(folder, name))]))
  }

  async function run(line: string, surroundings: Parameters<typeof wizer>[1] = {}) {
    const { status, stdout, stderr } = await wizer(
      line.split(' ').filter(word => word !== ''),
      { directory: folder, ...surroundings },
    )
    return { status, stdout: `${stdout}`, stderr }
  }

  function expectUnchanged(): void {
    open()
    expect(contents()).toEqual(before)
  }

  return { run, expectUnchanged }
}

/** In hexadecimal, or the size where that is too much to be read. */
function contentsOf(path: string): string {
  const { size } = statSync(path)
  return size < 2 ** 31 ? readFileSync(path).toString('hex') : `${size} bytes`
}
