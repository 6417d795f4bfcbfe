/** What cannot be done is said in one sentence, with a status, and leaves every file as it was. */

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync, closeSync, existsSync, openSync, readFileSync, truncateSync } from 'node:fs'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { afterAll, describe, expect, it } from 'vitest'
import { renderError, statusOf } from '../../src/command/failure.ts'
import { UsageError } from '../../src/command/flags.ts'
import { InitializationError, OptionError, UnsupportedModuleError } from '../../src/wizer/errors.ts'
import { cli, ended, filesIn, makeFolder, runProgram, wizer } from '../support/bundle.ts'
import { wizen } from '../support/engine.ts'
import { guest } from '../support/guest.ts'
import { randomFrom } from '../support/runs.ts'
import { assemble } from '../support/wat.ts'

const plain = await assemble('(module (memory 1) (func (export "init") (i32.store (i32.const 8) (i32.const 42))))')
const isRoot = process.getuid?.() === 0

/** Whom a file can be kept from. */
const nobody = isRoot ? { uid: 65_534 } : {}

const folder = makeFolder({
  'plain.wasm': plain,
  'guest.wasm': guest,
  'text.wat': '(module (func (export "wizer.initialize")))',
  'comment.wat': ';; a module\n(; of\nours ;) (module)',
  'empty.wasm': '',
  'magic.wasm': plain.subarray(0, 4),
  'version.wasm': plain.subarray(0, 7),
  'header.wasm': plain.subarray(0, 8),
  'half.wasm': plain.subarray(0, plain.length >> 1),
  'short.wasm': plain.subarray(0, -1),
  'long.wasm': Buffer.concat([plain, Buffer.of(0)]),
  'component.wasm': Buffer.from('0061736d0d000100', 'hex'),
  'future.wasm': Buffer.from('0061736d02000000', 'hex'),
  'elf.wasm': Buffer.from('7f454c4602010100', 'hex'),
  'invalid.wasm': await assemble('(module (func (export "init") (i32.const 1)))'),
  'memory.wasm': await assemble('(module (import "env" "memory" (memory 1)) (func (export "init")))'),
  'global.wasm': await assemble('(module (import "env" "base" (global i32)) (func (export "init")))'),
  'table.wasm': await assemble('(module (import "env" "table" (table 1 funcref)) (func (export "init")))'),
  'types.wasm': await assemble(
    '(module (func (export "takes") (param i32)) (global (export "number") i32 (i32.const 1)) (func (export "fits")))',
  ),
  'recursive.wasm': await assemble('(module (func $f (export "init") (call $f) (nop)))'),
  'calls.wasm': await assemble('(module (import "env" "log" (func $log)) (func (export "init") (call $log)))'),
  'starts.wasm': await assemble('(module (func $start unreachable) (start $start) (func (export "init")))'),
  'huge.wasm': '',
  'secret.wasm': plain,
  'closed/plain.wasm': plain,
  'closed/out.wasm': 'old',
  'kept.wasm': 'old',
  'out.wasm': 'old',
})
truncateSync(join(folder, 'huge.wasm'), 2 ** 31)
const before = contents()
const modes = { 'secret.wasm': 0, 'kept.wasm': 0o444, closed: 0o555 }
for (const [name, mode] of Object.entries(modes)) chmodSync(join(folder, name), mode)
afterAll(open)

/** So that files can be read and removed again. */
function open(): void {
  for (const name of Object.keys(modes)) chmodSync(join(folder, name), 0o755)
}

function contents(): Record<string, string> {
  const small = filesIn(folder).filter(name => name !== 'huge.wasm')
  return Object.fromEntries(small.map(name => [name, readFileSync(join(folder, name)).toString('hex')]))
}

async function run(line: string, surroundings: Parameters<typeof wizer>[1] = {}) {
  const { status, stdout, stderr } = await wizer(
    line.split(' ').filter(word => word !== ''),
    { directory: folder, ...surroundings },
  )
  return { status, stdout: `${stdout}`, stderr }
}

