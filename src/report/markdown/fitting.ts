/** Keeps a job summary below its limit, in bytes of UTF-8: renders as many items as there is room for. */

export type Fitted = { readonly text: string; readonly count: number }

export const nothing: Fitted = { text: '', count: 0 }

/** A heading, the items that fit below it, and a footing; nothing at all where not even one item fits. */
export function renderFitting<Item>(
  heading: string,
  items: readonly Item[],
  render: (item: Item) => string,
  limit: number,
  footing = '',
): Fitted {
  const fitting: string[] = []
  let bytes = Buffer.byteLength(heading) + Buffer.byteLength(footing)
  for (const item of items) {
    const text = render(item)
    const next = bytes + Buffer.byteLength(text)
    if (next > limit) break
    fitting.push(text)
    bytes = next
  }
  if (fitting.length === 0) return nothing
  return { text: `${heading}${fitting.join('')}${footing}`, count: fitting.length }
}
