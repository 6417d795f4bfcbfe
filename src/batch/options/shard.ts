/** Shares out modules: balanced by size, and in the same way on every machine that sees the same files. */

import { badValue } from '../../wizer/options/option-values.ts'

export type Shard = { readonly index: number; readonly total: number }

/** A file to share out. Its path is relative to the workspace, with slashes. */
export type SizedFile = { readonly path: string; readonly size: number }

/** The most jobs of a matrix. */
const maxShards = 256

/**
 * Reads `INDEX/TOTAL`, as `strategy.job-index` and `strategy.job-total` give it.
 * @throws {OptionError}
 */
export function parseShard(option: string, value: string): Shard {
  const [, index, total] = /^(\d+) ?\/ ?(\d+)$/.exec(value) ?? []
  const shard = { index: Number(index), total: Number(total) }
  if (shard.total >= 1 && shard.total <= maxShards && shard.index < shard.total) return shard
  throw badValue(
    option,
    value,
    `\`INDEX/TOTAL\` with INDEX from 0 to TOTAL - 1 and TOTAL at most ${maxShards}, such as \`0/4\``,
  )
}

/** The share `index`, where each file, the largest first, goes to the smallest share so far (Graham's LPT rule). */
export function takeShard<File extends SizedFile>(files: readonly File[], { index, total }: Shard): readonly File[] {
  const sizes = new Array<number>(total).fill(0)
  const taken = new Set<File>()
  const bySize = [...files].sort((one, other) => other.size - one.size || (one.path < other.path ? -1 : 1))
  for (const file of bySize) {
    const least = sizes.indexOf(Math.min(...sizes))
    sizes[least] = (sizes[least] ?? 0) + file.size
    if (least === index) taken.add(file)
  }
  return files.filter(file => taken.has(file))
}
