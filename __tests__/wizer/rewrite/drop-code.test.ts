/** The option `drop-init-code`: what only the initialization needed goes, and everything that runs still does. */

import { describe, expect, it } from 'vitest'
import { parseModule } from '../../../src/wasm/module.ts'
import type { InstanceState } from '../../../src/wizer/host.ts'
import { rewrite } from '../../../src/wizer/rewrite/rewrite.ts'
import { surveyCode } from '../../../src/wizer/rewrite/survey.ts'
import { takeSnapshot } from '../../../src/wizer/snapshot/snapshot.ts'
import { type AnyExports, instantiate, sameBeforeAndAfter, traps, wizen } from '../../support/engine.ts'
import { assembleObjects } from '../../support/gc.ts'
import { customSection, has, hexOf, ids, moduleOf, section, sectionsOf } from '../../support/sections.ts'
import { assemble } from '../../support/wat.ts'

const drop = { 'drop-init-code': 'true' }

/** What the option takes out of a module, and the output. */
async function dropIn(input: string | Uint8Array, options = {}) {
  const { bytes, report } = await wizen(input, { ...drop, ...options })
  return { ...report.dropped!, saved: report.dropped!.bytes, bytes }
}

const set = `
  (memory (export "memory") 1)
  (global $total (mut i32) (i32.const 0))
  (func $init (export "wizer.initialize") (call $add (i32.const 5)) (call $add (i32.const 7)))
  (func $add (param $by i32) (global.set $total (i32.add (global.get $total) (local.get $by))))
  (func $read (export "read") (result i32) (global.get $total))`

