/** What only a run shows: what a module observed, could not write, or left open. */

import { expect, it } from 'vitest'
import { parseModule } from '../../../src/wasm/module.ts'
import { findInRun } from '../../../src/wizer/doctor/find-findings.ts'
import type { InstanceState } from '../../../src/wizer/host.ts'
import { takeSnapshot } from '../../../src/wizer/snapshot/snapshot.ts'
import { wizen } from '../../support/engine.ts'
import { moduleOf } from '../../support/sections.ts'
import { makeFolder } from '../../support/temporary.ts'

const nothing: InstanceState = { globals: [], tables: [], memories: [], droppedData: [], droppedElements: [], time: 0 }

const imports = `
  (import "wasi_snapshot_preview1" "random_get" (func $random (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "clock_time_get" (func $clock (param i32 i64 i32) (result i32)))
  (import "wasi_snapshot_preview1" "environ_sizes_get" (func $environ (param i32 i32) (result i32)))
  (import "wasi_snapshot_preview1" "fd_close" (func $close (param i32) (result i32)))
  (import "wasi_snapshot_preview1" "path_open"
    (func $open (param i32 i32 i32 i32 i32 i64 i64 i32 i32) (result i32)))
  (memory (export "memory") 1)
  (data (i32.const 64) "note.txtnew.txt")`

/** Opens the text at an address; `flags` 1 creates the file. */
const open = (address: number, length: number, flags = 0) =>
  `(drop (call $open (i32.const 3) (i32.const 0) (i32.const ${address}) (i32.const ${length}) (i32.const ${flags})
    (i64.const ${flags ? 64 : 2}) (i64.const 0) (i32.const 0) (i32.const 32)))`
const random = '(drop (call $random (i32.const 0) (i32.const 8)))'
const clock = '(drop (call $clock (i32.const 0) (i64.const 0) (i32.const 8)))'
const environment = '(drop (call $environ (i32.const 0) (i32.const 8)))'
const closing = '(drop (call $close (i32.load (i32.const 32))))'

async function find(code: string, options = {}) {
  const directory = makeFolder({ 'note.txt': 'a note' })
  const text = `(module ${imports} (func (export "wizer.initialize") (i32.store (i32.const 40) (i32.const 1)) ${code}))`
  const raw = {
    'allow-wasi': 'true',
    dirs: ['.::.'.replace('::.', `::${directory}`)],
    'writable-dirs': 'false',
    ...options,
  }
  return (await wizen(text, raw)).report.findings
}

it.each([
  ['random numbers', random],
  ['the clock', clock],
  ['random numbers and the clock', random + clock],
])('observed-host names %s, unless `deterministic` makes them harmless', async (words, code) => {
  expect(await find(code)).toEqual([
    {
      id: 'observed-host',
      message: `the initialization observed ${words}: every instance of the output starts from what it saw; the option \`deterministic\` makes the output reproducible`,
    },
  ])
  expect(await find(code, { deterministic: 'true' })).toEqual([])
})

it('no finding is made of what the user has given: environment and files', async () => {
  expect(await find(environment + open(64, 8) + closing)).toEqual([])
})

it('open-files names what the module has not closed', async () => {
  const [finding, ...others] = await find(open(64, 8) + open(64, 8))
  expect(finding).toMatchObject({ id: 'open-files', message: expect.stringContaining('kept `./note.txt` open,') })
  expect(others).toEqual([])
})

it('write-refused names what the module could not write to', async () => {
  expect(await find(open(72, 7, 1))).toEqual([
    {
      id: 'write-refused',
      message:
        'the module could not write to `./new.txt`: directories are read-only here, expected the option `writable-dirs: true` where it has to',
    },
  ])
  const ids = (await find(open(72, 7, 1) + closing, { 'writable-dirs': 'true' })).map(({ id }) => id)
  expect(ids).toEqual(['observed-host'])
})

it('init-code-kept names the instruction that is not known, with the option that could take nothing out', () => {
  const module = parseModule(moduleOf())
  const snapshot = takeSnapshot(module, nothing, { layout: 'compressed', maxSegments: 1, clearStack: false })
  const observed = { random: 0, clock: 0, environment: 0, arguments: 0, files: 0, stdin: 0, writes: 0 }
  const facts = { snapshot, observed, refusedWrites: [], openFiles: [], isDeterministic: true }
  const ids = (unread: string | undefined) => findInRun(module, { ...facts, unread }).map(({ id }) => id)
  expect(ids(undefined)).toEqual(['nothing-changed'])
  expect(ids('unknown instruction 0xfd0120 (at offset 0x3c)')).toEqual(['nothing-changed', 'init-code-kept'])
  expect(findInRun(module, { ...facts, unread: 'unknown instruction 0xfd0120 (at offset 0x3c)' })[1]!.message).toBe(
    'cannot leave out the code of the initialization (the option `drop-init-code`): found unknown instruction 0xfd0120 (at offset 0x3c), expected code that this version can read; the output has all of its code',
  )
})
