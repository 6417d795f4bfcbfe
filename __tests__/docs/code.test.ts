/** The TypeScript and JavaScript of the documentation passes the compiler, against the types that the package has. */

import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { runProgram } from '../support/bundle.ts'
import { listPages, readText } from '../support/list-pages.ts'
import { readBlocks } from '../support/pages.ts'
import { makeFolder } from '../support/temporary.ts'

const root = join(import.meta.dirname, '../..')
const tsc = join(root, 'node_modules/typescript/bin/tsc')

const options = {
  strict: true,
  // A page in JavaScript has no types to give.
  noImplicitAny: false,
  noEmit: true,
  allowJs: true,
  checkJs: true,
  skipLibCheck: true,
  target: 'es2023',
  lib: ['esnext', 'dom'],
  module: 'nodenext',
  types: ['node'],
  typeRoots: [join(root, 'node_modules/@types')],
}

/** Code for bundlers, and that which is AssemblyScript or runs in an engine of its own, has tests beside this one. */
const blocks = listPages()
  .filter(page => !/^docs\/(bundlers\.md|languages\/)/.test(page))
  .flatMap(page =>
    readBlocks(readText(page))
      .filter(({ language, words }) => ['ts', 'js', 'mjs'].includes(language) && !words.includes('paper'))
      .map(block => ({ page, ...block })),
  )

/** @returns the compiler's complaints, by the names of the files */
async function compile(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = makeFolder({
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions: options, include: ['*.ts', '*.js', '*.mjs'] }),
  })
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), `${text}\nexport {}\n`)
  mkdirSync(join(folder, 'node_modules'))
  symlinkSync(root, join(folder, 'node_modules/wizer-action'), 'dir')
  const { stdout } = await runProgram(process.execPath, [tsc, '-p', folder, '--pretty', 'false'], { directory: folder })
  return `${stdout}`
}

const nameOf = ({ page, line, language }: (typeof blocks)[number]) =>
  `${page.replaceAll(/[^a-z]+/gi, '-')}-line-${line}.${language}`

it('all code that is on pages has the right types', async () => {
  expect(blocks.length).toBeGreaterThan(0)
  expect(await compile(Object.fromEntries(blocks.map(block => [nameOf(block), block.text])))).toBe('')
})

it('an option that the library does not have is found', async () => {
  const text = "import { wizen } from 'wizer-action'\nawait wizen(new Uint8Array(), { initFunk: 'init' })\n"
  expect(await compile({ 'wrong.ts': text })).toContain('initFunk')
})