describe('drop-init-code', () => {
  it('shortens functions that only the init function calls, and keeps those that others call', async () => {
    const { functions, bytes } = await dropIn(set)
    expect(functions).toBe(2)
    expect(instantiate(bytes).read()).toBe(12)
    const also = set.replace('(result i32) (global.get', '(result i32) (call $add (i32.const 1)) (global.get')
    expect((await dropIn(also)).functions).toBe(1)
    expect(await sameBeforeAndAfter(also, ({ read }) => [read(), read()], drop)).toEqual([13, 14])
  })

  it('keeps all code without the option, and reports nothing of it', async () => {
    const { bytes, report } = await wizen(set)
    expect(report.dropped).toBeNull()
    expect(hexOf(bytes, ids.code)).toBe(hexOf(await assemble(set), ids.code))
  })

  it('reports by how many bytes the code section gets smaller', async () => {
    const whole = await wizen(set)
    const { bytes, saved } = await dropIn(set)
    expect(saved).toBe(whole.bytes.length - bytes.length)
    expect(saved).toBeGreaterThan(10)
  })

  it('keeps the init function and what it calls, where that stays an export', async () => {
    expect(await dropIn(set, { 'keep-init-func': 'true' })).toMatchObject({ functions: 0, saved: 0, sections: [] })
  })

  it('keeps types, names and the number of functions', async () => {
    const input = await assemble(set, { names: true })
    const { bytes } = await dropIn(input)
    for (const id of [ids.type, ids.function]) expect(hexOf(bytes, id)).toBe(hexOf(input, id))
    expect(sectionsOf(bytes).find(({ name }) => name === 'name')!.bytes).toEqual(
      sectionsOf(input).find(({ name }) => name === 'name')!.bytes,
    )
  })

  it('drops what a renamed export replaces', async () => {
    const wat = `
      (func (export "wizer.initialize")) (func (export "_start") nop nop nop (call $main)) (func $main nop nop nop)
      (func (export "resume") (call $go)) (func $go nop nop nop)`
    expect((await dropIn(wat, { 'rename-funcs': ['_start=resume'] })).functions).toBe(2)
  })

  it('drops the start function, which has run', async () => {
    const wat = `
      (global $g (mut i32) (i32.const 0)) (start $s) (func $s (global.set $g (i32.const 3)))
      (func (export "wizer.initialize")) (func (export "g") (result i32) (global.get $g))`
    expect((await dropIn(wat)).functions).toBe(1)
    expect(await sameBeforeAndAfter(wat, ({ g }) => g(), drop)).toBe(3)
  })

  it('goes by the entries that a table has after the initialization', async () => {
    const wat = `
      (type $f (func (result i32)))
      (table $t 2 funcref) (elem (i32.const 0) func $before $stays) (elem declare func $after)
      (func $before (result i32) (i32.const 1000)) (func $after (result i32) (i32.const 2000))
      (func $stays (result i32) (i32.const 3000)) (func $never (result i32) (i32.const 4000))
      (func (export "wizer.initialize") (table.set $t (i32.const 0) (ref.func $after)))
      (func (export "call") (param i32) (result i32) (call_indirect $t (type $f) (local.get 0)))`
    // The init function, `$before` and `$never`.
    expect((await dropIn(wat)).functions).toBe(3)
    expect(await sameBeforeAndAfter(wat, ({ call }) => [call(0), call(1)], drop)).toEqual([2000, 3000])
  })

  it('goes by the values that globals have after the initialization', async () => {
    const wat = `
      (global $g (export "g") (mut funcref) (ref.func $before)) (elem declare func $after)
      (func $before (result i32) (i32.const 1000)) (func $after (result i32) (i32.const 2000))
      (func (export "wizer.initialize") (global.set $g (ref.func $after)))`
    expect((await dropIn(wat)).functions).toBe(2)
    expect(await sameBeforeAndAfter(wat, ({ g }) => g.value(), drop)).toBe(2000)
  })

  it('keeps the functions of an exported table, whatever their types', async () => {
    const wat = `
      (table (export "t") 2 funcref) (elem (i32.const 0) func $a $b)
      (func $a (result i32) (i32.const 1000)) (func $b (param i64) (result i64) (local.get 0))
      (func (export "wizer.initialize"))`
    expect((await dropIn(wat)).functions).toBe(0)
    expect(await sameBeforeAndAfter(wat, ({ t }) => [t.get(0)(), t.get(1)(7n)], drop)).toEqual([1000, 7n])
  })

  it('keeps the items of passive segments that code can still use, and not those of dropped ones', async () => {
    const wat = `
      (type $f (func (result i32)))
      (table $t 2 funcref) (elem $kept func $a) (elem $gone func $b)
      (func $a (result i32) (i32.const 1000)) (func $b (result i32) (i32.const 2000))
      (func (export "wizer.initialize") (elem.drop $gone))
      (func (export "use") (table.init $t $gone (i32.const 0) (i32.const 0) (i32.const 1)))
      (func (export "call") (result i32)
        (table.init $t $kept (i32.const 0) (i32.const 0) (i32.const 1)) (call_indirect $t (type $f) (i32.const 0)))`
    expect((await dropIn(wat)).functions).toBe(2)
    expect(await sameBeforeAndAfter(wat, ({ call, use }) => [call(), traps(use)], drop)).toEqual([1000, true])
  })

  it('keeps functions that the host gets from code: out of a hidden table, by way of another table, or from a global', async () => {
    const wat = `
      (table $hidden 2 funcref) (elem (table $hidden) (i32.const 0) func $a $b)
      (table $source 1 funcref) (elem (table $source) (i32.const 0) func $c)
      (table $shown (export "shown") 1 funcref)
      (global $g funcref (ref.func $d))
      (func $a (param i64) (result i64) (i64.add (local.get 0) (i64.const 1000))) (func $b (result i32) (i32.const 2000))
      (func $c (result i32) (i32.const 3000)) (func $d (result i32) (i32.const 4000))
      (func (export "wizer.initialize"))
      (func (export "get") (param i32) (result funcref) (table.get $hidden (local.get 0)))
      (func (export "copy") (table.copy $shown $source (i32.const 0) (i32.const 0) (i32.const 1)))
      (func (export "value") (result funcref) (global.get $g))`
    expect((await dropIn(wat)).functions).toBe(0)
    const use = ({ get, copy, value, shown }: AnyExports) => {
      copy()
      return [get(0)(1n), get(1)(), shown.get(0)(), value()()]
    }
    expect(await sameBeforeAndAfter(wat, use, drop)).toEqual([1001n, 2000, 3000, 4000])
  })

  it('keeps code valid that names functions whose declaration has gone', async () => {
    const wat = `
      (table $t 1 funcref)
      (func $init (export "wizer.initialize") (table.set $t (i32.const 0) (ref.func $a)) (table.set $t (i32.const 0) (ref.null func)))
      (func $a (export "_initialize"))
      (func (export "b") (result i32) (drop (ref.func $init)) (i32.const 4))`
    expect(await sameBeforeAndAfter(wat, ({ b }) => b(), drop)).toBe(4)
  })

  it('drops functions that call each other, and tens of thousands in a chain', async () => {
    const chain = Array.from({ length: 30_000 }, (_, index) => `(func $f${index} (call $f${index + 1}))`).join('\n')
    const wat = `
      (func (export "wizer.initialize")) (func $p (call $q)) (func $q (call $p))
      ${chain} (func $f30000 (drop (i32.const 70000))) (func (export "a") (call $f29990))`
    expect((await dropIn(wat)).functions).toBe(2 + 29_990)
  })

  it('keeps what an exception carries and its handlers call', async () => {
    const wat = `
      (tag $t (param i32)) (global $g (mut i32) (i32.const 0))
      (func (export "wizer.initialize") (global.set $g (i32.const 1)) (call $used))
      (func $used nop nop (global.set $g (i32.const 2)))
      (func $throw (throw $t (i32.const 8)))
      (func $handle (param i32) (result i32) (i32.add (local.get 0) (global.get $g)))
      (func (export "go") (result i32) (try (result i32) (do (call $throw) (i32.const 0)) (catch $t (call $handle))))`
    expect((await dropIn(wat)).functions).toBe(2)
    expect(await sameBeforeAndAfter(wat, ({ go }) => go(), drop)).toBe(10)
  })

  it.runIf(has.objects)('keeps what objects hold, in a module with types of all kinds', async () => {
    const bytes = assembleObjects(`(module
      (type $f (func (result i32))) (type $v (struct (field (ref $f))))
      (type $up (sub (func (result i64)))) (type $down (sub $up (func (result i64))))
      (table $t 2 2 funcref) (elem $e (i32.const 0) $below)
      (elem declare func $held $called)
      (global $x (ref $v) (struct.new $v (ref.func $held)))
      (func $held (type $f) (i32.const 1000)) (func $called (type $f) (i32.const 2000))
      (func $below (type $down) (i64.const 3000)) (func $unused (type $f) (i32.const 4000))
      (func $init (export "wizer.initialize") (drop (call $unused)))
      (func $a (export "a") (result i32) (call_ref $f (struct.get $v 0 (global.get $x))))
      (func $b (export "b") (result i32) (call_ref $f (ref.func $called)))
      (func $c (export "c") (result i64) (call_indirect $t (type $up) (i32.const 0))))`)
    expect((await dropIn(bytes)).functions).toBe(2)
    expect(await sameBeforeAndAfter(bytes, ({ a, b, c }) => [a(), b(), c()], drop)).toEqual([1000, 2000, 3000n])
  })
})

