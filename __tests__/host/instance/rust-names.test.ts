/** Symbols that rustc wrote, and names that are none. */

import { describe, expect, it } from 'vitest'
import { demangleRust } from '../../../src/host/instance/rust-names.ts'

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
  ])('leaves %s as it is', (_what, name) => expect(demangleRust(name)).toBe(name))
})
