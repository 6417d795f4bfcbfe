import measureWidth from 'fast-string-width'
import { describe, expect, it } from 'vitest'
import { padTo, shortenMiddle } from '../../src/report/width.ts'

describe('shortenMiddle', () => {
  it.each([
    ['short', 5, 'short'],
    ['packages/search/index-builder.wasm', 20, 'packag…-builder.wasm'],
    ['文字文字文字.wasm', 12, '文…文字.wasm'],
    ['文字文字文字.wasm', 11, '文…字.wasm'],
    ['🇩🇪🇫🇷🇮🇹.wasm', 10, '🇩🇪…🇮🇹.wasm'],
    ['e\u0301e\u0301e\u0301e\u0301', 3, '…e\u0301e\u0301'],
  ])('shortens %s to %d columns: %s', (text, width, shown) => {
    expect(shortenMiddle(text, width)).toBe(shown)
    expect(measureWidth(shown)).toBeLessThanOrEqual(width)
  })

  it('shortens a text of megabytes in less than a second', () => {
    const start = performance.now()
    expect(shortenMiddle(`begin/${'a/'.repeat(10_000_000)}end.wasm`, 20)).toBe('begin/…/a/a/end.wasm')
    expect(performance.now() - start).toBeLessThan(1000)
  })
})

describe('padTo', () => {
  it('adds spaces at the end', () => expect(padTo('文', 4, 'end')).toBe('文  '))
  it('adds spaces at the start', () => expect(padTo('12', 4, 'start')).toBe('  12'))
  it('cuts nothing from a wider text', () => expect(padTo('12345', 4, 'end')).toBe('12345'))
})

describe('the width of text in a terminal', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['文字', 4],
    ['한국', 4],
    ['😀', 2],
    ['🇩🇪', 2],
    ['✓ … 21.5×', 9],
  ])('takes %s for %d columns', (text, width) => expect(measureWidth(text)).toBe(width))
})
