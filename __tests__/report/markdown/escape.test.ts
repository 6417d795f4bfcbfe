import { describe, expect, it } from 'vitest'
import { escapeMarkdown, renderCode, renderLines, renderSentence } from '../../../src/report/markdown/escape.ts'
import { hostileTexts } from '../sample.ts'

/** The characters of tags, tables, emphasis, code, math, addresses, mentions, issues, emoji and commands. */
const structure = /[<>|`*_~[\]\\!$]|&(?![a-z]+;|#\d+;)|:(?=\S)|@(?=\S)|(?<!&)#(?=\S)|www\./

describe('escapeMarkdown', () => {
  it.each(hostileTexts)('leaves no structure in %j', text =>
    expect(escapeMarkdown(text).replaceAll('<wbr>', ' ')).not.toMatch(structure),
  )

  it.each([
    ['a/b c.wasm', 'a/b c.wasm'],
    ['a|b', 'a&#124;b'],
    ['a\\|b', 'a&#92;&#124;b'],
    ['::error::', ':<wbr>:<wbr>error:<wbr>:'],
    ['cause: https://x', 'cause: https:<wbr>//x'],
    ['WWW.x', 'WWW<wbr>.x'],
    ["it's & that", 'it&#39;s &amp; that'],
  ])('escapes %s as %s', (text, escaped) => expect(escapeMarkdown(text)).toBe(escaped))
})

describe('text in a job summary', () => {
  it('has code in the place of backticks', () =>
    expect(renderSentence('cannot call `a_b`: it `|` trapped`')).toBe(
      'cannot call <code>a&#95;b</code>: it <code>&#124;</code> trapped&#96;',
    ))
  it('shortens long paths in the middle', () =>
    expect(renderCode(`${'a'.repeat(200)}${'b'.repeat(200)}`)).toBe(
      `<code>${'a'.repeat(53)}…${'b'.repeat(106)}</code>`,
    ))
  it('has no empty line in a block', () =>
    expect(renderLines(['a', '', ' \t', 'b'])).toBe('<pre>\na\n&nbsp;\n&nbsp;\nb\n</pre>'))
})
