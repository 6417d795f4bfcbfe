import { describe, expect, it } from 'vitest'
import { markup } from '../../../src/report/html/markup.ts'

describe('markup', () => {
  it.each([
    ['escapes text in an element', markup`<p>${'<b>"&'}</p>`, '<p>&lt;b&gt;&quot;&amp;</p>'],
    ['escapes text in an attribute', markup`<a href="${`"x'`}">`, '<a href="&quot;x&#39;">'],
    ['shows numbers, zero too', markup`${1}${0}`, '10'],
    ['shows nothing in the place of nothing', markup`[${null}${false}${undefined}${''}]`, '[]'],
    ['takes lists, and markup as it is', markup`${[markup`<i>`, '<i>', [markup`<b>`]]}`, '<i>&lt;i&gt;<b>'],
  ])('%s', (_, { html }, expected) => expect(html).toBe(expected))
})
