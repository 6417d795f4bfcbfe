/** The command over many modules where one of them fails, or where it refuses the whole run. */

import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wizer } from '../support/bundle.ts'
import { good, placesOf, run } from '../support/run-command.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'

describe.concurrent('the command over many modules', () => {
  it('shows failures first, and writes the outputs of the other modules', async () => {
    const { status, stdout, stderr, written, records } = await run(
      '--modules *.wasm lib/text.wat lib/b.wasm --cache=false',
    )
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(written).toEqual(['wizened/!y.wasm', 'wizened/[x].wasm', 'wizened/a.wasm', 'wizened/lib/b.wasm'])
    const trap = 'cannot call `wizer.initialize`: it trapped: unreachable'
    const text = 'the text is no module (line 1, column 10): unexpected token'
    const shown = ['bad.wasm', trap, 'deep', 'lib/text.wat', text, '!y.wasm', '[x].wasm', 'a.wasm', 'lib/b.wasm']
    expect(placesOf(stdout, shown)).not.toContain(-1)
    expect(records.map(({ path, status }) => `${path} ${status}`)).toEqual([
      '!y.wasm initialized',
      '[x].wasm initialized',
      'a.wasm initialized',
      'bad.wasm failed',
      'lib/b.wasm initialized',
      'lib/text.wat failed',
    ])
    expect(records[3]).toMatchObject({ error: trap, frames: [expect.stringContaining('deep'), expect.any(String)] })
  })

  it.each<[problem: string, line: string, path: string, error: string]>([
    [
      'a file that is missing',
      'a.wasm none.wasm',
      'none.wasm',
      'cannot read `none.wasm`: no such file or directory, expected a WebAssembly module',
    ],
    ['a folder', 'lib', 'lib', 'cannot read `lib`: found a directory, expected a regular file'],
    [
      'a module from elsewhere',
      'a.wasm ../other.wasm',
      '../other.wasm',
      'cannot place the output of `../other.wasm`: found a module outside of the workspace, expected one inside',
    ],
    [
      'a module without the init function',
      'a.wasm -f start',
      'a.wasm',
      'cannot find the init function: found no export `start`, expected a function of type [] -> []; name one of the exported functions that would fit by the option `init-func`: `wizer.initialize`',
    ],
  ])('names %s and says why it failed', async (_problem, line, path, error) => {
    const { status, stdout, stderr, records } = await run(line)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(records.filter(({ status }) => status === 'failed')).toMatchObject([{ path, error }])
    expect(placesOf(stdout, [path, error.replace('`init-func`', '`-f`')])).not.toContain(-1)
  })

  it.each<[line: string, message: string, status: number]>([
    ['--modules *.none --modules x/**/y', 'cannot find any module: found no file that matches `*.none`, `x/**/y`', 1],
    ['*.none', 'cannot find any module: found no file that matches `*.none`', 1],
    ['--modules *.wasm --modules=!*', 'cannot find any module: found no file that matches `*.wasm`, `!*`', 1],
    [
      '--modules ../*.wasm',
      'cannot use the option `--modules`: found `../*.wasm`, expected a pattern without `..`, of files in the workspace',
      2,
    ],
    [
      'lib/b.wasm --out-dir a.wasm',
      'cannot make the folder of `a.wasm/report.json`: there is another file in its place, expected a place for a folder',
      1,
    ],
    ['', 'no modules are given, expected `--modules GLOB`, or a file of options with entries', 2],
    ['--out-dir x', 'no modules are given, expected `--modules GLOB`, or a file of options with entries', 2],
    ['a.wasm --jobs 257', 'cannot use the option `--jobs`: found `257`, expected a whole number from 0 to 256', 2],
    ['a.wasm --jobs=-1', 'cannot use the option `--jobs`: found `-1`, expected a whole number from 0 to 256', 2],
    ['a.wasm --jobs 1.5', 'cannot use the option `--jobs`: found `1.5`, expected a whole number from 0 to 256', 2],
    [
      'a.wasm --shard 2/2',
      'cannot use the option `--shard`: found `2/2`, expected `INDEX/TOTAL` with INDEX from 0 to TOTAL - 1 and TOTAL at most 256, such as `0/4`',
      2,
    ],
    [
      'a.wasm --max-size big',
      'cannot use the option `--max-size`: found `big`, expected bytes such as `4096`, or with a unit (kB, KB, MB, GB, KiB, MiB, GiB) such as `900KiB`, or after compression such as `1MB gzip`',
      2,
    ],
    [
      'a.wasm --compressed-sizes zip',
      'cannot use the option `--compressed-sizes`: found `zip`, expected one of `gzip`, `brotli`, `both`, `none`',
      2,
    ],
    ['a.wasm --out-dir=', 'cannot use the option `--out-dir`: found ``, expected a directory', 2],
    [
      'a.wasm --timeout soon',
      'cannot use the option `--timeout`: found `soon`, expected a number from 0.001 to 86400',
      2,
    ],
    ['a.wasm -o out.wasm', 'unknown option `-o`', 2],
    ['a.wasm --outdir x', 'unknown option `--outdir`, did you mean `--out-dir`?', 2],
    ['a.wasm --report=', 'the name given as `--report` is empty, expected that of a file', 2],
    ['a.wasm --help=1', 'cannot use the option `--help`: found `1`, expected `true` or `false`', 2],
    [
      'a.wasm --allow-wasi --dir none',
      'cannot use the option `--dir`: found nothing at `none`, expected a directory',
      1,
    ],
    [
      'a.wasm --preload e=none.wasm',
      'cannot use the option `--preload`: found no file that can be read at `none.wasm` (no such file or directory)',
      1,
    ],
  ])('refuses `%s` before it initializes any module', async (line, message, status) => {
    const words = line.split(' ').filter(word => word !== '')
    expect(await run(words)).toMatchObject({ status, stdout: '', stderr: `error: ${message}\n`, written: [] })
  })

  it('initializes a module that a link leads to', async () => {
    const folder = makeFolder({ 'real/a.wasm': good })
    symlinkSync('real/a.wasm', join(folder, 'link.wasm'))
    const { status } = await wizer(['run', '--modules', '*.wasm'], { directory: folder })
    expect(status).toBe(0)
    expect(filesIn(folder)).toEqual(expect.arrayContaining(['real/a.wasm', 'wizened/link.wasm']))
  })
})

it('the command over many modules initializes none where the report cannot be written', async () => {
  const { status, stdout, stderr, written } = await run('a.wasm --report none/r.json')
  expect({ status, written, stdout }).toEqual({ status: 1, written: [], stdout: '' })
  expect(stderr).toBe(
    'error: cannot write `none/r.json`: no such file or directory, expected a place for a file; nothing there was changed\n',
  )
})
