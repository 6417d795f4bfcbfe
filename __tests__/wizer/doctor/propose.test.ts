/** Which options the doctor proposes for a module, until they lead to a right output. */

import { expect, it } from 'vitest'
import { parseModule } from '../../../src/wasm/module.ts'
import { type Outcome, proposeOptions } from '../../../src/wizer/doctor/propose.ts'
import type { RawOptions } from '../../../src/wizer/options/option-table.ts'
import { wizen } from '../../support/engine.ts'
import { assemble } from '../../support/wat.ts'

async function tryOut(text: string, raw: RawOptions): Promise<RawOptions | undefined> {
  const bytes = await assemble(`(module ${text} (memory (export "memory") 1))`)
  const outcome = await wizen(bytes, raw).then(
    ({ report }): Outcome => ({ kind: 'done', findings: report.findings }),
    (error): Outcome => ({ kind: 'failed', error }),
  )
  return proposeOptions(parseModule(bytes), raw, outcome)
}

const work = '(i32.store8 (i32.const 9) (i32.const 1))'
const init = `(func (export "wizer.initialize") ${work})`
const random = (module: string) => `(import "${module}" "random_get" (func $random (param i32 i32) (result i32)))
  (func (export "wizer.initialize") (drop (call $random (i32.const 0) (i32.const 8))))`
const program = `${init} (func (export "_start")) (func (export "wizer.resume"))`

it.each<[string, string, RawOptions, RawOptions | undefined]>([
  ['WASI, where it is called', random('wasi_snapshot_preview1'), {}, { 'allow-wasi': 'true' }],
  ['nothing for an import that is not WASI’s', random('env'), {}, undefined],
  ['the rename of `_start`', program, {}, { 'rename-funcs': ['_start=wizer.resume'] }],
  [
    'the rename of `_start` in place of one that is written backwards',
    program,
    { 'rename-funcs': ['wizer.resume = _start'] },
    { 'rename-funcs': ['_start=wizer.resume'] },
  ],
  ['nothing where the renames are right', program, { 'rename-funcs': ['_start=wizer.resume'] }, undefined],
  ['the init function in place of `_start`', program, { 'init-func': '_start' }, { 'init-func': 'wizer.initialize' }],
  ['nothing where `_start` is all there is', `(func (export "_start") ${work})`, { 'init-func': '_start' }, undefined],
  ['no `_start` where the init function is missing', `(func (export "_start") ${work})`, {}, undefined],
  [
    'a reactor’s `_initialize`',
    `(func (export "f")) (func (export "_initialize") ${work})`,
    {},
    { 'init-func': '_initialize' },
  ],
  [
    'a function whose name says that it initializes',
    `(func (export "f")) (func (export "init") ${work})`,
    {},
    { 'init-func': 'init' },
  ],
  ['the only function that fits', `(func (export "x")) (func (export "y") (param i32))`, {}, { 'init-func': 'x' }],
  ['nothing where several functions could be meant', '(func (export "x")) (func (export "y"))', {}, undefined],
  ['renames of what is there', init, { 'rename-funcs': ['_start=wizer.resume'] }, { 'rename-funcs': [] }],
  [
    'the proposal that is switched off, whichever it is',
    '(func (export "wizer.initialize") (v128.store (i32.const 9) (i8x16.splat (i32.const 1))))',
    { 'wasm-simd': 'false' },
    { 'wasm-simd': 'true' },
  ],
  ['nothing where the module traps', '(func (export "wizer.initialize") unreachable)', {}, undefined],
])('proposes %s', async (_, text, raw, expected) => {
  expect(await tryOut(text, raw)).toEqual(expected && { ...raw, ...expected })
})
