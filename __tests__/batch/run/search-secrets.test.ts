/** Secrets are found and hidden, plain and in every encoding that programs use, wherever they lie. */

import { describe, expect, it } from 'vitest'
import type { Secret } from '../../../src/batch/run/find-secrets.ts'
import { createSecretSearch } from '../../../src/batch/run/search-secrets.ts'

const value = 'p@ss/w?rd+är ~ "x"\nÿÿ>>'
const secret: Secret = { name: 'MY_SECRET', value, isToken: false }
const other: Secret = { name: 'OTHER', value: 'correct horse', isToken: true }
const search = createSecretSearch([secret, other])

const big = (text: string) => Buffer.from(text, 'utf16le').swap16()
const basic = (encoding: 'base64' | 'base64url', around: number, text: Buffer) =>
  Buffer.concat([Buffer.alloc(around, 0xa5), text, Buffer.alloc(7, 0x5a)]).toString(encoding)

const forms: readonly (readonly [form: string, text: string | Buffer])[] = [
  ['plain', value],
  ['UTF-16, the low byte first', Buffer.from(value, 'utf16le')],
  ['UTF-16, the high byte first', big(value)],
  ['UTF-16 without the zero at its end, as in a data segment', Buffer.from(value, 'utf16le').subarray(0, -1)],
  ['UTF-16 without the zero at its start, as in a data segment', big(value).subarray(1)],
  ...[0, 1, 2, 3, 4, 5].flatMap(around => [
    [`base64 after ${around} bytes`, basic('base64', around, Buffer.from(value))] as const,
    [`base64url after ${around} bytes`, basic('base64url', around, Buffer.from(value))] as const,
    [`base64 of UTF-16 after ${around} bytes`, basic('base64', around, Buffer.from(value, 'utf16le'))] as const,
  ]),
  ['base64 alone', Buffer.from(value).toString('base64')],
  ['hex in small letters', Buffer.from(value).toString('hex')],
  ['hex in capitals', Buffer.from(value).toString('hex').toUpperCase()],
  ['a part of an address', encodeURIComponent(value)],
  [
    'a part of an address, with small letters',
    encodeURIComponent(value).replaceAll(/%../g, code => code.toLowerCase()),
  ],
  ['a field of a form', encodeURIComponent(value).replaceAll('%20', '+')],
  ['JSON', JSON.stringify({ value })],
  ['JSON in a script', JSON.stringify(value).replaceAll('/', '\\/')],
]

describe('createSecretSearch', () => {
  it.each(forms)('finds a secret that is %s, at any offset, and hides it', (_, text) => {
    const encoded = Buffer.from(text)
    for (const before of [0, 1, 2, 3, 7, 8, 100]) {
      const bytes = Buffer.concat([Buffer.alloc(before, 'x'), encoded, Buffer.alloc(before, 'y')])
      expect(search.find(bytes)).toEqual(new Set([secret]))
      search.hide(bytes)
      expect(search.find(bytes)).toEqual(new Set())
      expect(bytes.includes('********')).toBe(true)
      expect(bytes.subarray(0, before)).toEqual(Buffer.alloc(before, 'x'))
    }
  })

  it.each(forms)('finds no secret in a part of one that is %s', (_, text) => {
    const encoded = Buffer.from(text)
    const middle = encoded.length >> 1
    const broken = Buffer.from(encoded)
    broken[middle] = broken[middle]! ^ 1
    broken[middle + 1] = broken[middle + 1]! ^ 1
    expect(search.find(broken)).toEqual(new Set())
    expect(search.find(encoded.subarray(0, middle))).toEqual(new Set())
  })

  it('finds all secrets that bytes hold', () => {
    const text = `${other.value} and ${Buffer.from(value).toString('hex')}`
    expect(search.find(Buffer.from(text))).toEqual(new Set([secret, other]))
  })

  it('finds a secret across the border of pieces that overlap by its longest form', () => {
    const bytes = Buffer.concat([Buffer.alloc(1000), big(value), Buffer.alloc(1000)])
    for (let cut = 995; cut < 1060; cut++) {
      const pieces = [bytes.subarray(0, cut), bytes.subarray(cut - search.longest)]
      expect(
        pieces.some(piece => search.find(piece).size > 0),
        String(cut),
      ).toBe(true)
    }
  })

  it.each(['12345678', 'aaaaaaaa', '\0\0\0\0\0\0\0\0', 'ååååååååå', '\ud800 unpaired'])(
    'finds the short or odd secret %j',
    value => {
      const short = { name: 'S', value, isToken: false }
      const bytes = Buffer.concat([Buffer.alloc(20, 'b'), Buffer.from(value), Buffer.alloc(20, 'b')])
      expect(createSecretSearch([short]).find(bytes)).toEqual(new Set([short]))
      expect(createSecretSearch([short]).find(Buffer.alloc(60, 'b'))).toEqual(new Set())
    },
  )

  it('hides secrets that overlap', () => {
    const two = ['abcdefghijkl', 'ghijklmnopqr'].map(value => ({ name: value, value, isToken: false }))
    expect(createSecretSearch(two).hideText('>abcdefghijklmnopqr<')).toBe('>******************<')
  })

  it('hides secrets in text, and leaves other text as it is', () => {
    expect(search.hideText(`två ${other.value} ✓`)).toBe('två ************* ✓')
    expect(search.hideText('två ✓')).toBe('två ✓')
  })

  it('finds nothing where there are no secrets', () => {
    const none = createSecretSearch([])
    expect(none.longest).toBe(0)
    expect(none.find(Buffer.from(value))).toEqual(new Set())
  })

  it('searches 10 MB for 100 secrets in one pass', () => {
    const secrets = Array.from({ length: 100 }, (_, index) => ({ ...secret, value: `secret number ${index * 7919}` }))
    const bytes = Buffer.alloc(10_000_000, 'Secrets are found, and nothing else. ')
    const many = createSecretSearch(secrets)
    many.find(bytes)
    const started = performance.now()
    expect(many.find(bytes).size).toBe(0)
    // 1,600 searches with `Buffer.indexOf` take more than a second.
    expect(performance.now() - started).toBeLessThan(500)
  })
})
