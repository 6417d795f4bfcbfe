/** What kind of module it is, told by what compilers leave in it. */

import { expect, it } from 'vitest'
import { concatenate } from '../../../src/wasm/encode.ts'
import { parseModule } from '../../../src/wasm/module.ts'
import { Writer } from '../../../src/wasm/writer.ts'
import { describeKind } from '../../../src/wizer/doctor/describe-kind.ts'
import { assemble } from '../../support/wat.ts'

const describe = async (text: string) => describeKind(parseModule(await assemble(`(module ${text})`)))

it.each([
  ['(func (export "_start"))', 'command'],
  ['(func (export "_initialize"))', 'reactor'],
  ['(func (export "_start")) (func (export "_initialize"))', 'command'],
  ['(memory (export "_start") 1)', 'library'],
  ['', 'library'],
])('a module with %s has its shape: %s', async (text, shape) => {
  expect(await describe(text)).toEqual({ shape, madeBy: '', note: undefined })
})

it.each([
  [
    '(import "gojs" "runtime.wasmExit" (func (param i32)))',
    'Go for JavaScript',
    /calls JavaScript.*-buildmode=c-shared/,
  ],
  ['(import "wbg" "__wbindgen_throw" (func (param i32 i32)))', 'wasm-bindgen', /calls JavaScript/],
  ['(import "./app_bg.js" "__wbg_now" (func (result f64)))', 'wasm-bindgen', /calls JavaScript/],
  ['(import "env" "emscripten_resize_heap" (func (param i32) (result i32)))', 'emscripten', /STANDALONE_WASM/],
  ['(func (export "emscripten_stack_get_end"))', 'emscripten', /STANDALONE_WASM/],
  ['(func (export "__new"))', 'AssemblyScript', undefined],
  ['(import "env" "abort" (func (param i32 i32 i32 i32)))', 'AssemblyScript', undefined],
  ['(func (export "componentize.wizer"))', 'StarlingMonkey', undefined],
  ['(@custom "go:buildid" "x")', 'Go', /-buildmode=c-shared/],
])('%s tells what made it: %s', async (text, madeBy, note) => {
  const kind = await describe(text)
  expect(kind.madeBy).toBe(madeBy)
  expect(kind.note ?? '').toMatch(note ?? /^$/)
})

it('an `abort` of another type is not that of AssemblyScript', async () => {
  expect((await describe('(import "env" "abort" (func))')).madeBy).toBe('')
})

/** A module with a producers section. */
async function producedBy(...entries: readonly (readonly [field: string, ...values: (readonly [string, string])[]])[]) {
  const writer = new Writer().name('producers').u32(entries.length)
  for (const [field, ...values] of entries) {
    writer.name(field).u32(values.length)
    for (const [name, version] of values) writer.name(name).name(version)
  }
  const contents = writer.finish()
  const section = new Writer().u8(0).u32(contents.length).finish()
  return parseModule(concatenate([await assemble('(module)'), section, contents]))
}

it('the languages and tools of the producers section are named, in a few words', async () => {
  const module = await producedBy(
    ['language', ['C_plus_plus_17', ''], ['Rust', '']],
    ['processed-by', ['Debian clang', '14.0.6'], ['rustc', '1.63.0 (4b91a6ea7 2022-08-08)']],
    ['sdk', ['Emscripten', '3.1.6']],
  )
  expect(describeKind(module)).toMatchObject({ madeBy: 'emscripten, C++17, Rust, Debian clang 14.0.6' })
})

it('a producers section that is hostile or malformed gives little or nothing', async () => {
  const long = await producedBy(['language', ...Array.from({ length: 500 }, () => ['x\n'.repeat(90), ''] as const)])
  expect(describeKind(long).madeBy.length).toBeLessThan(60)
  const broken = new Writer().name('producers').u32(4_000_000_000).finish()
  const section = new Writer().u8(0).u32(broken.length).finish()
  expect(describeKind(parseModule(concatenate([await assemble('(module)'), section, broken]))).madeBy).toBe('')
})
