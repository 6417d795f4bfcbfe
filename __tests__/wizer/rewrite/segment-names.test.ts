/** Names of segments in the output: those of what is written, read by a reader of its own and by wabt. */

import { describe, expect, it } from 'vitest'
import { wizen } from '../../support/engine.ts'
import { dataNames, elementNames, nameSection, namesIn, subsection, subsectionIds } from '../../support/name-section.ts'
import { customSection, dataOf, moduleOf, sectionsOf } from '../../support/sections.ts'
import { readNamesByWabt } from '../../support/wabt.ts'
import { assemble } from '../../support/wat.ts'

const init = (code = '') => `(func (export "wizer.initialize") ${code})`
const fill = (start: number, size: number) => `(memory.fill (i32.const ${start}) (i32.const 7) (i32.const ${size}))`
const layout = `(memory 1) (global $__stack_pointer (mut i32) (i32.const 1024))
  (global (export "__heap_base") i32 (i32.const 8192))`

const output = async (text: string, options = {}) => (await wizen(await assemble(text, { names: true }), options)).bytes

const withNames = async (text: string, ...subsections: number[][]) =>
  (await wizen(moduleOf((await assemble(text)).subarray(8), nameSection(...subsections)))).bytes

describe('data segments of the output', () => {
  it('have the names of regions', async () => {
    const bytes = await output(`${layout} (data $.rodata (i32.const 1024) "read") (data $.data (i32.const 2048) "data")
      ${init(fill(800, 10) + fill(4000, 10) + fill(9000, 10) + fill(12_000, 10))}`)
    expect(namesIn(bytes, dataNames)).toEqual({ 0: 'stack', 1: '.rodata', 2: '.data', 3: 'bss', 4: 'heap', 5: 'heap' })
    expect(readNamesByWabt(bytes)).toEqual(['$stack', '$.rodata', '$.data', '$bss', '$heap', '$heap.1'])
  })

  it.each([
    ['compressed', '.data'],
    // A page begins with 1,024 bytes of the stack, and most of it is bss.
    ['page', 'bss'],
  ])('have the name of what they hold most of, in the layout `%s`', async (layoutName, name) => {
    const bytes = await output(
      `${layout} (data $.data (i32.const 1024) "${'x'.repeat(300)}")
      ${init(fill(1000, 24))}`,
      { 'segment-layout': layoutName },
    )
    expect(namesIn(bytes, dataNames)).toEqual({ 0: name })
  })

  it('have no names in the layout `raw`, which is the smallest file, and none of other segments', async () => {
    const bytes = await output(
      `${layout} (data $.data (i32.const 1024) "data") (data $kept "kept")
      (func (export "use") (memory.init $kept (i32.const 0) (i32.const 0) (i32.const 1)))
      ${init(fill(4000, 10) + fill(9000, 10))}`,
      { 'segment-layout': 'raw' },
    )
    expect(dataOf(bytes).map(({ mode }) => mode)).toEqual(['active', 'passive', 'active', 'active'])
    expect(namesIn(bytes, dataNames)).toEqual({ 1: 'kept' })
  })

  it('keep their names and indices where they are passive, and get none where they are empty', async () => {
    const bytes = await output(`(memory 1)
      (data $one (i32.const 8) "a") (data $kept "kept") (data $two (i32.const 400) "b") (data $dropped "gone")
      (func (export "use") (memory.init $kept (i32.const 0) (i32.const 0) (i32.const 1)))
      ${init(`(data.drop $dropped) ${fill(8, 1)} (memory.fill (i32.const 400) (i32.const 0) (i32.const 1))`)}`)
    expect(dataOf(bytes).map(({ mode, size }) => [mode, size])).toEqual([
      ['active', 1],
      ['passive', 4],
      ['passive', 0],
      ['passive', 0],
    ])
    expect(namesIn(bytes, dataNames)).toEqual({ 0: 'one', 1: 'kept', 3: 'dropped' })
  })

  it('have no names in a module without a name section', async () => {
    const { bytes } = await wizen(`${layout} (data (i32.const 1024) "a") ${init(fill(9000, 8))}`)
    expect(sectionsOf(bytes).filter(({ id }) => id === 0)).toEqual([])
  })

  it('have names in a module that names functions alone', async () => {
    const bytes = await withNames(
      `${layout} (data (i32.const 1024) "a") ${init(fill(9000, 8))}`,
      subsection(1, { 0: 'f' }),
    )
    expect(subsectionIds(bytes)).toEqual([1, 9])
    expect(namesIn(bytes, dataNames)).toEqual({ 0: 'data', 1: 'heap' })
  })

  it('lose names that no segment has any more', async () => {
    const bytes = await output(`(memory 1) (data $.data (i32.const 0) "a")
      ${init('(memory.fill (i32.const 0) (i32.const 0) (i32.const 1))')}`)
    expect([dataOf(bytes), namesIn(bytes, dataNames)]).toEqual([[], undefined])
  })

  it.each([
    ['is cut off', [dataNames, 20, 1, 0]],
    ['has a name that is longer than its subsection', [dataNames, 4, 1, 0, 9, 0x61]],
  ])('leave a name section as it is that %s', async (_what, contents) => {
    const section = customSection('name', contents)
    const bytes = moduleOf(
      (await assemble(`${layout} (data (i32.const 1024) "a") ${init(fill(9000, 8))}`)).subarray(8),
      section,
    )
    const { bytes: written } = await wizen(bytes)
    expect([...sectionsOf(written).at(-1)!.bytes]).toEqual(section)
  })

  it('repeat no name of thousands of characters', async () => {
    const names = subsection(dataNames, { 0: 'x'.repeat(100_000) })
    const stores = Array.from({ length: 50 }, (_, index) => fill(500 + 200 * index, 1))
    const clear = '(memory.fill (i32.const 100) (i32.const 0) (i32.const 39000))'
    const text = `(memory 1) (data (i32.const 0) "${'a'.repeat(40_000)}") ${init(clear + stores.join(''))}`
    const bytes = await withNames(text, names)
    expect(Object.keys(namesIn(bytes, dataNames)!).length).toBeGreaterThan(50)
    expect(new Set(Object.values(namesIn(bytes, dataNames)!))).toEqual(new Set([`${'x'.repeat(200)}…`]))
  })
})

