/** Symbols that rustc wrote, and names that are none. */

import { describe, expect, it } from 'vitest'
import { demangleRust } from '../../../src/host/instance/rust-names.ts'

const digits = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'

/** The symbol of a method of pairs, of which each is two of the pair before. */
function pairsOfPairs(count: number): string {
  let symbol = 'NvMC1aTTaaE'
  for (let last = 7; count > 0; count--) {
    const back = `B${digits[Math.floor((last - 1) / 62)]}${digits[(last - 1) % 62]}_`
    last = symbol.length
    symbol += `T${back}${back}E`
  }
  return `_R${symbol}E1f`
}

const hash = '17h0123456789abcdefE'

describe('demangleRust', () => {
  it.each([
    ['_ZN4core9panicking9panic_fmt17h768731f43edd91bfE', 'core::panicking::panic_fmt'],
    [
      '_ZN3std9panicking19begin_panic_handler28_$u7b$$u7b$closure$u7d$$u7d$17h8ef066ac4d1e7406E',
      'std::panicking::begin_panic_handler::{{closure}}',
    ],
    [
      `_ZN62_$LT$std..path..PathBuf$u20$as$u20$core..ops..deref..Deref$GT$5deref${hash}`,
      '<std::path::PathBuf as core::ops::deref::Deref>::deref',
    ],
    [`_ZN42_$LT$$RF$T$u20$as$u20$core..fmt..Debug$GT$3fmt${hash}`, '<&T as core::fmt::Debug>::fmt'],
    [`_ZN4shop5price${hash}.llvm.1234ABCD`, 'shop::price'],
    [`_ZN4shop5price${hash}.command_export`, 'shop::price.command_export'],
    ['core::panicking::panic_fmt::h768731f43edd91bf', 'core::panicking::panic_fmt'],
    ['_RNvCscSpY9Juk0HT_7___rustc17rust_begin_unwind', '__rustc::rust_begin_unwind'],
    ['_RNvNtCs247YrygNUAC_4core9panicking9panic_fmt.llvm.1234', 'core::panicking::panic_fmt'],
    ['_RNCNvCs6LSlotSswqA_3gen4init0B3_', 'gen::init::{closure#0}'],
    ['_RNCNvCs6LSlotSswqA_3gen4inits_0B3_', 'gen::init::{closure#1}'],
    [
      '_RNSNvYNvCs6LSlotSswqA_3gen4initINtNtNtCs247YrygNUAC_4core3ops8function6FnOncehE9call_once6vtableCs1_1a',
      '<gen::init as core::ops::function::FnOnce>::call_once::{shim:vtable#0}',
    ],
    ['_RNvXs_Cs6LSlotSswqA_3genINtB4_6SquareKj4_ENtB4_5Shape4area', '<gen::Square as gen::Shape>::area'],
    ['_RINvCs6LSlotSswqA_3gen7genericRePhNCNvB2_4init0EB2_', 'gen::generic'],
    ['_RNvMCs1_1aTjhE1f', '<(usize, u8)>::f'],
    ['_RNvMCs1_1aTjE1f', '<(usize,)>::f'],
    ['_RNvMCs1_1aAhj3_1f', '<[u8; 3]>::f'],
    ['_RNvMCs1_1aRL_Qe1f', '<&&mut str>::f'],
    ['_RNvMCs1_1aFUKChEb1f', '<unsafe extern "C" fn(u8) -> bool>::f'],
    ['_RNvMCs1_1aDNtCs1_1a4Dearp3OutlEL_1f', '<dyn a::Dear>::f'],
    ['_RNvMCs1_1aPSz1f', '<*const [!]>::f'],
    [pairsOfPairs(1), '<((i8, i8), ((i8, i8), (i8, i8)))>::f'],
    ['_RNvCs1_1au8a_abcdef', 'a::punycode{a_abcdef}'],
  ])('of %s it gives %s', (symbol, name) => expect(demangleRust(symbol)).toBe(name))

  it.each([
    ['a name of C', 'parse'],
    ['a symbol of C++', '_ZN4shop5priceEv'],
    ['a symbol of C++ without parameters', '_ZN4shop5priceE'],
    ['a symbol that is cut off', '_ZN4shop5pri'],
    ['a symbol without parts', '_ZNE'],
    ['a symbol without a number', '_ZNxE'],
    ['a number that is too large', `_ZN999999x${hash}`],
    ['an end without a hash', '_ZN4shop17h0123456789abcdefXE'],
    ['nothing', ''],
    ['a symbol of the newer form that is cut off', '_RNvCs1_1a4ab'],
    ['one that goes on after its end', '_RNvCs1_1a1fZ'],
    ['one that refers to what follows', '_RNvB9_1f'],
    ['one that refers to itself', '_RNvB_1f'],
    ['one that refers back billions of times', pairsOfPairs(40)],
    ['one of nothing but parts', `_R${'Nv'.repeat(10_000)}`],
    ['one with a kind that is not known', '_RZ'],
  ])('leaves %s as it is', (_what, name) => expect(demangleRust(name)).toBe(name))
})