const nowhere = 'expected a place for a file; nothing there was changed'

describe.concurrent('an input', () => {
  it.each<[line: string, message: string, frames?: string[]]>([
    ['empty.wasm', 'cannot use `empty.wasm`: the input is empty, expected a WebAssembly module (at offset 0x0)'],
    ['magic.wasm', 'cannot use `magic.wasm`: the input ends inside its version (at offset 0x4)'],
    ['version.wasm', 'cannot use `version.wasm`: the input ends inside its version (at offset 0x7)'],
    [
      'header.wasm',
      'cannot find the init function: found no export `wizer.initialize` or `wizer-initialize`, expected a function of type [] -> []; the module exports no function of type [] -> [] that could be named instead',
    ],
    [
      'half.wasm -f init',
      'cannot find the init function: found no export `init`, expected a function of type [] -> []; the module exports no function of type [] -> [] that could be named instead',
    ],
    [
      'short.wasm',
      'cannot use `short.wasm`: the input ends inside a section of 11 bytes, of which 10 are there (at offset 0x21)',
    ],
    ['long.wasm', 'cannot use `long.wasm`: the bytes end inside the size of a section (at offset 0x2f)'],
    [
      'text.wat',
      'cannot use `text.wat`: the input is the text format, expected the binary format: convert it first, with `wat2wasm` or `wasm-tools parse` (at offset 0x0)',
    ],
    [
      'comment.wat',
      'cannot use `comment.wat`: the input is the text format, expected the binary format: convert it first, with `wat2wasm` or `wasm-tools parse` (at offset 0x0)',
    ],
    [
      'component.wasm',
      'cannot use `component.wasm`: the input is a component, expected a core module: pre-initialize the core module before it is made a component (at offset 0x4)',
    ],
    [
      'future.wasm',
      'cannot use `future.wasm`: the input has the version 0x02000000, expected 0x01000000 (at offset 0x4)',
    ],
    [
      'elf.wasm',
      'cannot use `elf.wasm`: the input does not start with `\\0asm`, expected a WebAssembly module (at offset 0x0)',
    ],
    [
      'invalid.wasm -f init',
      'cannot compile the module: Compiling function #0 failed: expected 0 elements on the stack for fallthru, found 1 (at offset 0x23); expected a module that V8 accepts',
    ],
    [
      'memory.wasm',
      'cannot pre-initialize a module that imports a memory: found the import `env` `memory`, expected a memory that the module defines itself: link without `--import-memory` (at offset 0x11)',
    ],
    [
      'global.wasm',
      'cannot pre-initialize a module that imports a global: found the import `env` `base`, expected globals that the module defines itself (at offset 0x11)',
    ],
    [
      'table.wasm',
      'cannot pre-initialize a module that imports a table: found the import `env` `table`, expected a table that the module defines itself: link without `--import-table` (at offset 0x11)',
    ],
    [
      'types.wasm',
      'cannot find the init function: found no export `wizer.initialize` or `wizer-initialize`, expected a function of type [] -> []; name one of the exported functions that would fit (init-func): `fits`',
    ],
    [
      'types.wasm -f begin',
      'cannot find the init function: found no export `begin`, expected a function of type [] -> []; name one of the exported functions that would fit (init-func): `fits`',
    ],
    [
      'types.wasm -f number',
      'cannot call the init function `number`: found an exported global, expected a function of type [] -> []',
    ],
    ['types.wasm -f takes', 'cannot call the init function `takes`: found the type [i32] -> [], expected [] -> []'],
    [
      'plain.wasm -f init -r a=b',
      'cannot rename `b` to `a`: the module does not export `b`, expected the name of an export that the output has',
    ],
    [
      'plain.wasm -f init -r a=init',
      'cannot rename `init` to `a`: that export goes once it has been called (keep-init-func keeps the init function), expected the name of an export that the output has',
    ],
    ['none.wasm', 'cannot read `none.wasm`: no such file or directory, expected a WebAssembly module'],
    ['closed', 'cannot read `closed`: it is a directory, expected a WebAssembly module'],
    [
      'plain.wasm/x',
      'cannot read `plain.wasm/x`: a part of its path is not a directory, expected a WebAssembly module',
    ],
    ['huge.wasm', 'cannot read `huge.wasm`: it is larger than 2 GiB, expected a WebAssembly module'],
    [
      'plain.wasm -f init --preload e=none',
      'cannot use the option `preload`: found no file that can be read at `none` (no such file or directory)',
    ],
    [
      'plain.wasm -f init --preload e=text.wat',
      'cannot use the preload `e`: the input is the text format, expected the binary format: convert it first, with `wat2wasm` or `wasm-tools parse` (at offset 0x0)',
    ],
    [
      'plain.wasm -f init --preload e=invalid.wasm',
      'cannot use the preload `e`: it is not valid: Compiling function #0 failed: expected 0 elements on the stack for fallthru, found 1 (at offset 0x23)',
    ],
    [
      'plain.wasm -f init --preload e=calls.wasm',
      'cannot use the preload `e`: it imports `env` `log`, which nothing provides',
    ],
    [
      'plain.wasm -f init --preload e=starts.wasm',
      'cannot use the preload `e`: it trapped: unreachable',
      ['function 0 (at offset 0x25)'],
    ],
    [
      'plain.wasm -f init --allow-wasi --dir none',
      'cannot use the option `dirs`: found nothing at `none`, expected a directory',
    ],
    [
      'plain.wasm -f init --allow-wasi --mapdir /::plain.wasm',
      'cannot use the option `dirs`: found a file at `plain.wasm`, expected a directory',
    ],
    [
      'plain.wasm -f init --allow-wasi --stdin-file none',
      'cannot use the option `stdin-file`: found no file that can be read at `none` (no such file or directory)',
    ],
    [
      'calls.wasm -f init',
      'cannot call `init`: it called the import `env` `log`, which nothing provides; expected a preload that provides it, or an initialization that calls no import',
      ['function 1 (at offset 0x2e)'],
    ],
    [
      'guest.wasm -f print',
      'cannot call `print`: it called the import `wasi_snapshot_preview1` `fd_write`, which nothing provides; expected WASI to be allowed (allow-wasi), or an initialization that calls no import',
      ['guest.say (at offset 0x…)'],
    ],
    [
      'guest.wasm -f exit --allow-wasi',
      'cannot call `exit`: it exited with code 7 (proc_exit), expected it to return: there is no state to keep after an exit',
      ['guest.leave (at offset 0x…)'],
    ],
    [
      'guest.wasm -f trap',
      'cannot call `trap`: it trapped: unreachable',
      ['guest.innermost (at offset 0x…)', 'guest.inner (at offset 0x…)', 'guest.trap (at offset 0x…)'],
    ],
    ['starts.wasm -f init', 'cannot run the start function: it trapped: unreachable', ['function 0 (at offset 0x25)']],
    [
      'recursive.wasm -f init',
      'cannot call `init`: it trapped: the call stack is exhausted (64 MiB), expected recursion that ends',
      ['function 0 (at offset 0x20)', ...Array<string>(19).fill('function 0 (at offset 0x21)'), '…'],
    ],
    [
      'guest.wasm -f forever --timeout 0.2',
      'cannot call `forever`: it was still running after 0.2 seconds (timeout), expected it to return',
    ],
  ])('that cannot be used: `%s`', async (line, message, frames = []) => {
    const { status, stdout, stderr } = await run(`${line} -o out.wasm`)
    const [told, ...rest] = stderr.split(/(?<=\n)/)
    // Where the functions of the guest lie is of no interest.
    const shown = [told, ...rest.map(frame => frame.replace(/(at guest.*) 0x[0-9a-f]+/, '$1 0x…'))].join('')
    expect({ status, stdout, stderr: shown }).toEqual({
      status: 1,
      stdout: '',
      stderr: `error: ${message}\n${frames.map(frame => `    ${frame === '…' ? '' : 'at '}${frame}\n`).join('')}`,
    })
  })

  it.each([
    ['nothing', '', 'the input is empty, expected a WebAssembly module (at offset 0x0)'],
    ['text', '(module)', 'the input is the text format'],
    ['a part', plain.subarray(0, 20), 'the input ends inside a section of 3 bytes, of which 0 are there'],
  ])('from standard input is refused like a file: %s', async (_case, input, message) => {
    const { status, stdout, stderr } = await run('-f init', { input })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^error: [^\n]*\n$/)
    expect(stderr).toContain(message)
  })

  it.runIf(process.getuid)('that may not be read is named', async () => {
    expect(await run('secret.wasm -f init -o out.wasm', nobody)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'error: cannot read `secret.wasm`: permission denied, expected a WebAssembly module\n',
    })
  })
})

