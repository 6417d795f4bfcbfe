/** Changes what a store on this machine holds, as somebody can who may write there. */

import { readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { sha256 } from './hostile.ts'

export type Entry = {
  readonly record: string
  readonly output: string
  /** The hash of the output that the record names. */
  readonly sha256: string
}

/** The entries of a store. @param folder the tool cache of a run */
export function entriesIn(folder: string): Entry[] {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  return files
    .filter(name => name.endsWith('.json'))
    .map(name => {
      const record = join(folder, name)
      const { sha256 } = JSON.parse(readFileSync(record, 'utf8'))
      const key = basename(name).slice(0, 64)
      const outputs = files.filter(other => other.endsWith('.wasm') && basename(other).startsWith(key))
      const output = outputs.find(other => other.includes(sha256)) ?? outputs[0] ?? ''
      return { record, output: join(folder, output), sha256 }
    })
}

/** Gives an entry another output, with everything in its record and its names that belongs to it. */
export function poison({ record, output, sha256: before }: Entry, bytes: Uint8Array): void {
  const after = sha256(bytes)
  const text = JSON.parse(readFileSync(record, 'utf8'))
  rmSync(output)
  rmSync(record)
  writeFileSync(output.replace(before, after), bytes)
  text.report.bytesAfter = bytes.length
  writeFileSync(record.replace(before, after), JSON.stringify({ ...text, sha256: after }).replaceAll(before, after))
}

/** Puts what `make` makes in the place of a file. */
export function replaceFile(path: string, make: (path: string) => void): void {
  const aside = join(dirname(path), 'aside')
  renameSync(path, aside)
  make(path)
  rmSync(aside, { recursive: true, force: true })
}
