/**
 * Reads symbols of Rust's newer form, which begin with `_R` and have a grammar (RFC 2603, and "Symbol Mangling" in the rustc
 * book). Lifetimes and generic arguments are left out: before a long list of types nobody finds the function.
 */

/** Letters of a symbol: rustc writes longer ones for iterators around iterators, whose names help nobody. */
const maxLength = 4096

/** Parts that are read: as they may refer back to others, a short symbol could have billions. */
const maxParts = 2000

const basicTypes: Readonly<Record<string, string>> = {
  a: 'i8',
  b: 'bool',
  c: 'char',
  d: 'f64',
  e: 'str',
  f: 'f32',
  h: 'u8',
  i: 'isize',
  j: 'usize',
  l: 'i32',
  m: 'u32',
  n: 'i128',
  o: 'u128',
  p: '_',
  s: 'i16',
  t: 'u16',
  u: '()',
  v: '...',
  x: 'i64',
  y: 'u64',
  z: '!',
}

/** @returns the path in the source; undefined where the symbol does not keep to the grammar */
export function readRustSymbol(symbol: string): string | undefined {
  if (symbol.length > maxLength) return undefined
  try {
    return new SymbolReader(symbol).symbol()
  } catch (error) {
    if (error instanceof SymbolError) return undefined
    throw error
  }
}

class SymbolError extends Error {}

class SymbolReader {
  private readonly text: string
  private at = 0
  private parts = 0

  constructor(symbol: string) {
    // Linkers add suffixes such as `.llvm.123`.
    this.text = symbol.slice('_R'.length).replace(/[.$].*$/s, '')
  }

  symbol(): string {
    const path = this.path()
    // The crate for which generic code was made.
    if (this.at < this.text.length) this.path()
    if (this.at < this.text.length) throw new SymbolError()
    return path
  }

  private next(): string {
    const letter = this.text[this.at++]
    if (letter === undefined || ++this.parts > maxParts) throw new SymbolError()
    return letter
  }

  private skip(letter: string): boolean {
    if (this.text[this.at] !== letter) return false
    this.at++
    return true
  }

  /** All that `read` gives until the letter `E`. */
  private listOf<Item>(read: () => Item): readonly Item[] {
    const items: Item[] = []
    while (!this.skip('E')) items.push(read())
    return items
  }

  private path(): string {
    const kind = this.next()
    switch (kind) {
      case 'C':
        return this.identifier().name
      case 'N':
        return this.nested()
      case 'M':
        this.implementation()
        return `<${this.type()}>`
      case 'X':
        this.implementation()
        return this.asTrait()
      case 'Y':
        return this.asTrait()
      case 'I': {
        const path = this.path()
        this.listOf(() => this.argument())
        return path
      }
      case 'B':
        return this.again(() => this.path())
      default:
        throw new SymbolError()
    }
  }

  private asTrait(): string {
    const type = this.type()
    return `<${type} as ${this.path()}>`
  }

  private nested(): string {
    const space = this.next()
    const path = this.path()
    const { name, number } = this.identifier()
    if (/[a-z]/.test(space)) return name === '' ? path : `${path}::${name}`
    const kind = { C: 'closure', S: 'shim' }[space] ?? space
    return `${path}::{${kind}${name === '' ? '' : `:${name}`}#${number}}`
  }

  /** Where an implementation stands is not shown. */
  private implementation(): void {
    this.numberAfter('s')
    this.path()
  }

  private identifier(): { readonly name: string; readonly number: number } {
    const number = this.numberAfter('s')
    const isPunycode = this.skip('u')
    const length = this.take(/0|[1-9]\d{0,5}/y)
    this.skip('_')
    const name = this.text.slice(this.at, this.at + Number(length))
    if (name.length < Number(length)) throw new SymbolError()
    this.at += name.length
    return { name: isPunycode ? `punycode{${name}}` : name, number }
  }

  private argument(): string | number {
    if (this.skip('L')) return this.base62()
    return this.skip('K') ? this.constant() : this.type()
  }

  private type(): string {
    const kind = this.next()
    const basic = basicTypes[kind]
    if (basic !== undefined) return basic
    switch (kind) {
      case 'A': {
        const type = this.type()
        return `[${type}; ${this.constant()}]`
      }
      case 'S':
        return `[${this.type()}]`
      case 'T': {
        const types = this.listOf(() => this.type())
        return types.length === 1 ? `(${types[0]},)` : `(${types.join(', ')})`
      }
      case 'R':
      case 'Q':
        if (this.skip('L')) this.base62()
        return `${kind === 'R' ? '&' : '&mut '}${this.type()}`
      case 'P':
        return `*const ${this.type()}`
      case 'O':
        return `*mut ${this.type()}`
      case 'F':
        return this.functionType()
      case 'D':
        return this.traits()
      case 'B':
        return this.again(() => this.type())
      default:
        this.at--
        return this.path()
    }
  }

  private functionType(): string {
    this.numberAfter('G')
    const unsafe = this.skip('U') ? 'unsafe ' : ''
    const abi = this.skip('K') ? `extern "${this.skip('C') ? 'C' : this.identifier().name}" ` : ''
    const parameters = this.listOf(() => this.type())
    const result = this.type()
    return `${unsafe}${abi}fn(${parameters.join(', ')})${result === '()' ? '' : ` -> ${result}`}`
  }

  private traits(): string {
    this.numberAfter('G')
    const traits = this.listOf(() => {
      const path = this.path()
      while (this.skip('p')) {
        this.identifier()
        this.type()
      }
      return path
    })
    if (!this.skip('L')) throw new SymbolError()
    this.base62()
    return `dyn ${traits.join(' + ')}`
  }

  private constant(): string {
    const kind = this.next()
    if (kind === 'p') return '_'
    if (kind === 'B') return this.again(() => this.constant())
    const sign = this.skip('n') ? '-' : ''
    const digits = this.take(/[0-9a-f]{0,32}_/y).slice(0, -1)
    const value = BigInt(`0x${digits || '0'}`)
    return kind === 'b' ? String(value === 1n) : `${sign}${value}`
  }

  /** Reads at an earlier place. */
  private again(read: () => string): string {
    const start = this.at - 1
    const target = this.base62()
    if (target >= start) throw new SymbolError()
    const end = this.at
    this.at = target
    const result = read()
    this.at = end
    return result
  }

  /** 0 where the letter is not there. */
  private numberAfter(letter: string): number {
    return this.skip(letter) ? this.base62() + 1 : 0
  }

  private base62(): number {
    const digits = this.take(/[0-9a-zA-Z]{0,11}_/y).slice(0, -1)
    if (digits === '') return 0
    const alphabet = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ'
    return [...digits].reduce((value, digit) => value * 62 + alphabet.indexOf(digit), 0) + 1
  }

  private take(pattern: RegExp): string {
    pattern.lastIndex = this.at
    const [found] = pattern.exec(this.text) ?? []
    if (found === undefined) throw new SymbolError()
    this.at += found.length
    return found
  }
}
