/** The command over many modules: what is written, shown and said when one of them fails. */

import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { ModuleRecord } from '../../src/batch/report.ts'
import type { CommandContext } from '../../src/command/context.ts'
import { parseRunCommand, type RunRequest, runCommand } from '../../src/command/run-command.ts'
import { createHost } from '../../src/host/host.ts'
import { filesIn, makeFolder, wizer } from '../support/bundle.ts'
import { guest, textIn } from '../support/guest.ts'
import { assemble } from '../support/wat.ts'

const good = await assemble(`(module (memory (export "memory") 1)
  (func (export "wizer.initialize") (i32.store (i32.const 4096) (i32.const 0x216968))))`)
const traps = await assemble('(module $m (func $deep unreachable) (func (export "wizer.initialize") (call $deep)))', {
  names: true,
})

const large = await assemble(`(module (memory 1) (data (i32.const 0) "0123456789")
  (func (export "get") (result i32) (i32.load8_u (i32.const 9)))
  (func (export "trap") unreachable)
  (func (export "wizer.initialize") (memory.fill (i32.const 4096) (i32.const 97) (i32.const 300))))`)

const files = {
  'a.wasm': good,
  'lib/b.wasm': good,
  'lib/deep/c.wasm': good,
  'lib/text.wat': '(module)',
  'bad.wasm': traps,
  '[x].wasm': good,
  '!y.wasm': good,
}

