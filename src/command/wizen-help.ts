/** The help of the command over one module, which is also that of the whole program. */

import type { HelpPage } from './help.ts'
import type { CommandName } from './names.ts'
import { wizenFlags } from './wizen-request.ts'

/** @param name what the user called the command */
export function wizenHelp(name: CommandName): HelpPage {
  const page = {
    about:
      'Pre-initializes a WebAssembly module: runs its initialization now, and writes a module that starts where that ended.',
    usage: [`${name} [OPTIONS] [INPUT]`],
    examples: [],
    options: wizenFlags,
    notes: [
      'INPUT is a module, as a binary or as text; without it, or as `-`, standard input is read.',
      'Exit status: 0 done, 1 failed, 2 wrong usage.',
    ],
  }
  if (name === 'wizer')
    return { ...page, notes: [...page.notes, 'This is wizer-action: `wizer-action --help` shows what else it does.'] }
  return {
    ...page,
    usage: [
      ...page.usage,
      'wizer-action run [OPTIONS] [FILE…]              (many modules)',
      'wizer-action doctor [OPTIONS] INPUT…            (what a module needs)',
      'wizer-action report merge|show [OPTIONS] FILE…  (one report of many)',
      'wizer-action wasmtime wizer [OPTIONS] [INPUT]   (the flags of Wasmtime)',
    ],
    notes: [
      ...page.notes,
      '`run --help`, `doctor --help`, `report --help` and `wasmtime wizer --help` show their options.',
    ],
    examples: [
      { what: 'One module:', line: 'wizer-action in.wasm -o out.wasm' },
      { what: 'Many modules:', line: "wizer-action run --modules 'build/**/*.wasm' --out-dir wizened" },
      { what: 'What does a module need?', line: 'wizer-action doctor in.wasm' },
    ],
  }
}
