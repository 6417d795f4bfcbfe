import { describe, expect, it } from 'vitest'
import { assemble } from '../../../src/wasm/code/assemble.ts'

describe('assemble', () => {
  it.each([
    ['', []],
    ['nop', [0x01]],
    ['local.get 0  local.get 128', [0x20, 0x00, 0x20, 0x80, 0x01]],
    ['local.get $x  call $f', [0x20, 0x07, 0x10, 0xc8, 0x01]],
    ['i32.const -1', [0x41, 0x7f]],
    ['i64.const -0x8000000000000000', [0x42, ...Array(9).fill(0x80), 0x7f]],
    ['f32.const 0x7fc00000', [0x43, 0x00, 0x00, 0xc0, 0x7f]],
    ['f64.const 0x7ff8000000000000', [0x44, 0, 0, 0, 0, 0, 0, 0xf8, 0x7f]],
    ['i32.const 1\n if return else nop end', [0x41, 0x01, 0x04, 0x40, 0x0f, 0x05, 0x01, 0x0b]],
    ['f64x2.extract_lane 1  f64x2.relaxed_madd', [0xfd, 0x21, 0x01, 0xfd, 0x87, 0x02]],
    ['i8x16.shuffle 0 1 2 3 4 5 6 7 8 9 10 11 12 13 14 31', [0xfd, 0x0d, ...Array(15).keys(), 31]],
    ['select', [0x1b]],
  ])('%j', (text, bytes) => {
    const names = new Map([
      ['$x', 7],
      ['$f', 200],
    ])
    expect([...assemble(text, names)]).toEqual(bytes)
  })

  it.each([
    ['a word that is no instruction', 'local.gte 0', 'bug: unknown instruction `local.gte`'],
    ['a name that is not known', 'local.get $y', 'bug: expected a number or a known name, found `$y`'],
    ['a number that is not there', 'i32.const', 'bug: expected a number or a known name, found ``'],
    ['immediates that it does not do', 'br_table 0', 'bug: the immediates of `br_table` cannot be assembled'],
  ])('says what is wrong: %s', (_, text, message) => {
    expect(() => assemble(text)).toThrow(message)
  })
})
