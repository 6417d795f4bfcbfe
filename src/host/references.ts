/** What globals and tables of reference type hold, as JavaScript sees it. */

export function readReference(global: WebAssembly.ExportValue | undefined): unknown {
  return (global as WebAssembly.Global).value
}

export function readEntries(exported: WebAssembly.ExportValue | undefined): readonly unknown[] {
  const table = exported as WebAssembly.Table
  return readEach(table, entry => table.get(entry))
}

/** @param read gets the index of an entry, which is a bigint for 64-bit tables, whatever its type says */
export function readEach(table: WebAssembly.Table, read: (entry: number) => unknown): readonly unknown[] {
  const isWide = typeof (table.length as unknown) === 'bigint'
  return Array.from({ length: Number(table.length) }, (_, entry) => read((isWide ? BigInt(entry) : entry) as number))
}
