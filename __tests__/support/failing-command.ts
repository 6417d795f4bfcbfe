/** Runs the command where it fails, in a folder that it has to leave as it was. */

import { chmodSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect } from 'vitest'
import { wizer } from './bundle.ts'
import { filesIn } from './temporary.ts'
import { assemble } from './wat.ts'

export const plain = await assemble(
  '(module (memory 1) (func (export "init") (i32.store (i32.const 8) (i32.const 42))))',
)

/** The user that modes keep files from: this one, or another where this is root. */
export const nobody = process.getuid?.() === 0 ? { uid: 65_534 } : {}

/** Why modes keep no files from the command here; undefined where they do. */
export const noModes = process.getuid ? await findObstacle() : 'the system has no modes of files'

/** Root's other user may be unable to enter the folder of this checkout. */
async function findObstacle(): Promise<string | undefined> {
  const isStarted = await wizer(['--version'], nobody).then(
    ({ status }) => status === 0,
    () => false,
  )
  return isStarted ? undefined : 'another user than root cannot run Node from this folder'
}

/** Gives some files of the folder a mode until the tests end. Runs the command there, and checks that no file changes. */
export function keepFolder(folder: string, modes: Readonly<Record<string, number>> = {}) {
  const before = contents()
  for (const [name, mode] of Object.entries(modes)) chmodSync(join(folder, name), mode)
  afterAll(open)

  /** Lets files be read and removed again. */
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

/** The contents in hexadecimal, or the size of a file that is too large to read. */
function contentsOf(path: string): string {
  const { size } = statSync(path)
  return size < 2 ** 31 ? readFileSync(path).toString('hex') : `${size} bytes`
}