/** Runs in a folder of its own; gives its new modules too, and the records of its report. */
async function run(
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

/** Where the parts stand, each after the one before it; -1 for one that does not. */
function placesOf(text: string, parts: readonly string[]): number[] {
  let from = 0
  return parts.map(part => {
    const at = text.indexOf(part, from)
    from = at + part.length
    return at
  })
}

describe.concurrent('the modules', () => {
  it.each<[line: string, written: string[]]>([
    ['--modules a.wasm', ['a.wasm']],
    ['--modules=*.wasm --modules=!bad.wasm', ['!y.wasm', '[x].wasm', 'a.wasm']],
    ['--modules lib', ['lib/b.wasm', 'lib/deep/c.wasm']],
    ['--modules lib/**/*.wasm', ['lib/b.wasm', 'lib/deep/c.wasm']],
    ['--modules lib/**/*.wasm !lib/deep/**', ['lib/b.wasm']],
    ['--modules ./a.wasm --modules DIR/lib/b.wasm', ['a.wasm', 'lib/b.wasm']],
    ['--modules a.wasm lib/b.wasm lib/deep/c.wasm', ['a.wasm', 'lib/b.wasm', 'lib/deep/c.wasm']],
    ['a.wasm ./a.wasm lib/../a.wasm', ['a.wasm']],
    ['[x].wasm !y.wasm', ['!y.wasm', '[x].wasm']],
    ['*.wasm !bad.wasm', ['!y.wasm', '[x].wasm', 'a.wasm']],
    ['-- a.wasm', ['a.wasm']],
  ])('of `%s` are written below the folder', async (line, modules) => {
    const { stdout, stderr, written } = await run(line)
    expect(stderr).toBe('')
    expect(written).toEqual(modules.map(name => `wizened/${name}`))
    expect(placesOf(stdout, modules)).not.toContain(-1)
  })

  it('go where they are told to', async () => {
    const { status, folder, written } = await run(
      '--modules lib/**/*.wasm --out-dir=out/here --jobs 1 --init-func wizer.initialize',
    )
    expect({ status, written }).toEqual({ status: 0, written: ['out/here/lib/b.wasm', 'out/here/lib/deep/c.wasm'] })
    expect(textIn(new Uint8Array(readFileSync(join(folder, 'out/here/lib/b.wasm'))))).toBe('hi!')
  })

  it.each([
    ['0', 3],
    ['1', 3],
    ['2', 3],
    ['256', 3],
  ])('are the same with %s jobs', async (jobs, count) => {
    const { status, stdout, written } = await run(`--modules a.wasm --modules lib/**/*.wasm --jobs ${jobs}`)
    expect({ status, count: written.length }).toEqual({ status: 0, count })
    expect(placesOf(stdout, ['a.wasm', 'lib/b.wasm', 'lib/deep/c.wasm'])).not.toContain(-1)
  })
})

describe.concurrent('an option of the run', () => {
  it.each<[line: string, records: string[]]>([
    ['a.wasm lib/b.wasm --fail-fast --cache=false', ['a.wasm initialized', 'lib/b.wasm initialized']],
    ['a.wasm bad.wasm --fail-fast --jobs=1', ['a.wasm skipped', 'bad.wasm failed']],
    ['a.wasm bad.wasm --fail-fast=false --jobs 1', ['a.wasm initialized', 'bad.wasm failed']],
    ['a.wasm lib/b.wasm lib/deep/c.wasm --shard 0/3', ['a.wasm initialized']],
    ['a.wasm lib/b.wasm lib/deep/c.wasm --shard=2/3', ['lib/deep/c.wasm initialized']],
    ['a.wasm --max-size 10', ['a.wasm failed']],
    ['a.wasm --max-size 1KiB --max-growth 10%', ['a.wasm initialized']],
    ['large.wasm --max-growth 10%', ['large.wasm failed']],
    ['large.wasm --max-growth=1KiB --smoke-test get', ['large.wasm initialized']],
    ['large.wasm --smoke-test trap', ['large.wasm failed']],
    ['a.wasm --cache false --save-cache false --cache-key-prefix x --compressed-sizes none', ['a.wasm initialized']],
    ['a.wasm --artifact-name x --artifact-retention-days 7', ['a.wasm initialized']],
  ])('is taken: `%s`', async (line, expected) => {
    const { status, stderr, records } = await run(line, { 'large.wasm': large })
    expect(records.map(({ path, status }) => `${path} ${status}`)).toEqual(expected)
    expect({ status, stderr }).toEqual({ status: expected.some(word => word.endsWith('failed')) ? 1 : 0, stderr: '' })
  })

  it('finds again what has not changed', async () => {
    const cache = makeFolder()
    const statuses = async (line: string) => (await run(line, {}, cache)).records.map(({ status }) => status)
    expect(await statuses('a.wasm --save-cache=false')).toEqual(['initialized'])
    expect(await statuses('a.wasm')).toEqual(['initialized'])
    expect(await statuses('a.wasm lib/b.wasm')).toEqual(['cached', 'cached'])
    expect(await statuses('a.wasm --keep-init-func')).toEqual(['initialized'])
    expect(await statuses('a.wasm --cache=false')).toEqual(['initialized'])
  })

  it('replaces inputs, and shows nothing, where that is asked for', async () => {
    const { status, stdout, stderr, written, folder } = await run('a.wasm --in-place --summary=false')
    expect({ status, stdout, stderr, written }).toEqual({ status: 0, stdout: '', stderr: '', written: [] })
    expect(textIn(new Uint8Array(readFileSync(join(folder, 'a.wasm'))))).toBe('hi!')
  })
})

describe.concurrent('what cannot be done', () => {
  it('is shown first, and leaves the others written', async () => {
    const { status, stdout, stderr, written, records } = await run(
      '--modules *.wasm lib/text.wat lib/b.wasm --cache=false',
    )
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(written).toEqual(['wizened/!y.wasm', 'wizened/[x].wasm', 'wizened/a.wasm', 'wizened/lib/b.wasm'])
    const trap = 'cannot call `wizer.initialize`: it trapped: unreachable'
    const text = 'the input is the text format, expected the binary format'
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
      'a file that is not there',
      'a.wasm none.wasm',
      'none.wasm',
      'cannot read `none.wasm`: no such file or directory, expected a WebAssembly module',
    ],
    ['a folder', 'lib', 'lib', 'cannot read `lib`: it is a directory, expected a WebAssembly module'],
    [
      'a module from elsewhere',
      'a.wasm ../other.wasm',
      '../other.wasm',
      'cannot place the output of `../other.wasm`: found a module outside of the workspace, expected one inside',
    ],
    [
      'an init function that is not there',
      'a.wasm -f start',
      'a.wasm',
      'cannot find the init function: found no export `start`, expected a function of type [] -> []; name one of the exported functions that would fit (init-func): `wizer.initialize`',
    ],
  ])('%s is named', async (_problem, line, path, error) => {
    const { status, stdout, stderr, records } = await run(line)
    expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
    expect(records.filter(({ status }) => status === 'failed')).toMatchObject([{ path, error }])
    expect(placesOf(stdout, [path, error])).not.toContain(-1)
  })

  it.each<[line: string, message: string, status: number]>([
    ['--modules *.none --modules x/**/y', 'cannot find any module: found no file that matches `*.none`, `x/**/y`', 1],
    ['*.none', 'cannot find any module: found no file that matches `*.none`', 1],
    ['--modules *.wasm --modules=!*', 'cannot find any module: found no file that matches `*.wasm`, `!*`', 1],
    [
      '--modules ../*.wasm',
      'cannot use the option `modules`: found `../*.wasm`, expected a pattern without `..`, of files in the workspace',
      2,
    ],
    [
      'lib/b.wasm --out-dir a.wasm',
      'cannot make the folder of `report.json`: there is another file in its place, expected a place for a folder',
      1,
    ],
    ['', 'no modules are given, expected `--modules GLOB`', 2],
    ['--out-dir x', 'no modules are given, expected `--modules GLOB`', 2],
    ['a.wasm --jobs 257', 'cannot use the option `jobs`: found `257`, expected a whole number from 0 to 256', 2],
    ['a.wasm --jobs=-1', 'cannot use the option `jobs`: found `-1`, expected a whole number from 0 to 256', 2],
    ['a.wasm --jobs 1.5', 'cannot use the option `jobs`: found `1.5`, expected a whole number from 0 to 256', 2],
    [
      'a.wasm --shard 2/2',
      'cannot use the option `shard`: found `2/2`, expected `INDEX/TOTAL` with INDEX from 0 to TOTAL - 1 and TOTAL at most 256, such as `0/4`',
      2,
    ],
    [
      'a.wasm --max-size big',
      'cannot use the option `max-size`: found `big`, expected bytes such as `4096`, or with a unit (kB, KB, MB, GB, KiB, MiB, GiB) such as `900KiB`',
      2,
    ],
    [
      'a.wasm --compressed-sizes zip',
      'cannot use the option `compressed-sizes`: found `zip`, expected one of `gzip`, `brotli`, `both`, `none`',
      2,
    ],
    ['a.wasm --out-dir=', 'cannot use the option `out-dir`: found ``, expected a directory', 2],
    [
      'a.wasm --timeout soon',
      'cannot use the option `timeout`: found `soon`, expected a number from 0.001 to 86400',
      2,
    ],
    ['a.wasm -o out.wasm', 'unknown option `-o`', 2],
    ['a.wasm --outdir x', 'unknown option `--outdir`, did you mean `--out-dir`?', 2],
    ['a.wasm --help=1', 'cannot use the option `help`: found `1`, expected `true` or `false`', 2],
    [
      'a.wasm --allow-wasi --dir none',
      'cannot use the option `dirs`: found nothing at `none`, expected a directory',
      1,
    ],
    [
      'a.wasm --preload e=none.wasm',
      'cannot use the option `preload`: found no file that can be read at `none.wasm` (no such file or directory)',
      1,
    ],
  ])('`%s` is refused as a whole', async (line, message, status) => {
    const words = line.split(' ').filter(word => word !== '')
    expect(await run(words)).toMatchObject({ status, stdout: '', stderr: `error: ${message}\n`, written: [] })
  })

  it('goes on where a link leads to a module', async () => {
    const folder = makeFolder({ 'real/a.wasm': good })
    symlinkSync('real/a.wasm', join(folder, 'link.wasm'))
    const { status } = await wizer(['run', '--modules', '*.wasm'], { directory: folder })
    expect(status).toBe(0)
    expect(filesIn(folder)).toEqual(expect.arrayContaining(['real/a.wasm', 'wizened/link.wasm']))
  })
})

