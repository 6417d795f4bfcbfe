/** Blocks, links and headings of pages that need what is not built yet. Whoever builds it removes the line; a release has none. */

export type Pending = {
  readonly page: string
  /** A part of the block, of the link or of the heading, that no other of the page has. */
  readonly part: string
  /** What it waits for. */
  readonly until: string
}

export const pending: readonly Pending[] = [
  { page: 'README.md', part: 'clang', until: '`include/wizer.h`' },
  { page: 'README.md', part: 'wasmtime snapshot.wasm', until: '`include/wizer.h`' },
  { page: 'README.md', part: 'docs/library.md', until: 'the page of the library' },
  { page: 'README.md', part: 'docs/bundlers.md', until: 'the page of bundlers' },
  { page: 'docs/README.md', part: 'wizer-action doctor', until: 'the doctor' },
  { page: 'docs/README.md', part: 'deny:', until: 'the option `deny`' },
  { page: 'docs/README.md', part: 'languages/', until: 'the pages of languages' },
  { page: 'docs/README.md', part: 'library.md', until: 'the page of the library' },
  { page: 'docs/README.md', part: 'bundlers.md', until: 'the page of bundlers' },
  { page: 'docs/command.md', part: 'wizer-action doctor', until: 'the doctor' },
  { page: 'docs/config.md', part: 'allow-wasi: true', until: '`wizer.schema.json`' },
  { page: 'docs/config.md', part: 'wizer-action run --out-dir out', until: 'the input `config`' },
  { page: 'docs/config.md', part: 'wizer.schema.json', until: '`wizer.schema.json`' },
  { page: 'docs/findings.md', part: 'deny', until: 'the options `deny` and `allow`' },
  { page: 'docs/moving.md', part: 'wasmtime wizer', until: 'the spelling of `wasmtime wizer`' },
  { page: 'docs/moving.md', part: 'library.md', until: 'the page of the library' },
  { page: 'docs/options.md', part: 'library.md', until: 'the page of the library' },
]

export function isPending(page: string, text: string): boolean {
  return pending.some(entry => entry.page === page && text.includes(entry.part))
}
