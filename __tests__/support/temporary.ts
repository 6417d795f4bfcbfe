/** A directory for one file of tests, gone when they are done. */

import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'

export const temporary = realpathSync(mkdtempSync(join(tmpdir(), 'wizer-test-')))

afterAll(() => rmSync(temporary, { recursive: true, force: true }))

/** Writes a file into it; gives its path. */
export function writeTemporary(name: string, content: string | Uint8Array): string {
  const path = join(temporary, name)
  writeFileSync(path, content)
  return path
}
