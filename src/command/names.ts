/** The names of the command, each a file in `dist/`: under some it is another command line. */

import { realpathSync } from 'node:fs'
import { basename } from 'node:path'

/** `wizer` is the original, `wasmtime-wizer` stands for `wasmtime wizer`, to which the original sends its users. */
export type CommandName = 'wizer-action' | 'wizer' | 'wasmtime-wizer'

/** The name under which the command was started. A link of another name counts as the file that it leads to. */
export function findName(script: string | undefined): CommandName {
  if (script === undefined) return 'wizer-action'
  return nameOf(script) ?? nameOf(resolveLinks(script)) ?? 'wizer-action'
}

function nameOf(script: string): CommandName | undefined {
  const name = basename(script).replace(/\.js$/, '')
  return name === 'wizer' || name === 'wasmtime-wizer' ? name : undefined
}

function resolveLinks(script: string): string {
  try {
    return realpathSync(script)
  } catch {
    // Node adds the end of the name itself where a user leaves it out.
    return script
  }
}
