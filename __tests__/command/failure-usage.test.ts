/** A wrong command line gives one sentence and the exit status 2, before anything is read or written. */

import { afterAll, describe, expect, it } from 'vitest'
import { wizer } from '../support/bundle.ts'
import { keepFolder, plain } from '../support/failing-command.ts'
import { makeFolder } from '../support/temporary.ts'

const { run, expectUnchanged } = keepFolder(makeFolder({ 'plain.wasm': plain, 'out.wasm': 'old' }))

describe.concurrent('the command over one module', () => {
  afterAll(expectUnchanged)

  it.each([
    ['--alow-wasi', 'unknown option `--alow-wasi`, did you mean `--allow-wasi`?'],
    ['--init-fun=x', 'unknown option `--init-fun`, did you mean `--init-func`?'],
    ['--wasm-threads', 'unknown option `--wasm-threads`'],
    ['-x', 'unknown option `-x`'],
    ['-o', 'the option `-o` has no value, expected `-o FILE`'],
    ['-f', 'the option `-f` has no value, expected `-f NAME`'],
    [
      '-f -o out.wasm',
      'the option `-f` has no value, expected `-f NAME`; a value that starts with a dash is written `--init-func=-o`',
    ],
    [
      'a.wasm b.wasm',
      'found 2 inputs (`a.wasm`, `b.wasm`), expected one; `wizer-action run a.wasm b.wasm …` takes many',
    ],
    ['-o a -o b', 'the option `-o` is given twice, expected once'],
    ['--allow-wasi=yes', 'cannot use the option `--allow-wasi`: found `yes`, expected `true` or `false`'],
    ['--allow-wasi=', 'cannot use the option `--allow-wasi`: found ``, expected `true` or `false`'],
    ['--version=1', 'cannot use the option `--version`: found `1`, expected `true` or `false`'],
    ['--timeout 0', 'cannot use the option `--timeout`: found `0`, expected a number from 0.001 to 86400'],
    ['--timeout 1e3', 'cannot use the option `--timeout`: found `1e3`, expected a number from 0.001 to 86400'],
    ['--timeout=-1', 'cannot use the option `--timeout`: found `-1`, expected a number from 0.001 to 86400'],
    ['--max-segments 0', 'cannot use the option `--max-segments`: found `0`, expected a whole number from 1 to 100000'],
    [
      '--max-segments 1.5',
      'cannot use the option `--max-segments`: found `1.5`, expected a whole number from 1 to 100000',
    ],
    [
      '--segment-layout big',
      'cannot use the option `--segment-layout`: found `big`, expected one of `compressed`, `raw`, `page`, `wasmtime`',
    ],
    ['-r name', 'cannot use the option `-r`: found `name`, expected `dst=src`, such as `_start=wizer.resume`'],
    ['-r a=', 'cannot use the option `-r`: found `a=`, expected `dst=src`, such as `_start=wizer.resume`'],
    ['-r a=b -r a=c', 'cannot use the option `-r`: found two renames to `a`, expected one'],
    ['-r a=b -r c=b', 'cannot use the option `-r`: found two renames of `b`, expected one'],
    [
      '--preload stubs.wasm',
      'cannot use the option `--preload`: found `stubs.wasm`, expected `NAME=FILE`, such as `env=stubs.wasm`',
    ],
    ['--env =x', 'cannot use the option `--env`: found `=x`, expected `KEY=VALUE`, or `KEY` to pass one through'],
    ['--mapdir ::x', 'cannot use the option `--mapdir`: found `::x`, expected `HOST`, or `GUEST::HOST`'],
    [
      '--stdin a --stdin-file b',
      'cannot use the option `--stdin-file`: found `b`, expected either that or the option `--stdin`, not both',
    ],
    ['-o=', 'the name given as `-o` is empty, expected that of a file'],
    ['--report=', 'the name given as `--report` is empty, expected that of a file'],
  ])('says in one sentence what is wrong with `%s`, with the exit status 2', async (line, message) => {
    expect(await run(line, { input: plain })).toEqual({ status: 2, stdout: '', stderr: `error: ${message}\n` })
  })

  it('checks the command line before it looks for the input', async () => {
    expect(await run('none.wasm --timeout soon')).toMatchObject({ status: 2 })
  })

  it('refuses an empty word as the name of the input', async () => {
    const { status, stderr } = await wizer([''])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: the name given as `INPUT` is empty, expected that of a file\n',
    })
  })
})
