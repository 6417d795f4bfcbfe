/** What a report says of the options of a step, and the command that does the same elsewhere. */

import { execFileSync } from 'node:child_process'
import { describe, expect, it } from 'vitest'
import { listUsed, renderRepeat } from '../../../src/batch/options/used-options.ts'

const same = (text: string) => text
const list = (given: Parameters<typeof listUsed>[0], job = 'build') => listUsed(given, job, same)

describe('listUsed', () => {
  it('lists what is not the default, in the order of the tables', () =>
    expect(
      list({
        'rename-funcs': ['_start=go', 'a=b'],
        'init-func': 'init',
        modules: ['**/*.wasm'],
        timeout: '300',
        'allow-wasi': 'TRUE',
        'inherit-env': 'false',
        'writable-dirs': 'false',
        'out-dir': '',
        args: [],
      }),
    ).toEqual([
      { name: 'modules', values: ['**/*.wasm'] },
      { name: 'init-func', values: ['init'] },
      { name: 'rename-funcs', values: ['_start=go', 'a=b'] },
      { name: 'allow-wasi', values: ['TRUE'] },
    ]))

  it('takes a boolean in capitals for its default', () => expect(list({ 'keep-init-func': 'FALSE' })).toEqual([]))

  it('leaves out the name of an artifact that the runner has made', () => {
    expect(list({ 'artifact-name': 'wizened-build-0' })).toEqual([])
    expect(list({ 'artifact-name': 'wizened-build-0' }, 'test')).toEqual([
      { name: 'artifact-name', values: ['wizened-build-0'] },
    ])
  })

  it('leaves out the values of variables', () =>
    expect(list({ env: ['MODE=fast=1', 'HOME'] })).toEqual([{ name: 'env', values: ['MODE', 'HOME'] }]))

  it('hides secrets in other values', () =>
    expect(listUsed({ args: ['--key', 'hunter22'] }, '', text => text.replace('hunter22', '********'))).toEqual([
      { name: 'args', values: ['--key', '********'] },
    ]))

  it('shortens a long value', () => {
    const [{ values } = { values: [] }] = list({ stdin: 'x'.repeat(5000) })
    expect(values).toEqual([`${'x'.repeat(1000)}…`])
  })
})

describe('renderRepeat', () => {
  it('has each option that concerns the module, and its path', () =>
    expect(
      renderRepeat(
        list({
          modules: ['**/*.wasm'],
          'in-place': 'true',
          shard: '0/2',
          'artifact-name': 'mine',
          'max-size': '1MB',
          'allow-wasi': 'true',
          'inherit-stdio': 'false',
          env: ['MODE=fast', 'HOME'],
          dirs: ['.'],
          timeout: '5',
        }),
        'lib/a.wasm',
      ),
    ).toBe(
      'npx wizer-action run --max-size=1MB --allow-wasi --inherit-stdio=false --env=MODE --env=HOME --dirs=. --timeout=5 lib/a.wasm',
    ))

  it.each([
    ['-a.wasm', './-a.wasm'],
    ['true', './true'],
    ['=ls.wasm', "'=ls.wasm'"],
    ['a b.wasm', "'a b.wasm'"],
    ["it's.wasm", "'it'\\''s.wasm'"],
    ['$(touch x).wasm', "'$(touch x).wasm'"],
  ])('writes the path %s as %s', (path, word) => expect(renderRepeat([], path)).toBe(`npx wizer-action run ${word}`))

  it.skipIf(process.platform === 'win32')('is read by a shell as it is meant', () => {
    const values = ['$HOME', '`id`', '"', "'", "''", '\\', '!x', '*', '~', '#', ';', '&&', ' ', 'é', '{a,b}', '-x', '']
    const command = renderRepeat([{ name: 'args', values }], 'a [1].wasm') ?? ''
    const [npx = '', ...words] = command.split(' ')
    expect(npx).toBe('npx')
    const read = execFileSync('sh', ['-c', `printf '%s\\n' ${words.join(' ')}`], { encoding: 'utf8' })
    expect(read.split('\n')).toEqual([
      'wizer-action',
      'run',
      ...values.map(value => `--args=${value}`),
      'a [1].wasm',
      '',
    ])
  })

  it.each([
    ['a value was shortened', list({ stdin: 'x'.repeat(1001) }), 'a.wasm'],
    ['it would be too long', list({ args: Array(10).fill('x'.repeat(500)) }), 'a.wasm'],
    ['a value has a line break', list({ stdin: 'a\nb' }), 'a.wasm'],
    ['the path changes the direction of text', [], '\u202ea.wasm'],
  ])('is null where %s', (_, used, path) => expect(renderRepeat(used, path)).toBeNull())
})
