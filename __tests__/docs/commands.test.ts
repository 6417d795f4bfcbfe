/** Every command of the documentation runs, in the order of its page, and shows what the page says. */

import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { listPages, readText } from '../support/list-pages.ts'
import { readPipeline } from '../support/page-yaml.ts'
import { type Block, doStep, makePageFolder, type PageFolder, readBlocks, type Step } from '../support/pages.ts'

const root = join(import.meta.dirname, '../..')

/** Pages that are run by tests of their own: `__tests__/languages/`, and `bundlers.test.ts` and `library.test.ts` beside this file. */
const ownTests = /^docs\/(languages\/|bundlers\.md|library\.md)/
const pages = listPages().filter(page => !ownTests.test(page))

const { bin }: { readonly bin: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, 'package.json'), 'utf8'),
)

/** Runs a command of WASI, as Wasmtime does. */
const host = `
  import { readFileSync } from 'node:fs'
  import { WASI } from 'node:wasi'
  const wasi = new WASI({ version: 'preview1', args: process.argv.slice(1) })
  const { instance } = await WebAssembly.instantiate(readFileSync(process.argv[1]), wasi.getImportObject())
  wasi.start(instance)`

/** The commands of the package. `npx` runs them, and `npm` installs nothing: what it would install is this checkout. */
const commands: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(bin).map(([name, file]) => [name, `exec '${process.execPath}' '${join(root, file)}' "$@"`]),
  ),
  npx: [
    'while :; do case "$1" in --package=*|-y|--yes) shift;; *) break;; esac; done',
    'name=${1%@*}; shift',
    `case "$name" in ${Object.keys(bin).join('|')}) exec "$name" "$@";; *) echo "npx: no $name" >&2; exit 1;; esac`,
  ].join('\n'),
  wasmtime: `exec '${process.execPath}' --no-warnings --input-type=module -e '${host.replaceAll("'", '"')}' "$@"`,
  npm: 'case "$*" in ci|"install --save-dev wizer-action"|"install wizer-action") ;; *) echo "npm: $*" >&2; exit 1;; esac',
}

/** A project as the pages suppose it: a module `app.wasm`, more below `build/`, and the package. */
function makeProject(): PageFolder {
  const { folder, env } = makePageFolder(commands)
  const example = (name: string) => join(root, `examples/${name}/${name}.wasm`)
  for (const file of ['app.wasm', 'build/app.wasm']) cpSync(example('endgame'), join(folder, file))
  cpSync(example('spelling'), join(folder, 'build/tools/spelling.wasm'))
  return { folder, env: { ...env, PATH: [env.PATH, join(root, 'node_modules/.bin')].join(delimiter) } }
}

/** With a libc for WASI. Without it, pages go on with the `app.wasm` that is there. */
const hasClang = spawnSync('clang', ['--version']).status === 0 && existsSync('/usr/include/wasm32-wasi/stdio.h')

const shells: Readonly<Record<string, (text: string) => string>> = {
  sh: text => text,
  dockerfile: text => [...text.matchAll(/^RUN (.*(?:\\\n.*)*)/gm)].map(([, command]) => command).join('\n'),
  yaml: readPipeline,
}

/** What a block asks for, if it is one that does something. A block that says nothing of itself is a mistake. */
function planBlock(block: Block, next: Block | undefined): readonly Step[] {
  const { language, words, file, text, line } = block
  const write: readonly Step[] = file === undefined ? [] : [{ kind: 'file', name: file, text, line }]
  const isPipeline = file?.endsWith('.gitlab-ci.yml') === true
  if (language === 'sh' || language === 'dockerfile' || isPipeline) {
    const shows = next?.language === 'text' && next.file === undefined ? next.text : undefined
    return [...write, { kind: 'run', script: shells[language]!(text), fails: words.includes('fails'), shows, line }]
  }
  return write
}

/** Blocks that are no commands and no files: other tests read YAML and code, and `text` is what a command shows. */
const otherwiseChecked = ['yaml', 'ts', 'js', 'text']

describe.skipIf(process.platform === 'win32').each(pages)(
  '%s, with a POSIX shell, and where it compiles with clang',
  page => {
    const blocks = readBlocks(readText(page)).filter(({ words }) => !words.includes('paper'))
    const place = makeProject()

    it('has no block that nobody checks', () => {
      const unknown = blocks.filter(
        ({ language, file }, index) =>
          (file === undefined && !['sh', 'dockerfile', ...otherwiseChecked].includes(language)) ||
          (file === undefined && language === 'text' && blocks[index - 1]?.language !== 'sh'),
      )
      expect(unknown.map(({ language, line }) => `${page}:${line}: ${language}`)).toEqual([])
    })

    const steps = blocks.flatMap((block, index) => planBlock(block, blocks[index + 1]))
    for (const step of steps)
      it.skipIf(step.kind === 'run' && /clang|wasmtime snapshot/.test(step.script) && !hasClang)(
        `line ${step.line} does what it says`,
        () => doStep(step, place),
      )
  },
)

it('a command that shows something else than its page says is found', async () => {
  const run = { kind: 'run', fails: false, shows: 'two\n', line: 7 } as const
  await expect(doStep({ ...run, script: 'echo one' }, makeProject())).rejects.toThrow('line 7')
  await expect(doStep({ ...run, script: 'exit 3' }, makeProject())).rejects.toThrow('status 3')
})