describe.concurrent('what a module prints', () => {
  it('does not get into the table, and is in the report', async () => {
    const { status, stdout, stderr, folder } = await run('guest.wasm --allow-wasi -f print --report r.json', {
      'guest.wasm': guest,
    })
    expect({ status, stderr }).toEqual({ status: 0, stderr: 'output of guest.wasm:\n| ::error::out\n| complaint\n' })
    expect(stdout).not.toContain('::error::')
    const { modules } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))
    expect(modules[0].log).toEqual({ bytes: 23, text: '::error::out\ncomplaint\n' })
  })

  it('is in the report of one that fails too, with its error', async () => {
    const { status, folder } = await run('guest.wasm bad.wasm --allow-wasi -f trap --report=r.json', {
      'guest.wasm': guest,
    })
    expect(status).toBe(1)
    expect(JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))).toMatchObject({
      count: 0,
      failed: 2,
      bytesAfter: 0,
      modules: [
        { status: 'failed', path: 'bad.wasm', error: expect.stringContaining('found no export `trap`'), frames: [] },
        {
          status: 'failed',
          path: 'guest.wasm',
          error: 'cannot call `trap`: it trapped: unreachable',
          frames: [
            expect.stringContaining('innermost'),
            expect.stringContaining('inner'),
            expect.stringContaining('trap'),
          ],
        },
      ],
    })
  })

  it('is read by nobody else: standard input stays', async () => {
    const folder = makeFolder({ 'guest.wasm': guest })
    const { status } = await wizer(['run', 'guest.wasm', '--allow-wasi', '-f', 'read'], {
      directory: folder,
      input: 'typed',
    })
    expect(status).toBe(0)
    expect(textIn(new Uint8Array(readFileSync(join(folder, 'wizened/guest.wasm'))))).toBe('')
  })
})

