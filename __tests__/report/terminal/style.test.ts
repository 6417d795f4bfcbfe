import { describe, expect, it } from 'vitest'
import { createStyle, padTo, showPlain, wrapWords } from '../../../src/report/terminal/style.ts'

describe('wrapWords', () => {
  it.each([
    ['one two three', 7, ['one two', 'three']],
    ['one', 2, ['one']],
    ['a longerword b', 5, ['a', 'longerword', 'b']],
    ['文字 文字', 6, ['文字', '文字']],
    ['', 10, ['']],
    ['one two', Number.POSITIVE_INFINITY, ['one two']],
  ])('%j in %d', (text, width, lines) => expect(wrapWords(text, width)).toEqual(lines))
})

describe('padTo', () => {
  it('fills up the end', () => expect(padTo('文', 4, 'end')).toBe('文  '))
  it('fills up the start', () => expect(padTo('12', 4, 'start')).toBe('  12'))
  it('cuts nothing', () => expect(padTo('12345', 4, 'end')).toBe('12345'))
})

describe('showPlain', () => {
  it.each([
    ['\u001b[2Jx', '\\u{1b}[2Jx'],
    ['##[add-mask]x', '## [add-mask]x'],
  ])('%j', (text, shown) => expect(showPlain(text)).toBe(shown))
})

it('is plain without colours', () => expect(createStyle(false)('red', 'x')).toBe('x'))
it('is coloured with them', () => expect(createStyle(true)('red', 'x')).toBe('\u001b[31mx\u001b[39m'))
