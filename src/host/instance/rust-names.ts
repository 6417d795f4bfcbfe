/** Turns symbols of Rust into names of the source: rustc tells the linker to leave them as they are. */

import { readRustSymbol } from './rust-symbols.ts'

/** The hash that ends each symbol of the older form. */
const hash = /^h[0-9a-f]{16}$/

/**
 * `_ZN4core9panicking9panic_fmt17h768731f43edd91bfE` and `_RNvNtCs1_4core9panicking9panic_fmt` become
 * `core::panicking::panic_fmt`.
 * @returns the name itself where it is none of Rust
 */
export function demangleRust(name: string): string {
  if (name.startsWith('_ZN')) return demangleLegacy(name) ?? name
  if (name.startsWith('_R')) return readRustSymbol(name) ?? name
  // Linkers of C++ take such symbols for theirs, and leave the hash.
  return name.replace(/::h[0-9a-f]{16}$/, '')
}

/** Symbols are parts with their lengths, between `_ZN` and `E`, as in C++; the last part is a hash. */
function demangleLegacy(symbol: string): string | undefined {
  const parts: string[] = []
  let at = '_ZN'.length
  while (symbol[at] !== 'E') {
    const digits = /\d{1,6}/y
    digits.lastIndex = at
    const length = digits.exec(symbol)?.[0]
    if (length === undefined) return undefined
    at += length.length
    const end = at + Number(length)
    if (end >= symbol.length) return undefined
    parts.push(symbol.slice(at, end))
    at = end
  }
  if (!hash.test(parts.pop() ?? '')) return undefined
  return parts.map(unescapePart).join('::') + symbol.slice(at + 1).replace(/\.llvm\.[0-9A-F]+/, '')
}

const escapes: Readonly<Record<string, string>> = {
  SP: '@',
  BP: '*',
  RF: '&',
  LT: '<',
  GT: '>',
  LP: '(',
  RP: ')',
  C: ',',
}

/** A symbol has only letters, digits, `_`, `.` and `$`; what else a path has is written between two `$`. */
function unescapePart(part: string): string {
  return part
    .replace(/^_\$/, '$')
    .replaceAll('..', '::')
    .replaceAll(/\$(?:u([0-9a-f]{1,5})|([A-Z]{1,2}))\$/g, (all, code, name) =>
      code ? String.fromCodePoint(Number.parseInt(code, 16)) : (escapes[name] ?? all),
    )
}