describe('element segments of the output', () => {
  const tables = (code: string) => `
    (table $first (export "callbacks") 4 funcref) (table $second 4 funcref) (table $third 2 funcref) (table 9 funcref)
    (elem $kept (table $third) (i32.const 0) func $f)
    (elem $emptied (table $first) (i32.const 0) func $f $g)
    (elem $passive func $f)
    (elem $dropped func $f)
    (func $f) (func $g)
    (func (export "use") (table.init $first $passive (i32.const 0) (i32.const 0) (i32.const 1)))
    ${init(code)}`
  const old = { 0: 'kept', 1: 'emptied', 2: 'passive', 3: 'dropped' }

  it('keep their names, and new ones have the name of their table', async () => {
    const bytes = await output(
      tables(`(table.set $first (i32.const 3) (ref.func $g)) (table.set $second (i32.const 1) (ref.func $g))
        (table.set 3 (i32.const 8) (ref.func $f)) (elem.drop $dropped)`),
    )
    expect(namesIn(bytes, elementNames)).toEqual({ ...old, 4: 'callbacks', 5: 'callbacks', 6: 'second', 7: 'table 3' })
  })

  it('have the name `declared` where they only declare functions', async () => {
    const bytes = await output(`(table $t 2 funcref) (elem $e (i32.const 0) func $f $g) (func $f) (func $g)
      (func (export "use") (table.set 0 (i32.const 0) (ref.func $g)))
      ${init('(table.set 0 (i32.const 1) (ref.null func))')}`)
    expect(namesIn(bytes, elementNames)).toEqual({ 0: 'e', 1: 't', 2: 'declared' })
  })

  it('keep all names where no table changes', async () => {
    expect(namesIn(await output(tables('')), elementNames)).toEqual(old)
  })
})