describe.concurrent('an output', () => {
  it.each([
    ['none/out.wasm', 'no such file or directory'],
    ['closed', 'it is a directory'],
    ['.', 'it is a directory'],
    ['plain.wasm/out.wasm', 'a part of its path is not a directory'],
    [`${'x'.repeat(300)}.wasm`, 'its name is too long'],
  ])('that cannot be written: %s', async (output, reason) => {
    expect(await run(`plain.wasm -f init -o ${output}`)).toEqual({
      status: 1,
      stdout: '',
      stderr: `error: cannot write \`${output}\`: ${reason}, ${nowhere}\n`,
    })
  })

  it.runIf(process.getuid).each(['closed/out.wasm', 'closed/new.wasm', 'kept.wasm'])(
    'that may not be written: %s',
    async output => {
      expect(await run(`plain.wasm -f init -o ${output}`, nobody)).toEqual({
        status: 1,
        stdout: '',
        stderr: `error: cannot write \`${output}\`: permission denied, ${nowhere}\n`,
      })
    },
  )

  const full = '/dev/full'

  it.runIf(existsSync(full)).each([
    [`-o ${full}`, `cannot write \`${full}\`: no space left on the device, ${nowhere}`],
    [`--report ${full} -o out.wasm`, `cannot write \`${full}\`: no space left on the device, ${nowhere}`],
  ])('on a full device: `%s`', async (line, message) => {
    expect(await run(`plain.wasm -f init ${line}`)).toEqual({ status: 1, stdout: '', stderr: `error: ${message}\n` })
  })

  it.runIf(existsSync(full))('on a full standard output', async () => {
    const device = openSync(full, 'w')
    const args = [cli, '-f', 'init', 'plain.wasm']
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', device, 'pipe'] })
    closeSync(device)
    const [stderr, status] = await Promise.all([text(child.stderr!), ended(child)])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error: cannot write to standard output: no space left on the device\n',
    })
  })

  it('whose reader has gone', async () => {
    const args = [cli, '-f', 'init', 'plain.wasm']
    const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
    child.stdout.destroy()
    const [stderr, status] = await Promise.all([text(child.stderr), ended(child)])
    expect({ status, stderr }).toEqual({
      status: 1,
      stderr: 'error: cannot write to standard output: the reader has gone\n',
    })
  })
})

