/** Which functions can still be called. A function that is found too often costs bytes; one that is not found breaks the output. */

import { describe, expect, it } from 'vitest'
import { findReachableFunctions } from '../../../../src/wasm/code/reach/reachable-functions.ts'
import { parseModule } from '../../../../src/wasm/module.ts'
import { findFunctionNames } from '../../../../src/wasm/names.ts'
import { assembleObjects } from '../../../support/gc.ts'
import { customSection, ids, leb, moduleOf, section, sectionsOf, text } from '../../../support/sections.ts'
import { assemble } from '../../../support/wat.ts'

/** The names of the functions that are reached, in order. */
function reachedIn(bytes: Uint8Array): string {
  const module = parseModule(bytes)
  const reached = findReachableFunctions(module)
  const indices = new Set([...reached.keys()].filter(index => reached[index] === 1))
  const names = findFunctionNames(module, indices)
  return [...indices].map(index => names.get(index) ?? `${index}`).join(' ')
}

const reached = async (wat: string) => reachedIn(await assemble(wat, { names: true }))

describe('findReachableFunctions', () => {
  it.each<[what: string, wat: string, names: string]>([
    ['no function where nothing is exported', '(func $a (call $b)) (func $b)', ''],
    [
      'what an export calls, and what that calls',
      '(func $a (export "a") (call $b)) (func $b (call $c)) (func $c) (func $d)',
      'a b c',
    ],
    ['tail calls', '(func $a (export "a") (return_call $b)) (func $b) (func $c)', 'a b'],
    [
      'imported functions that are called',
      '(import "m" "f" (func $f)) (import "m" "g" (func $g)) (func $a (export "a") (call $g))',
      'g a',
    ],
    [
      'no functions that call each other alone',
      '(func $a (export "a")) (func $b (call $c)) (func $c (call $b)) (func $d (call $d))',
      'a',
    ],
    [
      'a chain of references',
      `(elem declare func $b $c $d)
       (func $a (export "a") (drop (ref.func $b))) (func $b (drop (ref.func $c))) (func $c) (func $d (drop (ref.func $d)))`,
      'a b c',
    ],
    ['nothing that is only declared', '(elem declare func $b) (func $a (export "a")) (func $b)', 'a'],
    [
      'the entries of an exported table',
      '(table (export "t") 2 funcref) (elem (i32.const 0) func $b) (func $a) (func $b)',
      'b',
    ],
    [
      'no entries of a table that nothing reads',
      `(table $t 2 funcref) (elem (i32.const 0) func $b) (elem declare func $c)
       (func $a (export "a")
         (table.set $t (i32.const 0) (ref.func $c))
         (drop (table.size $t))
         (drop (table.grow $t (ref.null func) (i32.const 1)))
         (table.fill $t (i32.const 0) (ref.null func) (i32.const 1)))
       (func $b) (func $c)`,
      'a c',
    ],
    [
      'all entries of a table that `table.get` reads',
      `(table $t 2 funcref) (table $u 2 funcref)
       (elem (table $t) (i32.const 0) func $b $c) (elem (table $u) (i32.const 0) func $d)
       (func $a (export "a") (drop (table.get $t (i32.const 0)))) (func $b) (func $c (param i32)) (func $d)`,
      'a b c',
    ],
    [
      'all entries of a table that `table.copy` copies from, and none of the other',
      `(table $t 2 funcref) (table $u 2 funcref)
       (elem (table $t) (i32.const 0) func $b) (elem (table $u) (i32.const 0) func $d)
       (func $a (export "a") (table.copy $t $u (i32.const 0) (i32.const 0) (i32.const 1))) (func $b) (func $d)`,
      'a d',
    ],
    [
      'entries of the types that are called, also where a type is there twice',
      `(type $one (func (param i32))) (type $two (func (param i32))) (type $other (func (param i64)))
       (table $t 3 funcref) (elem (i32.const 0) func $b $c $d)
       (func $a (export "a") (call_indirect $t (type $one) (i32.const 0) (i32.const 0)))
       (func $b (type $one)) (func $c (type $two)) (func $d (type $other))`,
      'a b c',
    ],
    [
      'entries of a type that is called later, by what was found first',
      `(type $one (func (param i32))) (type $other (func (param i64)))
       (table $t 3 funcref) (elem (i32.const 0) func $b $c)
       (func $a (export "a") (call_indirect $t (type $one) (i32.const 0) (i32.const 0)))
       (func $b (type $one) (return_call_indirect $t (type $other) (i64.const 0) (i32.const 0)))
       (func $c (type $other) (call $d)) (func $d)`,
      'a b c d',
    ],
    [
      'all entries where some are called, and then one is read',
      `(table $t 3 funcref) (elem (i32.const 0) func $b $c)
       (func $a (export "a") (call_indirect $t (i32.const 0)) (drop (table.get $t (i32.const 0))))
       (func $b) (func $c (param i64))`,
      'a b c',
    ],
    [
      'the table that a call names, of several',
      `(table $t 1 funcref) (table $u 1 funcref)
       (elem (table $t) (i32.const 0) func $b) (elem (table $u) (i32.const 0) func $c)
       (func $a (export "a") (call_indirect $u (i32.const 0))) (func $b) (func $c)`,
      'a c',
    ],
    [
      'a passive segment that `table.init` reads, and no other',
      `(table $t 3 funcref) (elem $p func $b) (elem $q func $c) (elem $r funcref (ref.func $d) (ref.null func))
       (func $a (export "a")
         (table.init $t $p (i32.const 0) (i32.const 0) (i32.const 1))
         (table.init $t $r (i32.const 0) (i32.const 0) (i32.const 1))
         (elem.drop $q))
       (func $b) (func $c) (func $d)`,
      'a b d',
    ],
    [
      'nothing by `table.init` of an active segment, which is empty then',
      `(table $t 3 funcref) (elem $p (table $t) (i32.const 0) func $b)
       (func $a (export "a") (table.init $t $p (i32.const 0) (i32.const 0) (i32.const 0))) (func $b)`,
      'a',
    ],
    [
      'the values of globals that are read or exported',
      `(global $g funcref (ref.func $b)) (global $h (mut funcref) (ref.func $c)) (global $i (export "i") funcref (ref.func $d))
       (func $a (export "a") (drop (global.get $g)) (global.set $h (ref.null func))) (func $b) (func $c) (func $d)`,
      'a b d',
    ],
    [
      'functions that only unreachable instructions of a reachable function call',
      '(func $a (export "a") unreachable (call $b)) (func $b)',
      'a b',
    ],
    [
      'functions that throw and catch',
      `(tag $t (param i32)) (func $a (export "a") (try (do (call $b)) (catch $t drop (call $c)))) (func $b (throw $t (i32.const 1)))
       (func $c) (func $d (throw $t (i32.const 1)))`,
      'a b c',
    ],
    [
      'functions beside vectors and atomics',
      `(memory 1 1 shared)
       (func $a (export "a")
         (drop (v128.load (i32.const 0))) (drop (i8x16.shuffle 0 1 2 3 4 5 6 7 16 16 16 16 16 16 16 16 (v128.const i64x2 0 0) (v128.const i64x2 0 0)))
         (drop (i32.atomic.rmw.add (i32.const 0) (i32.const 1))) (call $b)) (func $b) (func $c)`,
      'a b',
    ],
  ])('finds %s', async (_what, wat, names) => {
    expect(await reached(wat)).toBe(names)
  })

  it.each<[what: string, wat: string, names: string]>([
    [
      'what `call_ref` calls, by where the reference is made',
      `(module (type $f (func)) (elem declare func $b)
        (func $a (export "a") (call_ref $f (ref.func $b))) (func $b) (func $c))`,
      'a b',
    ],
    [
      'all entries of a table where a call names a type that has types below it',
      `(module (type $up (sub (func))) (type $down (sub $up (func))) (type $other (func (param i32)))
        (table $t 3 3 funcref) (elem $e (i32.const 0) $b $c $d)
        (func $a (export "a") (call_indirect $t (type $up) (i32.const 0)))
        (func $b (type $up)) (func $c (type $down)) (func $d (type $other) (param i32)))`,
      'a b c d',
    ],
    [
      'equal types of recursion groups, and types that name others',
      `(module
        (rec (type $f (func (param (ref null $s)))) (type $s (struct (field i32))))
        (rec (type $g (func (param (ref null $z)))) (type $z (struct (field i32))))
        (type $plain (func (param i32)))
        (table $t 3 3 funcref) (elem $e (i32.const 0) $b $c $d)
        (func $a (export "a") (call_indirect $t (type $f) (ref.null $s) (i32.const 0)))
        (func $b (type $f) (param (ref null $s))) (func $c (type $g) (param (ref null $z))) (func $d (type $plain) (param i32)))`,
      'a b c',
    ],
    [
      'references in objects that a global holds, and in globals that it names',
      `(module (type $f (func)) (type $v (struct (field (ref $f))))
        (global $x (ref $v) (struct.new $v (ref.func $b))) (global $y (ref $v) (global.get $x))
        (global $z (ref $v) (struct.new $v (ref.func $c)))
        (func $a (export "a") (drop (global.get $y))) (func $b (type $f)) (func $c (type $f)))`,
      'a b',
    ],
    [
      'items of a segment that an array is made of, and globals that items name',
      `(module (type $f (func)) (type $l (array (mut (ref null $f))))
        (global $x (ref $f) (ref.func $b))
        (elem $e (ref null $f) (item (global.get $x)) (item (ref.func $c))) (elem $n (ref null $f) (item (ref.func $d)))
        (func $a (export "a") (drop (array.new_elem $l $e (i32.const 0) (i32.const 2))))
        (func $b (type $f)) (func $c (type $f)) (func $d (type $f)))`,
      'a b c',
    ],
    [
      'what every entry of a table starts as, and globals that entries come from',
      `(module (type $f (func))
        (global $x (ref $f) (ref.func $c))
        (table $t 3 3 (ref $f) (ref.func $b)) (elem $e (table $t) (i32.const 0) (ref $f) (item (global.get $x)))
        (func $a (export "a") (call_indirect $t (type $f) (i32.const 0)))
        (func $b (type $f)) (func $c (type $f)) (func $d (type $f)))`,
      'a b c',
    ],
  ])('finds %s (typed references and objects)', (_what, wat, names) => {
    expect(reachedIn(named(wat))).toBe(names)
  })

  it('reads the code of another file, of which the module has all else', async () => {
    const wat = (body: string) => `(func $a (export "a") ${body}) (func $b)`
    const [module, code] = [await assemble(wat('')), await assemble(wat('(call $b)'))].map(bytes => parseModule(bytes))
    expect([...findReachableFunctions(module!)]).toEqual([1, 0])
    expect([...findReachableFunctions(module!, code)]).toEqual([1, 1])
  })

  it('refuses code that is reached and has an instruction that is not known, and does not read code that is not', async () => {
    const withBody = async (name: string) => {
      const bytes = await assemble(`(func $a (export "${name}") nop) (func (export "b") nop)`)
      // `f16x8.splat`, which V8 has behind a flag.
      const changed = sectionsOf(bytes).map(found =>
        found.id === ids.code ? section(ids.code, [2, 5, 0, 0xfd, 0xa0, 0x02, 0x0b, 3, 0, 0x01, 0x0b]) : found.bytes,
      )
      return parseModule(moduleOf(...changed))
    }
    const module = await withBody('a')
    expect(() => findReachableFunctions(module)).toThrow('unknown instruction 0xfd0120')
    const exports = module.exports.filter(({ name }) => name === 'b')
    expect([...findReachableFunctions({ ...module, exports })]).toEqual([0, 1])
  })

  it('passes over indices that are too high, in a module that V8 refuses', async () => {
    const high = leb(0xffffffff)
    const code = [
      0xd2,
      ...high,
      0x10,
      ...high,
      0x23,
      ...high,
      0x11,
      ...high,
      ...high,
      0x25,
      ...high,
      0xfc,
      0x0c,
      ...high,
      0,
    ]
    const body = [0, ...code, 0x0b]
    const bytes = moduleOf(
      section(ids.type, [1, 0x60, 0, 0]),
      section(ids.function, [1, 0]),
      section(ids.table, [1, 0x70, 0, 1]),
      section(ids.export, [1, ...text('a'), 0, 0]),
      section(ids.element, [1, 0, 0x41, 0, 0x0b, 1, ...high]),
      section(ids.code, [1, ...leb(body.length), ...body]),
    )
    expect([...findReachableFunctions(parseModule(bytes))]).toEqual([1])
  })
})

/** Binaryen writes no names of functions that it read, so they are added: `$a` and `$b`, in the order of the text. */
function named(wat: string): Uint8Array {
  const bytes = assembleObjects(wat)
  const functions = [...wat.matchAll(/\(func \$(\w+)/g)].map(([, name]) => name!)
  const entries = functions.flatMap((name, index) => [...leb(index), ...text(name)])
  const names = [1, ...leb(leb(functions.length).length + entries.length), ...leb(functions.length), ...entries]
  return moduleOf(bytes.subarray(8), customSection('name', names))
}
