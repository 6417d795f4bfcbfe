/** Small tables of texts, which each report draws in its own way. Their texts hold nothing that acts. */

export type Grid = {
  readonly heading: string
  readonly columns: readonly GridColumn[]
  readonly rows: readonly GridRow[]
  /** The sums below the rows, one for each column; undefined where there are none. */
  readonly total: readonly string[] | undefined
  /** What was left out, in words; empty where nothing was. */
  readonly more: string
}

/** Figures stand at the end of a cell, code at its start. The first column is code. */
export type GridColumn = { readonly name: string; readonly kind: 'code' | 'figure' }

export type GridRow = {
  /** A text for each column. The first one names the row. */
  readonly cells: readonly string[]
  /** The part of a memory that the row is about; `kind` is null where that is no region. */
  readonly place: (Span & { readonly kind: RegionKind | null }) | undefined
}

/** What a region is for, as far as its name tells: its colour on a map. */
export type RegionKind = 'data' | 'bss' | 'stack' | 'heap' | 'unused'

/** Addresses of the first byte, and behind the last. */
export type Span = { readonly start: number; readonly end: number }