/** A namespace of its own for a file system of 64 KiB, which goes with it. */
const mount = ['-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k none "$1"', 'sh']

const canMount = await runProgram('unshare', [...mount, makeFolder()]).then(
  ({ status }) => status === 0,
  () => false,
)

it.runIf(canMount)('a full disk keeps the output that was there, and no other file', async () => {
  const disk = makeFolder()
  const large = await assemble(`(module (memory 3) (func (export "init")
    (memory.fill (i32.const 0) (i32.const 7) (i32.const 150000))))`)
  const source = makeFolder({ 'large.wasm': large })
  const script = `mount -t tmpfs -o size=64k none "$1" && cd "$1" && echo old >out.wasm
    "$2" "$3" -f init "$4" -o out.wasm; echo "status $?"
    "$2" "$3" -f init "$4" -o new.wasm; echo "status $?"
    cat out.wasm; ls -A`
  const args = ['-rm', 'sh', '-c', script, 'sh', disk, process.execPath, cli, join(source, 'large.wasm')]
  const { stdout, stderr } = await runProgram('unshare', args)
  expect(`${stdout}`).toBe('status 1\nstatus 1\nold\nout.wasm\n')
  expect(stderr).toBe(
    ['out', 'new']
      .map(name => `error: cannot write \`${name}.wasm\`: no space left on the device, ${nowhere}\n`)
      .join(''),
  )
})

