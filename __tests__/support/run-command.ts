/** Runs the command over many modules in a folder of its own, and tells what it wrote and showed. */

import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { ModuleRecord } from '../../src/report/report.ts'
import { wizer } from './bundle.ts'
import { filesIn, makeFolder } from './temporary.ts'
import { assemble } from './wat.ts'

export const good = await assemble(`(module (memory (export "memory") 1)
  (func (export "wizer.initialize") (i32.store (i32.const 4096) (i32.const 0x216968))))`)
export const traps = await assemble(
  '(module $m (func $deep unreachable) (func (export "wizer.initialize") (call $deep)))',
  { names: true },
)

const files = {
  'a.wasm': good,
  'lib/b.wasm': good,
  'lib/deep/c.wasm': good,
  'lib/text.wat': '(module (fun))',
  'bad.wasm': traps,
  '[x].wasm': good,
  '!y.wasm': good,
}

/** Runs in a folder of its own. Gives the new modules in it too, and the records of the report. */
export async function run(
  line: string | readonly string[],
  more: Readonly<Record<string, string | Uint8Array>> = {},
  cache = makeFolder(),
) {
  const before = { ...files, ...more }
  const folder = makeFolder(before)
  const words = typeof line === 'string' ? line.split(' ') : line
  const { status, stdout, stderr } = await wizer(['run', ...words.map(word => word.replace('DIR', folder))], {
    directory: folder,
    env: { RUNNER_TOOL_CACHE: cache },
  })
  const written = filesIn(folder).filter(name => name.endsWith('.wasm') && !Object.hasOwn(before, name))
  const report = join(folder, 'wizened/report.json')
  const records: ModuleRecord[] = existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).modules : []
  return { status, stdout: `${stdout}`, stderr, written, records, folder }
}

/** The position of each part in the text, after the part before it; -1 for a part that is missing. */
export function placesOf(text: string, parts: readonly string[]): number[] {
  let from = 0
  return parts.map(part => {
    const at = text.indexOf(part, from)
    from = at + part.length
    return at
  })
}
