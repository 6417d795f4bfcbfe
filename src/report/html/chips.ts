/** What is marked behind a module's path: from the cache, with warnings. */

import { formatNumberOf } from '../format.ts'
import type { DoneModule } from '../report.ts'
import { type Markup, markup } from './markup.ts'

export function renderChips({ status, warnings }: DoneModule): Markup {
  const count = formatNumberOf(warnings.length, 'warning')
  return markup`${status === 'cached' && markup` <span class="chip">cached</span>`}${warnings.length > 0 && markup` <span class="chip warn">${count}</span>`}`
}
