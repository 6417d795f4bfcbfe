/** `wizer-action doctor`, as people call it. */

import { expect, it } from 'vitest'
import { wizer } from '../support/bundle.ts'
import { filesIn, makeFolder } from '../support/temporary.ts'
import { assemble } from '../support/wat.ts'

const work = '(i32.store8 (i32.const 9) (i32.const 1))'
const program = await assemble(`(module
  (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
  (import "env" "log" (func $log))
  (memory (export "memory") 1)
  (func (export "wizer.initialize") (drop (call $random (i32.const 0) (i32.const 8))))
  (func (export "wizer.resume"))
  (func (export "_start")))`)
const right = await assemble(`(module (memory 1) (func (export "wizer.initialize") ${work}))`)
const traps = await assemble('(module (func $deep unreachable) (func (export "wizer.initialize") (call $deep)))', {
  names: true,
})
const ended = await assemble(`(module (memory 1) (func (export "_start") ${work}))`)

const reads = await assemble(`(module
  (import "wasi_snapshot_preview1" "path_open"
    (func (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (func (export "wizer.initialize") unreachable))`)
const goes = await assemble('(module (memory 1) (func (export "run") (param i32)) (func (export "resume")))')
const calls = await assemble(`(module (import "env" "log" (func $log))
  (import "wasi_snapshot_preview1" "sched_yield" (func (result i32)))
  (func (export "wizer.initialize") (call $log)))`)
const again = await assemble(`(module (memory 1) (func $wizer.initialize) (func (export "_start")))`, { names: true })

const files = {
  'program.wasm': program,
  'right.wasm': right,
  'traps.wasm': traps,
  'ended.wasm': ended,
  'reads.wasm': reads,
  'goes.wasm': goes,
  'calls.wasm': calls,
  'again.wasm': again,
  'no.wasm': 'x',
  'text.wat': `(module (memory 1) (func (export "wizer.initialize") ${work}))`,
  '::error::.wasm': right,
}

async function doctor(...args: readonly string[]) {
  const directory = makeFolder(files)
  const { status, stdout, stderr } = await wizer(['doctor', ...args], { directory })
  expect(filesIn(directory).toSorted()).toEqual(Object.keys(files).toSorted())
  return { status, stdout: `${stdout}`, stderr }
}

it('the doctor proposes one option after the other until the output is right, and writes them as flags and as YAML', async () => {
  const { status, stdout, stderr } = await doctor('program.wasm')
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  const text = stdout.replaceAll(/[\d.]+\s+(ms|B|KiB)/g, 'N').replace(/starts in\s+N\s+instead\s+of\s+N/, 'starts in N')
  expect(text).toBe(`program.wasm: N, a WASI command (it exports \`_start\`)
  · it imports 1 function of WASI, which \`--allow-wasi\` provides
  · nothing provides \`env.log\`: a call ends the initialization, unless \`--preload\` does
  ✗ cannot call \`wizer.initialize\`: it called the import \`wasi_snapshot_preview1\` \`random_get\`,
    which nothing provides; expected WASI to be allowed (the option \`--allow-wasi\`), or an
    initialization that calls no import
      at function 2 (at offset 0x90)
  With other options:
  ✓ \`wizer.initialize\` returns after N: N become N, and an instance starts in N
  · it observed, and the output keeps: random numbers 1×
  ! the initialization observed random numbers: every instance of the output starts from what it
    saw; the option \`--deterministic\` makes the output reproducible (\`observed-host\`)
  Use:

    wizer-action -r _start=wizer.resume --allow-wasi program.wasm -o program.wizened.wasm

    - uses: org/wizer-action@v1
      with:
        modules: program.wasm
        rename-funcs: _start=wizer.resume
        allow-wasi: true
`)
})

it('the options that the doctor proposes are right', async () => {
  const { status, stdout } = await doctor('--allow-wasi', '-r', '_start=wizer.resume', 'program.wasm')
  expect(status).toBe(0)
  expect(stdout).not.toContain('With other options')
  expect((await doctor('right.wasm')).status).toBe(0)
})