it('an interrupt leaves nothing behind', async () => {
  const args = [cli, 'guest.wasm', '--allow-wasi', '-f', 'hang', '-o', 'out.wasm']
  const child = spawn(process.execPath, args, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stderr, status] = [text(child.stderr), ended(child)]
  await once(child.stdout, 'data')
  child.kill('SIGINT')
  expect([await status, await stderr]).toEqual([130, expect.stringMatching(/^(complaint\n)?$/)])
})

describe.concurrent('a wrong command line', () => {
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
    ['a.wasm b.wasm', 'found 2 inputs (`a.wasm`, `b.wasm`), expected one; `wizer-action run` takes many'],
    ['-o a -o b', 'the option `-o` is given twice, expected once'],
    ['--allow-wasi=yes', 'cannot use the option `allow-wasi`: found `yes`, expected `true` or `false`'],
    ['--allow-wasi=', 'cannot use the option `allow-wasi`: found ``, expected `true` or `false`'],
    ['--version=1', 'cannot use the option `version`: found `1`, expected `true` or `false`'],
    ['--timeout 0', 'cannot use the option `timeout`: found `0`, expected a number from 0.001 to 86400'],
    ['--timeout 1e3', 'cannot use the option `timeout`: found `1e3`, expected a number from 0.001 to 86400'],
    ['--timeout=-1', 'cannot use the option `timeout`: found `-1`, expected a number from 0.001 to 86400'],
    ['--max-segments 0', 'cannot use the option `max-segments`: found `0`, expected a whole number from 1 to 100000'],
    [
      '--max-segments 1.5',
      'cannot use the option `max-segments`: found `1.5`, expected a whole number from 1 to 100000',
    ],
    [
      '--segment-layout big',
      'cannot use the option `segment-layout`: found `big`, expected one of `compressed`, `raw`, `page`, `wasmtime`',
    ],
    [
      '-r name',
      'cannot use the option `rename-funcs`: found `name`, expected `dst=src`, such as `_start=wizer.resume`',
    ],
    ['-r a=', 'cannot use the option `rename-funcs`: found `a=`, expected `dst=src`, such as `_start=wizer.resume`'],
    ['-r a=b -r a=c', 'cannot use the option `rename-funcs`: found two renames to `a`, expected one'],
    ['-r a=b -r c=b', 'cannot use the option `rename-funcs`: found two renames of `b`, expected one'],
    [
      '--preload stubs.wasm',
      'cannot use the option `preload`: found `stubs.wasm`, expected `NAME=FILE`, such as `env=stubs.wasm`',
    ],
    ['--env =x', 'cannot use the option `env`: found `=x`, expected `KEY=VALUE`, or `KEY` to pass one through'],
    ['--mapdir ::x', 'cannot use the option `dirs`: found `::x`, expected `HOST`, or `GUEST::HOST`'],
    [
      '--stdin a --stdin-file b',
      'cannot use the option `stdin-file`: found `b`, expected either `stdin` or `stdin-file`, not both',
    ],
    ['-o=', 'the name given as `-o` is empty, expected that of a file'],
    ['--report=', 'the name given as `--report` is empty, expected that of a file'],
  ])('`%s` is told in one sentence, with status 2', async (line, message) => {
    expect(await run(line, { input: plain })).toEqual({ status: 2, stdout: '', stderr: `error: ${message}\n` })
  })

  it('is told before an input is looked for', async () => {
    expect(await run('none.wasm --timeout soon')).toMatchObject({ status: 2 })
  })

  it('may have an empty word in it', async () => {
    const { status, stderr } = await wizer([''])
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: 'error: the name given as `INPUT` is empty, expected that of a file\n',
    })
  })
})

