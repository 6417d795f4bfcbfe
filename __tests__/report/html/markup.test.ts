import { expect, it } from 'vitest'
import { markup } from '../../../src/report/html/markup.ts'

it.each([
  [markup`<p>${'<b>"&'}</p>`, '<p>&lt;b&gt;&quot;&amp;</p>'],
  [markup`<a href="${`"x'`}">`, '<a href="&quot;x&#39;">'],
  [markup`${1}${0}`, '10'],
  [markup`[${null}${false}${undefined}${''}]`, '[]'],
  [markup`${[markup`<i>`, '<i>', [markup`<b>`]]}`, '<i>&lt;i&gt;<b>'],
])('%#', ({ html }, expected) => expect(html).toBe(expected))
