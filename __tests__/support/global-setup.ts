/** Makes the folder that holds everything the tests write, and removes it when they have ended. */

import { chmodSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'

declare module 'vitest' {
  interface ProvidedContext {
    readonly temporary: string
  }
}

export default function setup({ provide }: TestProject): () => void {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'wizer-test-')))
  // Some tests run the command as another user.
  chmodSync(folder, 0o755)
  provide('temporary', folder)
  return () => rmSync(folder, { recursive: true, force: true })
}