it('whatever failed, all files are as they were', () => {
  open()
  expect(contents()).toEqual(before)
})

describe('bytes that are no module', () => {
  async function told(bytes: Uint8Array): Promise<void> {
    const error = await wizen(bytes, { 'init-func': 'init', timeout: '5' }).then(
      () => undefined,
      (error: unknown) => error,
    )
    if (error === undefined) return
    expect(renderError(error)).toMatch(/^error: (?!bug)[^\n]+\n( {4}at [^\n]+\n)*$/)
    expect(statusOf(error)).toBe(1)
  }

  it('are told where they end, at every byte', async () => {
    for (let end = 0; end < guest.length; end++) {
      const cut = guest.slice(0, end)
      const ended = await wizen(cut, { 'init-func': 'set' }).catch((error: unknown) => error)
      // Without its last section, which holds names, it is whole.
      if (ended instanceof Error) expect(renderError(ended)).toMatch(/^error: (?!bug)[^\n]+\n$/)
      else expect(WebAssembly.validate(cut)).toBe(true)
    }
  })

  it('are told for random bytes, with a header and without', async () => {
    const random = randomFrom(1)
    for (let round = 0; round < 300; round++) {
      const bytes = Uint8Array.from({ length: Math.ceil(random() * 200) }, () => random() * 256)
      if (round % 2) bytes.set([0x00, 0x61, 0x73, 0x6d, 0x01, 0x00, 0x00, 0x00].slice(0, bytes.length))
      await told(bytes)
    }
  })

  it('are told with any byte changed, or make a module', async () => {
    for (let at = 0; at < plain.length; at++)
      for (const value of [0x00, 0x7f, 0x80, 0xff, plain[at]! + 1]) {
        const changed = plain.slice()
        changed[at] = value
        await told(changed)
      }
  })
})

describe('an error', () => {
  it.each<[error: unknown, status: number, text: string]>([
    [new UsageError('wrong'), 2, 'error: wrong\n'],
    [new OptionError('bad-value', 'timeout', 'wrong'), 2, 'error: wrong\n'],
    [new OptionError('bad-rename', 'rename-funcs', 'wrong'), 2, 'error: wrong\n'],
    [new OptionError('missing-file', 'dirs', 'gone'), 1, 'error: gone\n'],
    [new UnsupportedModuleError('feature', 'no'), 1, 'error: no\n'],
    [
      new InitializationError('trap', 'it trapped', { frames: ['f', 'g'] }),
      1,
      'error: it trapped\n    at f\n    at g\n',
    ],
    [
      new InitializationError('host', 'outer', {
        frames: ['f'],
        cause: new Error('inner', { cause: new Error('root') }),
      }),
      1,
      'error: outer\n  caused by: inner\n  caused by: root\n    at f\n',
    ],
    [new Error('outer: inner', { cause: new Error('inner') }), 1, 'error: outer: inner\n'],
    [new Error('a\n::error::b\r\u001b[31m##[error]c'), 1, 'error: a\\n::error::b\\r\\u{1b}[31m## [error]c\n'],
    [new InitializationError('trap', 'x', { frames: ['f\ng', '…'] }), 1, 'error: x\n    at f g\n    …\n'],
    ['thrown', 1, 'error: thrown\n'],
    [undefined, 1, 'error: undefined\n'],
  ])('%o', (error, status, text) => {
    expect([statusOf(error), renderError(error)]).toEqual([status, text])
  })
})
