/** Blocks of a page are read, run and compared as the page says. */

import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { doStep, findProblems, makePageFolder, matches, planSteps, readBlocks } from './pages.ts'

const page = [
  'Words.',
  '```c file=src/app.c',
  'int x;',
  '```',
  '1. In a list:',
  '   ```sh',
  '   cat src/app.c',
  '     echo two >&2',
  '   ```',
  '   ```text',
  '   int x;',
  '   two',
  '   ```',
  '```sh paper',
  'rm -rf everything',
  '```',
].join('\n')

describe('the blocks of a page', () => {
  it('are read with their language, words, file, text and line', () => {
    expect(readBlocks(page)).toEqual([
      { language: 'c', words: ['file=src/app.c'], file: 'src/app.c', text: 'int x;\n', line: 3 },
      { language: 'sh', words: [], file: undefined, text: 'cat src/app.c\n  echo two >&2\n', line: 7 },
      { language: 'text', words: [], file: undefined, text: 'int x;\ntwo\n', line: 11 },
      { language: 'sh', words: ['paper'], file: undefined, text: 'rm -rf everything\n', line: 15 },
    ])
  })

  it('become files and runs, and what is on paper is left out', () => {
    expect(planSteps(readBlocks(page))).toEqual([
      { kind: 'file', name: 'src/app.c', text: 'int x;\n', line: 3 },
      { kind: 'run', script: 'cat src/app.c\n  echo two >&2\n', fails: false, shows: 'int x;\ntwo\n', line: 7 },
    ])
  })

  it('are refused where nothing would check them', () => {
    expect(() => planSteps(readBlocks('```c\nint x;\n```'))).toThrow('line 2: found a block of `c`')
    expect(() => planSteps(readBlocks('```text\nhello\n```'))).toThrow('line 2: found a block of `text`')
  })
})

describe.skipIf(process.platform === 'win32')('a step of a page (needs a shell)', () => {
  const run = { kind: 'run', line: 7, fails: false, shows: undefined } as const

  it('runs after the steps before it, in the same folder', async () => {
    const place = makePageFolder()
    for (const step of planSteps(readBlocks(page))) await doStep(step, place)
    expect(existsSync(join(place.folder, 'src/app.c'))).toBe(true)
  })

  it('has the command of this checkout', async () => {
    await doStep({ ...run, script: 'wizer-action --version', shows: 'wizer-action …' }, makePageFolder())
  })

  it('fails with its line and what was shown where it shows something else', async () => {
    const step = doStep({ ...run, script: 'echo one', shows: 'two' }, makePageFolder())
    await expect(step).rejects.toThrow('line 7: found\none\n\nexpected\ntwo')
  })

  it.each([
    ['at the first command that fails', { ...run, script: 'false\necho on' }, 'line 7: status 1'],
    ['where it should have failed', { ...run, script: 'true', fails: true }, 'line 7: status 0'],
  ])('fails %s', async (_, step, message) => {
    await expect(doStep(step, makePageFolder())).rejects.toThrow(message)
  })
})

describe('what a page shows', () => {
  it.each([
    ['one\ntwo\n', 'one\ntwo', true],
    ['took 12 ms', 'took … ms', true],
    ['one\n2\n3\nfour', 'one\n…\nfour', true],
    ['a.b', 'a?b', false],
    ['one\ntwo', 'one', false],
    ['took\n12 ms', 'took …', false],
  ])('%j as %j: %j', (found, shown, expected) => {
    expect(matches(found, shown)).toBe(expected)
  })
})

describe('a workflow', () => {
  const step = '- uses: org/wizer-action@v1\n  with:\n'

  it.each([
    ['has only inputs of the action', `${step}    modules: a.wasm\n    allow-wasi: true`, []],
    [
      'has an input that is misspelled',
      `${step}    modules: a\n    alow-wasi: true`,
      ['the action has no input `alow-wasi`'],
    ],
    ['has no modules', `${step}    allow-wasi: true`, ['the input `modules` is missing']],
    ['is a whole file', `jobs:\n  build:\n    steps:\n      - uses: ./\n        with: { modules: a }`, []],
    ['does not use the action', '- run: make', ['found no step that uses this action, expected one, or `paper`']],
  ])('%s', (_, text, problems) => {
    expect(findProblems(text)).toEqual(problems)
  })
})
