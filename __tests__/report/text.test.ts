import { describe, expect, it } from 'vitest'
import { escapeHtml, showControls, showLastLines, showLines, showSentence, wrapWords } from '../../src/report/text.ts'

describe('showControls', () => {
  it.each([
    ['plain/päth 文字.wasm', 'plain/päth 文字.wasm'],
    ['a\nb\r\tc', 'a\\nb\\r\\tc'],
    ['\u001b[31m', '\\u{1b}[31m'],
    ['\u009b', '\\u{9b}'],
    ['\u202egnp.wasm', '\\u{202e}gnp.wasm'],
    ['\u200b\ufeff\u2028\u00ad', '\\u{200b}\\u{feff}\\u{2028}\\u{ad}'],
    ['\ud800', '\ufffd'],
  ])('shows %j as %s', (text, shown) => expect(showControls(text)).toBe(shown))
})

describe('showLines', () => {
  it.each([
    ['one\ntwo\r\nthree\rfour\n', 'one\ntwo\nthree\nfour\n'],
    ['a\tb', 'a\tb'],
    ['\u001b[31mred\u001b[0m and \u001b[1;38;5;9mmore', '\u001b[31mred\u001b[0m and \u001b[1;38;5;9mmore'],
    ['\u001b[2J\u001b[Hgone', '\\u{1b}[2J\\u{1b}[Hgone'],
    ['\u001b]0;title\u0007', '\\u{1b}]0;title\\u{7}'],
    ['\u001b[31', '\\u{1b}[31'],
    ['a\u0008\u202eb\u009b31m', 'a\\u{8}\\u{202e}b\\u{9b}31m'],
    ['', ''],
  ])('shows %j as %j', (text, shown) => expect(showLines(text)).toBe(shown))
})

describe('showSentence', () => {
  it.each([
    ['  two\n\n  lines ', 100, 'two lines'],
    ['1234567890', 10, '1234567890'],
    ['12345678901', 10, '123456789…'],
    ['x'.repeat(1000), 4, 'xxx…'],
    [`12${' '.repeat(100)}3`, 10, '12…'],
    ['a\u0000b', 20, 'a\\u{0}b'],
    ['a😀bc', 3, 'a…'],
  ])('shows %j in %d characters as %j', (text, limit, shown) => expect(showSentence(text, limit)).toBe(shown))
})

describe('showLastLines', () => {
  it.each([
    ['', 10, []],
    ['\n \n', 10, []],
    ['a\r\nb\n\nc\n', 10, ['a', 'b', '', 'c']],
    ['first\nsecond\n', 9, ['…t', 'second']],
    ['\u001b[1mx', 10, ['\\u{1b}[1mx']],
  ])('shows %j in %d characters as the lines %j', (text, limit, lines) =>
    expect(showLastLines(text, limit)).toEqual(lines),
  )
})

describe('wrapWords', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one', 2, ['one']],
    ['a longerword b', 5, ['a', 'longerword', 'b']],
    ['', 10, ['']],
    ['one two', Number.POSITIVE_INFINITY, ['one two']],
  ])('breaks %j into lines of at most %d characters', (text, width, lines) =>
    expect(wrapWords(text, width)).toEqual(lines),
  )

  it('measures words as it is told', () =>
    expect(wrapWords('文字 文字', 6, word => 2 * word.length)).toEqual(['文字', '文字']))
})

it('escapes text for elements and for attributes', () =>
  expect(escapeHtml(`<a b="c" d='e'>&`)).toBe('&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;'))
