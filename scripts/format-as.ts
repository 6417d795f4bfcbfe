/** Formats what is generated, as the file that it becomes. */

import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')

export function formatAs(path: string, text: string): string {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'format', `--stdin-file-path=${path}`]
  return execFileSync(process.execPath, args, { cwd: root, input: text, encoding: 'utf8' })
}
