/** The command over many modules reads the same file of options as the action. */

import { describe, expect, it } from 'vitest'
import { good, run } from '../support/run-command.ts'
import { assemble } from '../support/wat.ts'

const reactor = await assemble('(module (func (export "_initialize")) (func (export "f")))')

const config = (text: string) => ({ '.github/wizer.yml': text, 'lib/r.wasm': reactor })
const entry = 'modules: [{files: lib/r.wasm, init-func: _initialize}]'

describe.concurrent('the command over many modules, with a file of options', () => {
  it.each<[line: string, text: string, records: string[]]>([
    ['--modules lib/*.wasm', entry, ['lib/b.wasm initialized', 'lib/r.wasm initialized']],
    ['--modules lib/*.wasm --config none', entry, ['lib/b.wasm initialized', 'lib/r.wasm failed']],
    ['--modules lib/r.wasm --config=.github/wizer.yml', entry, ['lib/r.wasm initialized']],
    ['lib/r.wasm', entry, ['lib/r.wasm initialized']],
    ['--config .github/wizer.yml', entry, ['lib/r.wasm initialized']],
    ['--jobs 1', entry, ['lib/r.wasm initialized']],
    ['a.wasm --max-size 1', 'options: {max-size: 1MiB}', ['a.wasm initialized']],
    ['a.wasm --max-size 1MiB', 'options: {max-size: 1}', ['a.wasm failed']],
  ])('obeys `%s` with %s', async (line, text, expected) => {
    const { records, stderr } = await run(line, config(text))
    expect(records.map(({ path, status }) => `${path} ${status}`)).toEqual(expected)
    expect(stderr).toBe('')
  })

  it.each<[line: string, text: string, status: number, message: string]>([
    [
      '--jobs 1',
      'options: {}',
      2,
      'no modules are given, expected `--modules GLOB`, or a file of options with entries',
    ],
    [
      'a.wasm --config gone.yml',
      '',
      1,
      'cannot use the option `--config`: found no file that can be read at `gone.yml`',
    ],
    ['a.wasm', 'options: {tiemout: 5}', 2, 'found the unknown option `tiemout` (line 1), expected `timeout`'],
    ['a.wasm', 'options: [', 2, 'cannot read `.github/wizer.yml`: found a fault in line 1'],
    [
      'a.wasm',
      'options: {timeout: 0}',
      2,
      'cannot use the option `timeout` in `.github/wizer.yml` (line 1): found `0`',
    ],
    ['a.wasm --timeout 0', 'options: {timeout: 5}', 2, 'cannot use the option `--timeout`: found `0`'],
    ['', 'modules: [{files: none/*.wasm}]', 1, 'cannot find any module: found no file that matches `none/*.wasm`'],
  ])('refuses `%s` with %j', async (line, text, expected, message) => {
    const { status, stderr, written } = await run(line.split(' ').filter(Boolean), config(text))
    expect({ status, written }).toEqual({ status: expected, written: [] })
    expect(stderr).toMatch(/^error: .*\n$/)
    expect(stderr).toContain(message)
  })

  it('says which entries have no modules, as a warning only where the entries choose the modules', async () => {
    const more = { ...config('modules: [{files: none}, {files: "a.wasm"}]'), 'a.wasm': good }
    expect((await run('a.wasm', more)).stderr).toMatch(/^note: no module belongs to entry 1 \(`none`\) in line 1 of /)
    expect((await run([], more)).stderr).toMatch(/^warning: no module belongs to entry 1 \(`none`\) in line 1 of /)
  })
})