it('a trap is shown with its stack, and nothing is proposed', async () => {
  const { status, stdout } = await doctor('traps.wasm')
  expect(status).toBe(1)
  expect(stdout).toContain('  ✗ cannot call `wizer.initialize`: it trapped: unreachable')
  expect(stdout).toContain('      at deep (')
  expect(stdout).toContain('  → no option that the doctor knows mends this')
})

it('a module that can open files and sees none hears of `--dir`', async () => {
  expect((await doctor('--allow-wasi', 'reads.wasm')).stdout).toContain('`--dir`')
  expect((await doctor('--allow-wasi', '--dir', '.', 'reads.wasm')).stdout).not.toContain('`--dir`')
})

it('a module without an init function has to change, and no `_start` is named for it', async () => {
  const { stdout } = await doctor('ended.wasm')
  expect(stdout).not.toContain('init-func`')
  expect(stdout).toContain('`_start` runs the whole program')
  expect(stdout).toContain('see `docs/languages`')
})

it('a module that is a snapshot already is told so', async () => {
  const { stdout } = await doctor('again.wasm')
  expect(stdout).toContain('→ no option mends this: give the doctor the module that the compiler made')
})

it('a function that was only guessed and does nothing is not proposed', async () => {
  const { status, stdout } = await doctor('goes.wasm')
  expect(status).toBe(1)
  expect(stdout).not.toContain('With other options')
  expect(stdout).not.toContain('Use:')
})

it('a proposal that fails in the same way is not shown', async () => {
  expect((await doctor('calls.wasm')).stdout).not.toContain('With other options')
})

it('a snapshot after the end of `main` is wrong', async () => {
  const { status, stdout } = await doctor('-f', '_start', 'ended.wasm')
  expect(status).toBe(1)
  expect(stdout).toContain('(`main-ended`)')
  expect(stdout).toContain('→ no option')
  expect((await doctor('-f', '_start', '--allow', 'main-ended', 'ended.wasm')).status).toBe(0)
})

it('a finding that is denied fails the module', async () => {
  const args = ['--allow-wasi', '-r', '_start=wizer.resume', '--deny', 'observed-host', 'program.wasm']
  const { status, stdout } = await doctor(...args)
  expect(status).toBe(1)
  expect(stdout.replaceAll(/\s+/g, ' ')).toContain('(the option `--deny=observed-host`)')
})

it('a file that is no module leaves the others alone', async () => {
  const { status, stdout, stderr } = await doctor('no.wasm', 'none.wasm', 'right.wasm')
  expect(status).toBe(1)
  expect(stderr).toMatch(/^error: cannot use `no.wasm`: .*\nerror: cannot read `none.wasm`: .*\n$/)
  expect(stdout).toMatch(/^right.wasm: /)
})

it('a name that a runner would obey is no line of its own', async () => {
  const { stdout } = await doctor('./::error::.wasm')
  expect(stdout).not.toMatch(/^\s*::/m)
})

it.each([
  [[], /^error: no module is given, expected `wizer-action doctor INPUT`\n$/],
  [
    ['--deny', 'x', 'right.wasm'],
    /^error: cannot use the option `(--)?deny`: found `x`, expected one of `start-runs-again`/,
  ],
  [['--output', 'x', 'right.wasm'], /^error: unknown option `--output`/],
])('wrong usage is told, with status 2: %j', async (args, message) => {
  const { status, stderr } = await doctor(...args)
  expect(stderr).toMatch(message)
  expect(status).toBe(2)
})

it('`doctor --help` lists options and findings', async () => {
  const { status, stdout } = await doctor('--help')
  expect(status).toBe(0)
  expect(stdout).toContain('--allow-wasi')
  expect(stdout).toContain('  start-runs-again ')
  expect(stdout).toMatch(/^ {2}open-files {11}The module .*\n {23}\S/m)
})

it('the doctor takes a module as text', async () => {
  const { status, stdout } = await doctor('text.wat')
  expect(status).toBe(0)
  expect(stdout).toContain('wizer-action text.wat -o text.wizened.wasm')
})
