/** What the command over one module says of an output that is there all the same. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { wizer } from '../support/bundle.ts'
import { makeFolder } from '../support/temporary.ts'

const looking = `(module
  (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_create_directory" (func $make (param i32 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 64) "new")
  (func (export "random") (drop (call $random (i32.const 0) (i32.const 8))))
  (func (export "both")
    (drop (call $random (i32.const 0) (i32.const 8)))
    (drop (call $clock (i32.const 0) (i64.const 0) (i32.const 8))))
  (func (export "write") (drop (call $make (i32.const 3) (i32.const 64) (i32.const 3))))
  (func (export "nothing")))`

const nothing =
  'warning: the initialization changed no memory, global or table: expected work whose results stay in memory (`nothing-changed`)\n'

const run = (line: string, folder = makeFolder({ 'in.wat': looking })) =>
  wizer(['in.wat', '--allow-wasi', ...line.split(' ')], { directory: folder })

const observed = (what: string, spelling = '--deterministic') =>
  `warning: the initialization observed ${what}: every instance of the output starts from what it saw; the option \`${spelling}\` makes the output reproducible (\`observed-host\`)\n`

describe.concurrent('the command over one module', () => {
  it.each([
    ['-f random', observed('random numbers')],
    ['-f both -o out.wasm', observed('random numbers and the clock')],
    ['-f both -o out.wasm --deterministic', ''],
    ['-f both -o out.wasm --allow observed-host', ''],
    ['-f both -o out.wasm --deterministic=false', observed('random numbers and the clock')],
    ['-f nothing', nothing],
    ['-f write --dir .', nothing + observed('directories that it could write to')],
  ])('warns once of what `%s` observes', async (line, warnings) => {
    const { status, stderr } = await run(line)
    expect({ status, stderr }).toEqual({ status: 0, stderr: warnings })
  })

  it('warns of a write that was refused, with the flag that allows it', async () => {
    const { status, stderr } = await run('-f write --dir . --writable-dirs=false')
    expect({ status, stderr }).toEqual({
      status: 0,
      stderr: `${nothing}warning: the module could not write to \`./new\`: directories are read-only here, expected the option \`--writable-dirs=true\` where it has to (\`write-refused\`)\n`,
    })
  })

  it('has the warnings in the report, too, with the names of the options', async () => {
    const folder = makeFolder({ 'in.wat': looking })
    const { stderr } = await run('-f random -o out.wasm --report r.json', folder)
    expect(stderr).toBe(observed('random numbers'))
    const { modules } = JSON.parse(readFileSync(join(folder, 'r.json'), 'utf8'))
    expect(JSON.stringify(modules[0].warnings)).toContain('the option `deterministic` makes the output reproducible')
  })

  it('does not warn of an output that could not be written', async () => {
    const { status, stderr } = await run('-f random -o none/out.wasm')
    expect(status).toBe(1)
    expect(stderr).not.toContain('warning')
  })
})