it('fails where the report cannot be written', async () => {
  const { status, stdout, stderr, written } = await run('a.wasm --report none/r.json')
  expect({ status, written }).toEqual({ status: 1, written: ['wizened/a.wasm'] })
  expect(stdout).toContain('a.wasm')
  expect(stderr).toBe(
    'error: cannot write `none/r.json`: no such file or directory, expected a place for a file; nothing there was changed\n',
  )
})

describe('a terminal', () => {
  const host = createHost({ worker: new URL('../../src/host/worker.ts', import.meta.url) })
  afterAll(() => host.close())

  async function show(isTerminal: CommandContext['isTerminal'], env: CommandContext['env'] = {}) {
    const folder = makeFolder({ 'a.wasm': good, 'bad.wasm': traps })
    const shown = { stdout: '', stderr: '' }
    const nothing = () => {
      throw new Error('there is nothing to do')
    }
    const done = await runCommand(parseRunCommand(['a.wasm', 'bad.wasm', '--jobs=1']) as RunRequest, {
      env,
      directory: folder,
      engineVersion: '0',
      host,
      signal: new AbortController().signal,
      isTerminal,
      readStdin: nothing,
      findFiles: nothing,
      writeStdout: async text => {
        shown.stdout += text
      },
      writeStderr: text => {
        shown.stderr += text
      },
    })
    expect(done).toBe(false)
    expect(existsSync(join(folder, 'wizened/a.wasm'))).toBe(true)
    return shown
  }

  const code = '\u001b'

  it('shows a bar, and takes it away', async () => {
    const { stderr } = await show({ stdin: true, stdout: true, stderr: true })
    expect(stderr).toBe(
      `\r${code}[K██████████░░░░░░░░░░ 1/2 bad.wasm\r${code}[K████████████████████ 2/2 a.wasm\r${code}[K`,
    )
  })

  it('shows colors, unless they are not wanted', async () => {
    const all = { stdin: true, stdout: true, stderr: false }
    expect((await show(all)).stdout).toMatch(new RegExp(`${code}\\[31m[^\n]*failed`))
    for (const shown of [await show(all, { NO_COLOR: '1' }), await show({ ...all, stdout: false })]) {
      expect(shown.stdout).toContain('failed')
      expect(shown.stdout + shown.stderr).not.toContain(code)
    }
  })
})
