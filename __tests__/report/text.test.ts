import { describe, expect, it } from 'vitest'
import {
  cutText,
  escapeHtml,
  measureWidth,
  shortenMiddle,
  showControls,
  showLastLines,
  showSentence,
} from '../../src/report/text.ts'

describe('showControls', () => {
  it.each([
    ['plain/päth 文字.wasm', 'plain/päth 文字.wasm'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u009b', '\\u{9b}'],
    ['\u202egnp.wasm', '\\u{202e}gnp.wasm'],
    ['\u200b\ufeff\u2028\u00ad', '\\u{200b}\\u{feff}\\u{2028}\\u{ad}'],
    ['\ud800', '\ufffd'],
  ])('%j', (text, shown) => expect(showControls(text)).toBe(shown))
})

describe('showSentence', () => {
  it.each([
    ['  two\n\n  lines ', 100, 'two lines'],
    ['1234567890', 10, '1234567890'],
    ['12345678901', 10, '123456789…'],
    ['x'.repeat(1000), 4, 'xxx…'],
    [`12${' '.repeat(100)}3`, 10, '12…'],
    ['a\u0000b', 20, 'a\\u{0}b'],
  ])('%j in %d', (text, limit, shown) => expect(showSentence(text, limit)).toBe(shown))
})

describe('showLastLines', () => {
  it.each([
    ['', 10, []],
    ['\n \n', 10, []],
    ['a\r\nb\n\nc\n', 10, ['a', 'b', '', 'c']],
    ['first\nsecond\n', 9, ['…t', 'second']],
    ['\u001b[1mx', 10, ['\\u{1b}[1mx']],
  ])('%j in %d', (text, limit, lines) => expect(showLastLines(text, limit)).toEqual(lines))
})

describe('cutText', () => {
  it('leaves no half of a character', () => expect(cutText('a😀', 2)).toBe('a'))
  it('takes no less than nothing', () => expect(cutText('abc', -1)).toBe(''))
})

describe('shortenMiddle', () => {
  it.each([
    ['short', 5, 'short'],
    ['packages/search/index-builder.wasm', 20, 'packag…-builder.wasm'],
    ['文字文字文字.wasm', 12, '文…文字.wasm'],
    ['文字文字文字.wasm', 11, '文…字.wasm'],
  ])('%s in %d', (text, width, shown) => {
    expect(shortenMiddle(text, width)).toBe(shown)
    expect(measureWidth(shown)).toBeLessThanOrEqual(width)
  })
})

describe('measureWidth', () => {
  it.each([
    ['abc', 3],
    ['é', 1],
    ['e\u0301', 1],
    ['文字', 4],
    ['한국', 4],
    ['😀', 2],
    ['✓ … 21.5×', 9],
  ])('%s takes %d', (text, width) => expect(measureWidth(text)).toBe(width))
})

it('escapes for elements and for attributes', () =>
  expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;'))