describe('custom sections that address code', () => {
  const addressing = [customSection('.debug_info', [1]), customSection('sourceMappingURL', [1, 0x61])]
  const others = [customSection('producers', [0]), customSection('mine', [1, 2])]
  const names = (bytes: Uint8Array) => sectionsOf(bytes).flatMap(({ id, name }) => (id === ids.custom ? [name] : []))
  const withSections = async (wat: string) =>
    moduleOf(...addressing, (await assemble(wat)).subarray(8), ...others, customSection('.debug_info', [2]))

  it('go where code goes, and the report names each once', async () => {
    const { sections, bytes } = await dropIn(await withSections(set))
    expect(sections).toEqual(['.debug_info', 'sourceMappingURL'])
    expect(names(bytes)).toEqual(['producers', 'mine'])
  })

  it('stay where all code stays, since they are right', async () => {
    const { sections, bytes } = await dropIn(await withSections(set), { 'keep-init-func': 'true' })
    expect(sections).toEqual([])
    expect(names(bytes)).toEqual(['.debug_info', 'sourceMappingURL', 'producers', 'mine', '.debug_info'])
  })

  it('have names that a module chooses: the report has a hundred of them at most, cut and on one line', async () => {
    const many = Array.from({ length: 300 }, (_, index) => customSection(`.debug_${index}\n${'x'.repeat(9000)}`, []))
    const { sections } = await dropIn(moduleOf((await assemble(set)).subarray(8), ...many))
    expect(sections).toHaveLength(100)
    expect(sections[0]).toMatch(/^\.debug_0\\u\{a\}x+…$/)
    expect(Math.max(...sections.map(name => name.length))).toBe(101)
  })
})

describe('code with an instruction that is not known', () => {
  const nothing: InstanceState = {
    globals: [],
    tables: [],
    memories: [],
    droppedData: [],
    droppedElements: [],
    time: 0,
  }

  it('stays as it is, and the result says which instruction that is', () => {
    const bytes = moduleOf(
      section(ids.type, [1, 0x60, 0, 0]),
      section(ids.function, [2, 0, 0]),
      section(ids.export, [1, 1, 0x61, 0, 0]),
      // `f16x8.splat`, which V8 has behind a flag, and a function that nothing reaches.
      section(ids.code, [2, 5, 0, 0xfd, 0xa0, 0x02, 0x0b, 5, 0, 1, 1, 1, 0x0b]),
      customSection('.debug_info', [1]),
    )
    const module = parseModule(bytes)
    const snapshot = takeSnapshot(module, nothing, { layout: 'compressed', maxSegments: 10, clearStack: false })
    const { parts, dropped, unread } = rewrite(module, snapshot, module.exports, surveyCode(module, []), {
      dropsCode: true,
    })
    expect(Buffer.concat(parts)).toEqual(Buffer.from(bytes))
    expect(dropped).toEqual({ functions: 0, bytes: 0, sections: [] })
    expect(unread).toMatch(/^unknown instruction /)
  })
})
