/** An input that cannot be read, used or initialized gives one sentence and the exit status 1, and changes no file. */

import { truncateSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { keepFolder, nobody, noModes, plain } from '../support/failing-command.ts'
import { guest } from '../support/guest.ts'
import { makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const folder = makeFolder({
  'plain.wasm': plain,
  'guest.wasm': guest,
  'text.wat': '(module\n  (func (export "wizer.initialize") i32.cnst))',
  'comment.wat': ';; a module\n(; of\nours ;) (module (func) (fun))',
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
  'out.wasm': 'old',
})
truncateSync(join(folder, 'huge.wasm'), 2 ** 31)
const { run, expectUnchanged } = keepFolder(folder, { 'secret.wasm': 0, closed: 0o555 })

describe.concurrent('the command over one module', () => {
  afterAll(expectUnchanged)

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
      'cannot use `text.wat`: the text is no module (line 2, column 37): unexpected token i32.cnst, expected ) (at offset 0x2c)',
    ],
    [
      'comment.wat',
      'cannot use `comment.wat`: the text is no module (line 3, column 24): unexpected token (, expected ) (at offset 0x29)',
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
      'cannot find the init function: found no export `wizer.initialize` or `wizer-initialize`, expected a function of type [] -> []; name one of the exported functions that would fit by the option `--init-func`: `fits`',
    ],
    [
      'types.wasm -f begin',
      'cannot find the init function: found no export `begin`, expected a function of type [] -> []; name one of the exported functions that would fit by the option `-f`: `fits`',
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
      'cannot rename `init` to `a`: that export goes once it has been called (the option `--keep-init-func` keeps the init function), expected the name of an export that the output has',
    ],
    ['none.wasm', 'cannot read `none.wasm`: no such file or directory, expected a WebAssembly module'],
    [
      'closed',
      "cannot read `closed`: it is a directory, expected a WebAssembly module; `wizer-action run --modules 'closed/**/*.wasm'` takes all below it",
    ],
    [
      'plain.wasm/x',
      'cannot read `plain.wasm/x`: a part of its path is not a directory, expected a WebAssembly module',
    ],
    ['huge.wasm', 'cannot read `huge.wasm`: it is larger than 1 GiB, expected a WebAssembly module'],
    [
      'plain.wasm -f init --preload e=none',
      'cannot use the option `--preload`: found no file that can be read at `none` (no such file or directory)',
    ],
    [
      'plain.wasm -f init --preload e=text.wat',
      'cannot use the preload `e`: the text is no module (line 2, column 37): unexpected token i32.cnst, expected ) (at offset 0x2c)',
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
      'cannot use the option `--dir`: found nothing at `none`, expected a directory',
    ],
    [
      'plain.wasm -f init --allow-wasi --mapdir /::plain.wasm',
      'cannot use the option `--mapdir`: found a file at `plain.wasm`, expected a directory',
    ],
    [
      'plain.wasm -f init --allow-wasi --stdin-file none',
      'cannot use the option `--stdin-file`: found no file that can be read at `none` (no such file or directory)',
    ],
    [
      'calls.wasm -f init',
      'cannot call `init`: it called the import `env` `log`, which nothing provides; expected a preload that provides it, or an initialization that calls no import',
      ['function 1 (at offset 0x2e)'],
    ],
    [
      'guest.wasm -f print',
      'cannot call `print`: it called the import `wasi_snapshot_preview1` `fd_write`, which nothing provides; expected WASI to be allowed (the option `--allow-wasi`), or an initialization that calls no import',
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
  ])('says in one sentence why it cannot use the input of `%s`', async (line, message, frames = []) => {
    const { status, stdout, stderr } = await run(`${line} -o out.wasm`)
    const [told, ...rest] = stderr.split(/(?<=\n)/)
    // The offsets of the functions of the guest do not matter here.
    const shown = [told, ...rest.map(frame => frame.replace(/(at guest.*) 0x[0-9a-f]+/, '$1 0x…'))].join('')
    expect({ status, stdout, stderr: shown }).toEqual({
      status: 1,
      stdout: '',
      stderr: `error: ${message}\n${frames.map(frame => `    ${frame === '…' ? '' : 'at '}${frame}\n`).join('')}`,
    })
  })

  it.each([
    ['nothing', '', 'the input is empty, expected a WebAssembly module (at offset 0x0)'],
    ['text', '(module (fun))', 'the text is no module (line 1, column 10): unexpected token'],
    ['a part of a module', plain.subarray(0, 20), 'the input ends inside a section of 3 bytes, of which 0 are there'],
  ])('refuses %s on standard input as it refuses a file', async (_case, input, message) => {
    const { status, stdout, stderr } = await run('-f init', { input })
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' })
    expect(stderr).toMatch(/^error: [^\n]*\n$/)
    expect(stderr).toContain(message)
  })

  it('names an input that may not be read', async ({ skip }) => {
    skip(noModes !== undefined, noModes)
    expect(await run('secret.wasm -f init -o /dev/null', nobody)).toEqual({
      status: 1,
      stdout: '',
      stderr: 'error: cannot read `secret.wasm`: permission denied, expected a WebAssembly module\n',
    })
  })
})
