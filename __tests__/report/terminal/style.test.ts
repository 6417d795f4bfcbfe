import { describe, expect, it } from 'vitest'
import { createStyle, showPlain } from '../../../src/report/terminal/style.ts'

describe('showPlain', () => {
  it.each([
    ['\u001b[2Jx', '\\u{1b}[2Jx'],
    ['##[add-mask]x', '## [add-mask]x'],
  ])('shows %j as %s', (text, shown) => expect(showPlain(text)).toBe(shown))
})

describe('createStyle', () => {
  it('leaves text plain without colours', () => expect(createStyle(false)('red', 'x')).toBe('x'))
  it('colours text with them', () => expect(createStyle(true)('red', 'x')).toBe('\u001b[31mx\u001b[39m'))
})
